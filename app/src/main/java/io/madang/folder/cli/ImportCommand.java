package io.madang.folder.cli;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import io.madang.folder.KeepOutcome;
import io.madang.folder.StudioFolder;
import io.madang.folder.StudioFolders;
import io.madang.folder.StudioKeeping;
import io.madang.lot.Booking;
import io.madang.platform.Opening;
import io.madang.platform.StorageOptions;
import io.madang.slate.TitleId;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import`: a studio folder into the database, all or nothing.
@Command(name = "import", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class ImportCommand implements Callable<Integer> {

    private final StudioFolders folders;
    private final Opening<StudioKeeping> opening;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private Path folder;

    @Mixin
    private StorageOptions storage;

    @Option(names = "--replace")
    private boolean replace;

    @Mixin
    private Answer answer;

    /// @param opening the database, opened only for a folder without errors
    public ImportCommand(StudioFolders folders, Opening<StudioKeeping> opening) {
        this.folders = folders;
        this.opening = opening;
    }

    @Override
    public Integer call() {
        Parsed<StudioFolder> parsed = folders.read(folder);
        if (parsed.value().isEmpty()) {
            long errors = parsed.findings().stream().filter(Finding::isError).count();
            return answer.tell(
                    out(), parsed.findings(), Message.of("import.refused", errors), "REFUSED", Answer.BAD_INPUT);
        }
        StudioFolder studio = parsed.value().get();
        KeepOutcome outcome = opening.during(storage.storage(), keeping -> keeping.keep(studio, replace));
        return switch (outcome) {
            case KeepOutcome.Kept() -> answer.tell(out(), parsed.findings(), stored(studio), "STORED", Answer.DONE);
            case KeepOutcome.WouldLose loss ->
                answer.tell(out(), parsed.findings(), lost(loss), kind(loss), Answer.BAD_INPUT);
        };
    }

    private static Message stored(StudioFolder studio) {
        long sets =
                studio.titles().stream().mapToLong(title -> title.sets().size()).sum();
        Message stored = Message.of(
                "import.stored",
                studio.lot().house().name(),
                studio.lot().stages().size(),
                studio.titles().size(),
                sets,
                studio.lot().bookings().size());
        return studio.scripts().isEmpty()
                ? stored
                : Message.of("import.with-scripts", stored, studio.scripts().size());
    }

    private static String kind(KeepOutcome.WouldLose loss) {
        return loss.bookings().isEmpty() ? "WOULD_LOSE_WORK" : "WOULD_LOSE_BOOKINGS";
    }

    private static Message lost(KeepOutcome.WouldLose loss) {
        if (!loss.bookings().isEmpty()) {
            return lost(loss.bookings());
        }
        return loss.breakdowns().isEmpty()
                ? Message.of("import.would-lose-launches", loss.launches().size(), keys(loss.launches()))
                : Message.of("import.would-lose-work", loss.breakdowns().size(), keys(loss.breakdowns()));
    }

    private static String keys(List<TitleId> titles) {
        return titles.stream().map(TitleId::value).collect(Collectors.joining(", "));
    }

    private static Message lost(List<Booking> bookings) {
        String list = bookings.stream()
                .map(booking -> "  %s: %s, %s – %s, %s"
                        .formatted(
                                booking.id(),
                                booking.stage(),
                                booking.days().from(),
                                booking.days().last(),
                                booking.holder()))
                .collect(Collectors.joining(System.lineSeparator()));
        return Message.of("import.would-lose", bookings.size(), list);
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
