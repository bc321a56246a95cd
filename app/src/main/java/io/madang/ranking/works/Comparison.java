package io.madang.ranking.works;

import io.madang.ranking.WorkRun;
import io.madang.ranking.WorkRun.Reach;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Runs of several works beside each other, week by week.
///
/// @param steps what the weeks of all works are put on, the first first
public record Comparison(Alignment by, List<Step> steps, List<Line> lines) {

    /// What stands beside what.
    public enum Alignment {
        /// The same week of the calendar.
        CALENDAR,
        /// The same week since each work was listed first.
        FIRST_WEEK
    }

    /// A week of the axis.
    ///
    /// @param number from 1, of the axis
    /// @param week empty where weeks are counted from each work's first
    public record Step(int number, Optional<LocalDate> week) {}

    /// A work; empty before its first week and after its last.
    ///
    /// @param weeks one for each step
    public record Line(WorkRun run, List<Optional<Reach>> weeks) {}

    public static Comparison of(List<WorkRun> runs, Alignment by) {
        List<Step> steps = steps(runs, by);
        return new Comparison(
                by, steps, runs.stream().map(run -> line(run, steps, by)).toList());
    }

    private static List<Step> steps(List<WorkRun> runs, Alignment by) {
        if (by == Alignment.FIRST_WEEK) {
            int longest = runs.stream().mapToInt(run -> run.reach().size()).max().orElse(0);
            return IntStream.rangeClosed(1, longest)
                    .mapToObj(number -> new Step(number, Optional.empty()))
                    .toList();
        }
        List<LocalDate> ends = runs.stream()
                .flatMap(run -> run.weeks().stream())
                .sorted(Comparator.naturalOrder())
                .toList();
        if (ends.isEmpty()) {
            return List.of();
        }
        List<LocalDate> weeks = ends.getFirst()
                .datesUntil(ends.getLast().plusDays(1), Period.ofWeeks(1))
                .toList();
        return IntStream.range(0, weeks.size())
                .mapToObj(at -> new Step(at + 1, Optional.of(weeks.get(at))))
                .toList();
    }

    private static Line line(WorkRun run, List<Step> steps, Alignment by) {
        List<Reach> reach = run.reach();
        Map<LocalDate, Reach> byWeek = new HashMap<>();
        reach.forEach(one -> byWeek.put(one.week(), one));
        return new Line(
                run,
                steps.stream()
                        .map(step -> by == Alignment.CALENDAR
                                ? step.week().map(byWeek::get)
                                : Optional.of(step.number())
                                        .filter(number -> number <= reach.size())
                                        .map(number -> reach.get(number - 1)))
                        .toList());
    }
}
