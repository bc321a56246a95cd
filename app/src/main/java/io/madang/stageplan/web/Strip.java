package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.platform.web.Words;
import io.madang.slate.FilmSet;
import io.madang.slate.Title;
import io.madang.stageplan.Placement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A small picture of one title: its sets over time, drawn by the server in units of a picture 1000 wide.
///
/// @param target where the target launch lies; empty: none, or outside the picture
/// @param launch where the planned launch lies
record Strip(List<Line> bars, List<Mark> months, Optional<Double> target, Optional<Double> launch, int height) {

    private static final double LEFT = 190;
    private static final double RIGHT = 990;
    private static final int ROW = 30;
    private static final int HEAD = 24;
    private static final int MOST_MARKS = 10;

    /// A set; build, shoot and strike begin and end at these places.
    record Line(
            String name, String stage, String facts, int y, double build, double shoot, double strike, double end) {}

    /// A month's beginning.
    record Mark(double x, String name) {}

    /// Empty where nothing of the title is planned.
    static Optional<Strip> of(Title title, List<Placement> placements, Snapshot now, Words words) {
        return span(title, placements, now).map(days -> draw(title, placements, days, now, words));
    }

    private static Optional<DateRange> span(Title title, List<Placement> placements, Snapshot now) {
        Optional<LocalDate> first =
                placements.stream().map(Placement::buildFrom).min(Comparator.naturalOrder());
        Stream<LocalDate> ends = Stream.of(
                        placements.stream().map(Placement::strikeTo).max(Comparator.naturalOrder()),
                        now.forecast(title.id())
                                .map(forecast -> forecast.launch().plusDays(1)),
                        title.targetLaunch().map(target -> target.plusDays(1)))
                .flatMap(Optional::stream);
        Optional<LocalDate> last = ends.max(Comparator.naturalOrder());
        return first.isPresent() && last.isPresent() && first.get().isBefore(last.get())
                ? Optional.of(DateRange.of(first.get(), last.get()))
                : Optional.empty();
    }

    private static Strip draw(Title title, List<Placement> placements, DateRange days, Snapshot now, Words words) {
        List<Line> bars = new ArrayList<>();
        for (Placement placement : placements) {
            bars.add(line(title, placement, HEAD + bars.size() * ROW, days, now, words));
        }
        return new Strip(
                bars,
                marks(days, words),
                title.targetLaunch()
                        .filter(target -> !target.isBefore(days.from()))
                        .map(target -> x(target, days)),
                now.forecast(title.id()).map(forecast -> x(forecast.launch(), days)),
                HEAD + bars.size() * ROW + 8);
    }

    private static Line line(Title title, Placement placement, int y, DateRange days, Snapshot now, Words words) {
        String name = title.sets().stream()
                .filter(set -> set.id().equals(placement.set()))
                .findFirst()
                .map(FilmSet::name)
                .map(words::say)
                .orElse(placement.set().value());
        String stage = placement.stage().map(now::stageName).map(words::say).orElse(words.say("page.on-location"));
        List<String> facts = Bar.dates(placement.days(), Optional.of(placement.shoot()), words);
        return new Line(
                name,
                stage,
                name + ": " + String.join(", ", facts),
                y,
                x(placement.buildFrom(), days),
                x(placement.shootFrom(), days),
                x(placement.shootTo(), days),
                x(placement.strikeTo(), days));
    }

    private static double x(LocalDate day, DateRange days) {
        double share = (double) ChronoUnit.DAYS.between(days.from(), day) / days.days();
        return Math.round((LEFT + share * (RIGHT - LEFT)) * 10) / 10.0;
    }

    private static List<Mark> marks(DateRange days, Words words) {
        long months = ChronoUnit.MONTHS.between(days.from(), days.to()) + 1;
        long step = Math.max(1, (months + MOST_MARKS - 1) / MOST_MARKS);
        YearMonth first = YearMonth.from(days.from()).plusMonths(1);
        return Stream.iterate(first, month -> month.atDay(1).isBefore(days.to()), month -> month.plusMonths(step))
                .map(month -> new Mark(x(month.atDay(1), days), words.shortMonth(month)))
                .toList();
    }
}
