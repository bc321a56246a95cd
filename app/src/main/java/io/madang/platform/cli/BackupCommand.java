package io.madang.platform.cli;

import io.madang.common.Message;
import io.madang.platform.Backup;
import io.madang.platform.Database;
import io.madang.platform.Opening;
import io.madang.platform.StorageOptions;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `backup FILE`: all that is kept, as it is at one moment, into one file.
@Command(name = "backup", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class BackupCommand implements Callable<Integer> {

    private final Opening<Database> opening;

    @Spec
    private CommandSpec command;

    @Mixin
    private StorageOptions storage;

    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    private Path file;

    public BackupCommand(Opening<Database> opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() {
        Path absolute = file.toAbsolutePath();
        long rows = opening.during(storage.storage(), database -> new Backup(database).write(absolute));
        command.commandLine()
                .getOut()
                .println(Message.of("backup.done", rows, file).in(Locale.getDefault()));
        return 0;
    }
}
