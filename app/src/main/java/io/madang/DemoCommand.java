package io.madang;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.folder.KeepOutcome;
import io.madang.folder.StudioFolder;
import io.madang.folder.StudioKeeping;
import io.madang.platform.Storage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `demo`: the main job on the sample studio, from its folder to the pages.
@Command(name = "demo", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "madang-data/demo", descriptionKey = "storage.data")
    private Path data;

    @Option(names = "--port", paramLabel = "N", defaultValue = ServeCommand.DEFAULT_PORT)
    private int port;

    @Option(names = "--no-serve")
    private boolean printOnly;

    @Option(names = "--time-limit", paramLabel = "S", defaultValue = "12")
    private int seconds;

    @Override
    public Integer call() throws InterruptedException {
        Parsed<StudioFolder> sample = sample();
        for (Finding finding : sample.findings()) {
            out().println(finding.in(Locale.getDefault()));
        }
        if (sample.value().isEmpty()) {
            return Edge.BAD_INPUT;
        }
        Storage storage = Storage.in(data.toAbsolutePath().normalize());
        try (Program program = printOnly ? Program.open(storage) : Program.serve(storage, port)) {
            keep(program.part(StudioKeeping.class), sample.value().get());
            new Demonstration(program, seconds, out(), Locale.getDefault()).run();
            if (!printOnly) {
                say(Message.of("serve.ready", program.address()));
                program.awaitEnd();
            }
        }
        return 0;
    }

    private static Parsed<StudioFolder> sample() {
        return Assembly.studioFolders(Assembly.publicHolidays(), Assembly.screenplays(), Assembly.breakdownFiles())
                .read(Path.of(System.getProperty("madang.home", ""), "samples", "k-originals"));
    }

    /// A demonstration in which somebody has confirmed bookings since goes on from there.
    private void keep(StudioKeeping keeping, StudioFolder studio) {
        switch (keeping.keep(studio, false)) {
            case KeepOutcome.Kept() -> {}
            case KeepOutcome.WouldLose(var bookings, var breakdowns, var launches) ->
                say(
                        bookings.isEmpty()
                                ? Message.of("demo.goes-on-work", breakdowns.size() + launches.size(), data)
                                : Message.of("demo.goes-on", bookings.size(), data));
        }
    }

    private void say(Message message) {
        out().println(message.in(Locale.getDefault()));
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
