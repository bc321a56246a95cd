package io.madang.shooting.cli;

import io.madang.shooting.paper.Paper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `shoot` is told about papers.
@SuppressWarnings("NullAway.Init") // picocli fills the annotated fields
final class PaperOptions {

    /// The papers by the names that people type.
    enum PaperName {
        STRIPBOARD,
        ONE_LINER,
        SCHEDULE,
        BREAKDOWN,
        DAYS,
        CALL;

        Paper.Kind kind() {
            return Paper.Kind.valueOf(name());
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    @Option(names = "--paper", paramLabel = "NAME")
    private @Nullable PaperName paper;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable LocalDate date;

    @Option(names = "--person", paramLabel = "NAME")
    private @Nullable String person;

    @Option(names = "--unit", paramLabel = "NAME")
    private @Nullable String unit;

    @Option(names = "--whole-days")
    private boolean wholeDays;

    @Option(names = "--zone", paramLabel = "ZONE", defaultValue = "Asia/Seoul")
    private ZoneId zone;

    @Option(names = "--colors", paramLabel = "FILE")
    private @Nullable Path colors;

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    Optional<Paper.Kind> paper() {
        return Optional.ofNullable(paper).map(PaperName::kind);
    }

    /// Of the call sheets.
    Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    Optional<String> person() {
        return Optional.ofNullable(person);
    }

    Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    boolean wholeDays() {
        return wholeDays;
    }

    ZoneId zone() {
        return zone;
    }

    Optional<Path> colors() {
        return Optional.ofNullable(colors);
    }
}
