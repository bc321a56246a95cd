package io.madang.viewing.cli;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.viewing.SyntheticPlan;
import io.madang.viewing.ViewingGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `top10 generate`: a folder of invented events, for tests and measurements.
@Command(name = "generate", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
public final class GenerateCommand implements Callable<Integer> {

    private final ViewingGenerator generator;

    @Spec
    private CommandSpec command;

    @Option(names = "--members", paramLabel = "N", required = true)
    private long members;

    @Option(names = "--day", paramLabel = "DATE", required = true)
    private LocalDate day;

    @Option(names = "--days", paramLabel = "N", defaultValue = "1")
    private int days;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path folder;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed;

    @Option(names = "--territories", paramLabel = "194|94", defaultValue = "194")
    private int territories;

    @Option(names = "--events", paramLabel = "N")
    private @Nullable Long events;

    @Option(names = "--titles", paramLabel = "N", defaultValue = "10000")
    private int titles;

    public GenerateCommand(ViewingGenerator generator) {
        this.generator = generator;
    }

    @Override
    public Integer call() {
        SyntheticPlan plan = plan();
        if (isUsed()) {
            throw new Refusal(Message.of("viewing.generate.used", folder));
        }
        long written = generator.generate(plan, folder);
        command.commandLine()
                .getOut()
                .println(Message.of("viewing.generate.done", written, folder).in(Locale.getDefault()));
        return 0;
    }

    private SyntheticPlan plan() {
        long perDay = events == null ? members * 2 : events;
        between("--members", members, 1_000, SyntheticPlan.MOST_MEMBERS);
        between("--events", perDay, 24, SyntheticPlan.MOST_EVENTS);
        between("--days", days, 1, 400);
        between("--titles", titles, 20, 100_000);
        if (territories != SyntheticPlan.ALL_TERRITORIES && territories != SyntheticPlan.LISTED_TERRITORIES) {
            throw new Refusal(Message.of("viewing.generate.territories", territories));
        }
        return new SyntheticPlan(members, DateRange.ofDays(day, days), perDay, territories, titles, seed);
    }

    private static void between(String option, long value, long least, long most) {
        if (value < least || value > most) {
            throw new Refusal(Message.of("viewing.generate.range", option, value, least, most));
        }
    }

    /// True where something is there already that would be mixed with the new events.
    private boolean isUsed() {
        if (!Files.exists(folder)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
