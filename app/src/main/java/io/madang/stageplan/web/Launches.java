package io.madang.stageplan.web;

import io.madang.platform.web.Words;
import io.madang.slate.Format;
import io.madang.slate.Phase;
import io.madang.slate.Title;
import io.madang.stageplan.Forecast;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The titles of the slate with what the newest plan says of their launches, as pages list them.
final class Launches {

    /// A title in words.
    ///
    /// @param phase the constant's name, for the board's columns
    /// @param forecast as planned; where nothing is planned, empty
    /// @param daysLate 0: in time, or nobody knows
    record Row(
            String id,
            String name,
            String otherName,
            int tone,
            String format,
            String phase,
            String phaseName,
            int priority,
            int sets,
            boolean undecided,
            Optional<LocalDate> targetDay,
            Optional<LocalDate> forecastDay,
            String target,
            String forecast,
            int daysLate) {

        public boolean isLate() {
            return daysLate > 0;
        }

        /// The day it should be in the calendar: as planned, else as wished.
        public Optional<LocalDate> day() {
            return forecastDay.or(() -> targetDay);
        }
    }

    private static final Comparator<Optional<LocalDate>> KNOWN_FIRST =
            Comparator.comparing(day -> day.orElse(LocalDate.MAX));

    private Launches() {}

    static List<Row> rows(Snapshot now, Words words) {
        return now.titles().stream().map(title -> row(title, now, words)).toList();
    }

    /// By launch, the unknown last.
    static List<Row> byDay(List<Row> rows) {
        return rows.stream().sorted(Comparator.comparing(Row::day, KNOWN_FIRST)).toList();
    }

    static Comparator<Row> order(String key) {
        return switch (key) {
            case "phase" -> Comparator.comparing(row -> Phase.valueOf(row.phase()));
            case "priority" -> Comparator.comparingInt(Row::priority);
            case "target" -> Comparator.comparing(Row::targetDay, KNOWN_FIRST);
            case "launch" -> Comparator.comparing(Row::forecastDay, KNOWN_FIRST);
            case "late" -> Comparator.comparingInt(Row::daysLate);
            case "sets" -> Comparator.comparingInt(Row::sets);
            default -> Comparator.comparing(Row::name, String.CASE_INSENSITIVE_ORDER);
        };
    }

    static Row row(Title title, Snapshot now, Words words) {
        Optional<Forecast> forecast = now.forecast(title.id());
        String name = words.say(title.name());
        String other = words.isKorean() ? title.name().english() : title.name().korean();
        return new Row(
                title.id().value(),
                name,
                other.equals(name) ? "" : other,
                now.tone(title.id().value()),
                format(title.format(), words),
                title.phase().name(),
                words.say(title.phase()),
                title.priority(),
                title.sets().size(),
                title.title().isEmpty(),
                title.targetLaunch(),
                forecast.map(Forecast::launch),
                title.targetLaunch().map(words::date).orElse("–"),
                forecast.map(Forecast::launch).map(words::date).orElse("–"),
                forecast.map(Forecast::daysLate).orElse(0));
    }

    static String format(Format format, Words words) {
        return switch (format) {
            case Format.Film film -> words.say("page.format.film");
            case Format.Series(int episodes) -> words.say("page.format.series", episodes);
        };
    }
}
