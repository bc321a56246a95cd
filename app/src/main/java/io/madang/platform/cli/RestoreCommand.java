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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `restore FILE`: what a backup kept, into an empty database or in the place of all that is there.
@Command(name = "restore", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class RestoreCommand implements Callable<Integer> {

    private final Opening<Database> opening;

    @Spec
    private CommandSpec command;

    @Mixin
    private StorageOptions storage;

    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private Path file;

    @Option(names = "--replace", descriptionKey = "restore.replace")
    private boolean replace;

    public RestoreCommand(Opening<Database> opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() {
        Path absolute = file.toAbsolutePath();
        long rows = opening.during(storage.storage(), database -> new Backup(database).restore(absolute, replace));
        command.commandLine()
                .getOut()
                .println(Message.of("restore.done", rows, file).in(Locale.getDefault()));
        return 0;
    }
}
