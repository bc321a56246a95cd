package io.madang.ranking.web;

import io.madang.platform.web.Words;
import io.madang.ranking.Figures;
import io.madang.ranking.Work;
import io.madang.ranking.WorkRun.Reach;
import io.madang.ranking.works.Comparison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Runs beside each other as lines: countries, number ones, hours of the world.
///
/// @param rows the same as a table: a week each, with countries and number ones of each work
record ComparisonCharts(LineChart countries, LineChart numberOne, LineChart hours, boolean hasHours, List<Row> rows) {

    private static final long A_MILLION = 1_000_000;
    private static final int TONES = 10;

    /// A week of all works.
    record Row(String week, List<Cell> cells) {}

    /// A week of a work; empty where it was in no list.
    record Cell(String countries, String numberOne, String hours) {}

    static ComparisonCharts of(Comparison comparison, Function<Work, String> label, Words words) {
        List<String> names =
                comparison.steps().stream().map(step -> name(step, words)).toList();
        LineChart hours = chart(comparison, names, label, Reach::hours, A_MILLION);
        return new ComparisonCharts(
                chart(comparison, names, label, Reach::countries, 1),
                chart(comparison, names, label, Reach::numberOneIn, 1),
                hours,
                hours.series().stream().flatMap(one -> one.numbers().stream()).anyMatch(Objects::nonNull),
                IntStream.range(0, names.size())
                        .mapToObj(at -> row(comparison, names.get(at), at, words))
                        .toList());
    }

    private static String name(Comparison.Step step, Words words) {
        return step.week().map(LocalDate::toString).orElseGet(() -> words.say("page.top10.week-number", step.number()));
    }

    private static LineChart chart(
            Comparison comparison,
            List<String> names,
            Function<Work, String> label,
            ToLongFunction<Reach> number,
            long unit) {
        List<LineChart.Series> series = new ArrayList<>();
        for (Comparison.Line line : comparison.lines()) {
            series.add(new LineChart.Series(
                    label.apply(line.run().work()), numbers(line, number), "tone-" + series.size() % TONES));
        }
        return LineChart.of(names, series, unit);
    }

    private static List<@Nullable Long> numbers(Comparison.Line line, ToLongFunction<Reach> number) {
        List<@Nullable Long> numbers = new ArrayList<>();
        for (Optional<Reach> week : line.weeks()) {
            numbers.add(week.map(number::applyAsLong)
                    .filter(known -> known != Figures.NONE)
                    .orElse(null));
        }
        return numbers;
    }

    private static Row row(Comparison comparison, String week, int at, Words words) {
        return new Row(
                week,
                comparison.lines().stream()
                        .map(line -> line.weeks().get(at))
                        .map(reach -> reach.map(one -> cell(one, words)).orElse(new Cell("", "", "")))
                        .toList());
    }

    private static Cell cell(Reach reach, Words words) {
        return new Cell(
                known(reach.countries(), words), known(reach.numberOneIn(), words), known(reach.hours(), words));
    }

    private static String known(long number, Words words) {
        return number == Figures.NONE ? "" : words.number(number);
    }
}
