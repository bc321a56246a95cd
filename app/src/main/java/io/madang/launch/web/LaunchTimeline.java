package io.madang.launch.web;

import io.madang.common.DateRange;
import io.madang.launch.LaunchStatus;
import io.madang.launch.format.LaunchLine;
import io.madang.platform.web.Words;
import io.madang.slate.TitleId;
import io.madang.stageplan.Forecast;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Launches over time, drawn by the server in units of a picture 1000 wide: a bar for the first 91 days of each title.
record LaunchTimeline(List<Bar> bars, List<Mark> marks, int height) {

    private static final double LEFT = 230;
    private static final double RIGHT = 990;
    private static final int ROW = 26;
    private static final int HEAD = 24;
    private static final int MOST_MARKS = 10;

    /// The first 91 days of a title.
    ///
    /// @param ready where the stage plan says it can launch; empty: unknown, or outside the picture
    /// @param late whether that is after the launch
    record Bar(
            String id,
            String name,
            String facts,
            int tone,
            int y,
            double from,
            double width,
            boolean isAnnounced,
            Optional<Double> ready,
            boolean late) {}

    /// The beginning of a month.
    record Mark(double x, String name) {}

    /// The days that a line takes in the picture.
    private record Stretch(LaunchLine line, DateRange days) {}

    /// Empty where no title has a date.
    ///
    /// @param tones of the titles, as on the other pages
    static Optional<LaunchTimeline> of(
            List<LaunchLine> lines, Map<TitleId, Forecast> forecasts, List<TitleId> tones, Words words) {
        List<Stretch> stretches = lines.stream()
                .filter(LaunchLine::isMain)
                .flatMap(line -> line.first().stream()
                        .map(first -> new Stretch(line, first.firstDays().days(first.zone()))))
                .toList();
        if (stretches.isEmpty()) {
            return Optional.empty();
        }
        DateRange whole = whole(stretches);
        List<Bar> bars = new ArrayList<>();
        for (Stretch stretch : stretches) {
            TitleId title = stretch.line().title().id();
            Optional<LocalDate> ready =
                    Optional.ofNullable(forecasts.get(title)).map(Forecast::launch);
            bars.add(bar(stretch, ready, tones.indexOf(title) % 10, HEAD + bars.size() * ROW, whole, words));
        }
        return Optional.of(new LaunchTimeline(bars, marks(whole, words), HEAD + bars.size() * ROW + 6));
    }

    private static DateRange whole(List<Stretch> stretches) {
        List<LocalDate> days = stretches.stream()
                .flatMap(stretch ->
                        Stream.of(stretch.days().from(), stretch.days().to()))
                .sorted()
                .toList();
        return DateRange.of(days.getFirst().withDayOfMonth(1), days.getLast());
    }

    private static Bar bar(Stretch stretch, Optional<LocalDate> ready, int tone, int y, DateRange whole, Words words) {
        String name = words.say(stretch.line().title().name());
        DateRange days = stretch.days();
        return new Bar(
                stretch.line().title().id().value(),
                name,
                name + ": " + words.days(days),
                tone,
                y,
                x(days.from(), whole),
                Math.max(2, x(days.to(), whole) - x(days.from(), whole)),
                stretch.line().plan().status() == LaunchStatus.ANNOUNCED,
                ready.filter(whole::contains).map(day -> x(day, whole)),
                ready.filter(day -> day.isAfter(days.from())).isPresent());
    }

    private static double x(LocalDate day, DateRange whole) {
        double share = (double) ChronoUnit.DAYS.between(whole.from(), day) / whole.days();
        return Math.round((LEFT + share * (RIGHT - LEFT)) * 10) / 10.0;
    }

    private static List<Mark> marks(DateRange whole, Words words) {
        long months = ChronoUnit.MONTHS.between(whole.from(), whole.to()) + 1;
        long step = Math.max(1, (months + MOST_MARKS - 1) / MOST_MARKS);
        return Stream.iterate(
                        YearMonth.from(whole.from()),
                        month -> month.atDay(1).isBefore(whole.to()),
                        month -> month.plusMonths(step))
                .map(month -> new Mark(x(month.atDay(1), whole), words.shortMonth(month)))
                .toList();
    }
}
