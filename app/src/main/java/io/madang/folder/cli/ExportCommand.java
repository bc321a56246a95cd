package io.madang.folder.cli;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.folder.StudioFolder;
import io.madang.folder.StudioFolders;
import io.madang.folder.StudioKeeping;
import io.madang.platform.Opening;
import io.madang.platform.StorageOptions;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `export`: the studio in the database as a folder.
@Command(name = "export", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class ExportCommand implements Callable<Integer> {

    private final StudioFolders folders;
    private final Opening<StudioKeeping> opening;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    @Mixin
    private StorageOptions storage;

    @Mixin
    private Answer answer;

    public ExportCommand(StudioFolders folders, Opening<StudioKeeping> opening) {
        this.folders = folders;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        Optional<StudioFolder> kept = opening.during(storage.storage(), StudioKeeping::kept);
        if (kept.isEmpty()) {
            return answer.tell(out, List.of(), Message.of("export.nothing"), "NOTHING", Answer.NO);
        }
        List<Finding> findings = folders.write(kept.get(), folder);
        return findings.isEmpty()
                ? answer.tell(
                        out,
                        findings,
                        Message.of("export.written", folder, kept.get().titles().size()),
                        "WRITTEN",
                        Answer.DONE)
                : answer.tell(out, findings, Message.of("export.refused"), "REFUSED", Answer.BAD_INPUT);
    }
}
