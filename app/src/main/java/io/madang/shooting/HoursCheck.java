package io.madang.shooting;

import io.madang.shooting.ShootingCheck.BoardDay;
import io.madang.shooting.ShootingProblem.Light;
import io.madang.shooting.ShootingProblem.Scene;
import io.madang.shooting.ShootingRules.DayKind;
import io.madang.shooting.ShootingRules.Rule;
import io.madang.shooting.ShootingRules.RuleSet;
import io.madang.shooting.ShootingRules.Violation;
import io.madang.shooting.ShootingSchedule.ShootingDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When days begin and end, and which limits of working time they break.
final class HoursCheck {

    private final ShootingProblem problem;
    private final List<ShootingDay> days;
    private final List<Violation> broken = new ArrayList<>();

    HoursCheck(ShootingProblem problem, ShootingSchedule schedule) {
        this.problem = problem;
        days = timed(problem, ShootingCheck.board(schedule));
    }

    /// Calls and wraps of days that ascend by date: each as early as its kind and the rest before it allow.
    static List<ShootingDay> timed(ShootingProblem problem, List<BoardDay> board) {
        Map<Integer, LocalDateTime> lastWrap = new HashMap<>();
        List<ShootingDay> timed = new ArrayList<>();
        for (BoardDay day : board) {
            LocalDateTime call = day.date()
                    .atStartOfDay()
                    .plusMinutes(kind(problem, day.scenes()).earliestMinute());
            LocalDateTime before = lastWrap.get(day.unit());
            int rest = problem.rules().on(day.date()).restMinutes();
            if (before != null && rest > 0 && before.plusMinutes(rest).isAfter(call)) {
                call = before.plusMinutes(rest);
            }
            LocalDateTime wrap = call.plusMinutes(minutes(problem, day));
            timed.add(new ShootingDay(day.date(), day.unit(), day.scenes(), call, wrap));
            lastWrap.put(day.unit(), wrap);
        }
        return timed;
    }

    static DayKind kind(ShootingProblem problem, List<Integer> scenes) {
        List<Light> lights = scenes.stream()
                .map(scene -> problem.scenes().get(scene).light())
                .toList();
        if (!lights.contains(Light.NIGHT)) {
            return DayKind.DAY;
        }
        return lights.contains(Light.DAY) ? DayKind.SPLIT : DayKind.NIGHT;
    }

    private static long minutes(ShootingProblem problem, BoardDay day) {
        return ShootingCheck.scenes(problem, day).mapToLong(Scene::minutes).sum()
                + DayKind.MEAL_MINUTES
                + DayKind.MOVE_MINUTES * ShootingCheck.moves(problem, day);
    }

    List<Violation> violations() {
        days.forEach(this::day);
        days.forEach(this::minorsOnADay);
        for (int unit = 0; unit < problem.units().size(); unit++) {
            weeks(unit);
        }
        for (int person = 0; person < problem.cast().size(); person++) {
            restBetweenUnits(person);
            minorsInAWeek(person);
        }
        return broken;
    }

    private void day(ShootingDay day) {
        RuleSet rules = problem.rules().on(day.date());
        expect(length(day) <= rules.dayMinutes(), Rule.DAY_HOURS, day.date(), length(day));
        LocalDateTime latest = day.date()
                .atStartOfDay()
                .plusMinutes(kind(problem, day.scenes()).latestMinute());
        expect(!day.call().isAfter(latest), Rule.REST, day.date(), day.call().toLocalTime());
    }

    private void weeks(int unit) {
        Map<LocalDate, Long> minutes = new HashMap<>();
        Map<LocalDate, Integer> counts = new HashMap<>();
        days.stream().filter(day -> day.unit() == unit).forEach(day -> {
            minutes.merge(monday(day.date()), length(day), Long::sum);
            counts.merge(monday(day.date()), 1, Integer::sum);
        });
        minutes.forEach((week, sum) ->
                expect(sum <= weekRules(week).weekMinutes(), Rule.WEEK_HOURS, week, sum, counts.getOrDefault(week, 0)));
        counts.forEach((week, count) -> expect(
                count <= weekRules(week).weekDays(), Rule.WEEK_HOURS, week, minutes.getOrDefault(week, 0L), count));
    }

    /// A week is ruled by what is in force on its Sunday.
    private RuleSet weekRules(LocalDate week) {
        return problem.rules().on(week.plusDays(6));
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void restBetweenUnits(int person) {
        @Nullable ShootingDay before = null;
        for (ShootingDay day : days) {
            if (own(day, person).findAny().isPresent()) {
                if (before != null
                        && before.unit() != day.unit()
                        && !before.date().equals(day.date())) {
                    int rest = problem.rules().on(day.date()).restMinutes();
                    boolean isRested =
                            rest == 0 || !before.wrap().plusMinutes(rest).isAfter(day.call());
                    expect(isRested, Rule.REST, day.date(), day.call().toLocalTime());
                }
                before = day;
            }
        }
    }

    private void minorsOnADay(ShootingDay day) {
        RuleSet rules = problem.rules().on(day.date());
        for (int person = 0; person < problem.cast().size(); person++) {
            if (problem.cast().get(person).isMinor()
                    && own(day, person).findAny().isPresent()) {
                LocalTime until = rules.minors().until();
                boolean isEarly = !day.wrap().isAfter(day.date().atTime(until)) || until.equals(LocalTime.MAX);
                long worked = own(day, person).mapToLong(Scene::minutes).sum();
                String name = problem.cast().get(person).name();
                expect(isEarly, Rule.MINORS, name, day.date(), day.wrap().toLocalTime());
                expect(worked <= rules.minors().dayMinutes(), Rule.MINORS, name, day.date(), worked);
            }
        }
    }

    private void minorsInAWeek(int person) {
        if (!problem.cast().get(person).isMinor()) {
            return;
        }
        Map<LocalDate, Long> minutes = new HashMap<>();
        for (ShootingDay day : days) {
            minutes.merge(
                    monday(day.date()),
                    own(day, person).mapToLong(Scene::minutes).sum(),
                    Long::sum);
        }
        minutes.forEach((week, worked) -> expect(
                worked <= weekRules(week).minors().weekMinutes(),
                Rule.MINORS,
                problem.cast().get(person).name(),
                week,
                worked));
    }

    private Stream<Scene> own(ShootingDay day, int person) {
        return day.scenes().stream()
                .map(problem.scenes()::get)
                .filter(scene -> scene.cast().contains(person));
    }

    private static long length(ShootingDay day) {
        return Duration.between(day.call(), day.wrap()).toMinutes();
    }

    private void expect(boolean isKept, Rule rule, Object... values) {
        if (!isKept) {
            broken.add(Violation.of(rule, values));
        }
    }
}
