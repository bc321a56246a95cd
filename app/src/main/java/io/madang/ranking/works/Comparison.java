package io.madang.ranking.works;

import io.madang.ranking.WorkRun;
import io.madang.ranking.WorkRun.Reach;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /// @param weeksOfCountries the weeks of which lists of countries are known
    /// @param most so many weeks from the first; all where there are fewer
    public static Comparison of(List<WorkRun> runs, Alignment by, List<LocalDate> weeksOfCountries, int most) {
        List<List<Reach>> reach =
                runs.stream().map(run -> run.reach(weeksOfCountries)).toList();
        List<Step> steps = (by == Alignment.FIRST_WEEK ? numbers(reach) : weeks(reach))
                .stream().limit(most).toList();
        return new Comparison(
                by,
                steps,
                IntStream.range(0, runs.size())
                        .mapToObj(at -> line(runs.get(at), reach.get(at), steps))
                        .toList());
    }

    private static List<Step> numbers(List<List<Reach>> reach) {
        int longest = reach.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.rangeClosed(1, longest)
                .mapToObj(number -> new Step(number, Optional.empty()))
                .toList();
    }

    private static List<Step> weeks(List<List<Reach>> reach) {
        List<LocalDate> listed = reach.stream()
                .flatMap(List::stream)
                .map(Reach::week)
                .distinct()
                .sorted()
                .toList();
        if (listed.isEmpty()) {
            return List.of();
        }
        List<LocalDate> weeks = listed.getFirst()
                .datesUntil(listed.getLast().plusDays(1), Period.ofWeeks(1))
                .toList();
        return IntStream.range(0, weeks.size())
                .mapToObj(at -> new Step(at + 1, Optional.of(weeks.get(at))))
                .toList();
    }

    private static Line line(WorkRun run, List<Reach> reach, List<Step> steps) {
        Map<LocalDate, Reach> byWeek = reach.stream().collect(Collectors.toMap(Reach::week, one -> one));
        return new Line(
                run,
                steps.stream()
                        .map(step -> step.week().isPresent()
                                ? step.week().map(byWeek::get)
                                : reach.stream().skip(step.number() - 1L).findFirst())
                        .toList());
    }
}
