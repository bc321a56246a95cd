package io.madang.shooting;

import io.madang.shooting.ShootingProblem.Costs;
import io.madang.shooting.ShootingProblem.Light;
import io.madang.shooting.ShootingProblem.Person;
import io.madang.shooting.ShootingProblem.Scene;
import io.madang.shooting.ShootingProblem.StageSet;
import io.madang.shooting.ShootingRules.Violation;
import io.madang.shooting.ShootingSchedule.Cost;
import io.madang.shooting.ShootingSchedule.ShootingDay;
import io.madang.shooting.ShootingSchedule.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a shooting schedule costs and which rules it breaks, from the plain definitions.
///
/// It checks the solver, so it shares nothing with it and knows none of its shortcuts. It counts any board
/// alike.
public final class ShootingCheck {

    /// The scenes of one unit on one date, in the order of shooting; calls and wraps are not known yet.
    public record BoardDay(LocalDate date, int unit, List<Integer> scenes) {
        public BoardDay {
            scenes = List.copyOf(scenes);
        }
    }

    /// What would change if everything of a date were shot on another one, and what stands there on this one.
    ///
    /// @param to the other date
    /// @param change what rises and falls
    /// @param broken rules that would be broken
    public record Consequence(LocalDate to, Cost change, List<Violation> broken) {
        public Consequence {
            broken = List.copyOf(broken);
        }
    }

    private ShootingCheck() {}

    /// The board as a schedule: with calls, wraps and its cost. Days without scenes are left out.
    public static ShootingSchedule counted(ShootingProblem problem, List<BoardDay> board) {
        List<BoardDay> days = board.stream()
                .filter(day -> !day.scenes().isEmpty())
                .sorted(Comparator.comparing(BoardDay::date).thenComparingInt(BoardDay::unit))
                .toList();
        return new ShootingSchedule(HoursCheck.timed(problem, days), cost(problem, days));
    }

    /// Every rule the schedule breaks; empty for one that keeps them all.
    public static List<Violation> violations(ShootingProblem problem, ShootingSchedule schedule) {
        List<Violation> broken = new ArrayList<>(new RuleCheck(problem, schedule).violations());
        broken.addAll(new HoursCheck(problem, schedule).violations());
        return broken;
    }

    /// The cost of the schedule, counted anew.
    public static Cost cost(ShootingProblem problem, ShootingSchedule schedule) {
        return cost(problem, board(schedule));
    }

    /// What would rise if everything of `date` changed places with what is shot on each other working day.
    public static List<Consequence> whyHere(ShootingProblem problem, ShootingSchedule schedule, LocalDate date) {
        List<Consequence> consequences = new ArrayList<>();
        for (LocalDate to : problem.dates()) {
            if (!to.equals(date)) {
                List<BoardDay> swapped = board(schedule).stream()
                        .map(day -> day.date().equals(date)
                                ? new BoardDay(to, day.unit(), day.scenes())
                                : day.date().equals(to) ? new BoardDay(date, day.unit(), day.scenes()) : day)
                        .toList();
                ShootingSchedule moved = counted(problem, swapped);
                consequences.add(new Consequence(to, schedule.cost().until(moved.cost()), violations(problem, moved)));
            }
        }
        return consequences;
    }

    /// The days for which this person is paid, in days.
    public static long paidDays(Person person, List<LocalDate> worked, NavigableSet<LocalDate> shootingDates) {
        if (worked.isEmpty() || !person.isHeld()) {
            return worked.size();
        }
        long span = shootingDates
                .subSet(worked.getFirst(), true, worked.getLast(), true)
                .size();
        long longest = 0;
        for (int day = 1; day < worked.size(); day++) {
            long gap = shootingDates
                    .subSet(worked.get(day - 1), false, worked.get(day), false)
                    .size();
            longest = Math.max(longest, gap);
        }
        return longest >= person.leastDropDays().orElse(Integer.MAX_VALUE) ? span - longest : span;
    }

    /// The dates on which anything is shot.
    static NavigableSet<LocalDate> shootingDates(List<BoardDay> days) {
        return days.stream().map(BoardDay::date).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<BoardDay> board(ShootingSchedule schedule) {
        return schedule.days().stream()
                .map(day -> new BoardDay(day.date(), day.unit(), day.scenes()))
                .toList();
    }

    /// The dates on which somebody works, ascending.
    static List<LocalDate> workDates(ShootingProblem problem, List<BoardDay> days, int person) {
        return days.stream()
                .filter(day ->
                        scenes(problem, day).anyMatch(scene -> scene.cast().contains(person)))
                .map(BoardDay::date)
                .distinct()
                .toList();
    }

    static Stream<Scene> scenes(ShootingProblem problem, BoardDay day) {
        return day.scenes().stream().map(problem.scenes()::get);
    }

    private static Cost cost(ShootingProblem problem, List<BoardDay> days) {
        Costs costs = problem.costs();
        Map<Term, Long> terms = new EnumMap<>(Term.class);
        terms.put(Term.CAST, castPay(problem, days));
        terms.put(Term.CREW, costs.crewDay() * days.size());
        terms.put(
                Term.MOVE,
                costs.companyMove()
                        * days.stream().mapToLong(day -> moves(problem, day)).sum());
        terms.put(
                Term.SET_CHANGE,
                costs.setChange()
                        * days.stream()
                                .mapToLong(day -> scenes(problem, day)
                                                .map(Scene::set)
                                                .distinct()
                                                .count()
                                        - 1)
                                .sum());
        terms.put(Term.STAGE, standing(problem, days));
        terms.put(
                Term.NIGHT,
                costs.nightDay()
                        * days.stream()
                                .filter(day -> scenes(problem, day).anyMatch(scene -> scene.light() == Light.NIGHT))
                                .count());
        terms.put(Term.CHANGE, costs.movedScene() * movedScenes(problem, days));
        return new Cost(terms);
    }

    /// Changes of location within a day.
    static long moves(ShootingProblem problem, BoardDay day) {
        return scenes(problem, day)
                        .map(scene -> problem.sets().get(scene.set()).location())
                        .distinct()
                        .count()
                - 1;
    }

    private static long castPay(ShootingProblem problem, List<BoardDay> days) {
        NavigableSet<LocalDate> dates = shootingDates(days);
        long pay = 0;
        for (int index = 0; index < problem.cast().size(); index++) {
            Person person = problem.cast().get(index);
            pay += person.dayRate() * paidDays(person, workDates(problem, days, index), dates);
        }
        return pay;
    }

    private static long standing(ShootingProblem problem, List<BoardDay> days) {
        NavigableSet<LocalDate> dates = shootingDates(days);
        long cost = 0;
        for (int index = 0; index < problem.sets().size(); index++) {
            int wanted = index;
            StageSet set = problem.sets().get(index);
            List<LocalDate> used = days.stream()
                    .filter(day -> scenes(problem, day).anyMatch(scene -> scene.set() == wanted))
                    .map(BoardDay::date)
                    .toList();
            if (!used.isEmpty()) {
                cost += set.standingDay()
                        * dates.subSet(used.getFirst(), true, used.getLast(), true)
                                .size();
            }
        }
        return cost;
    }

    private static long movedScenes(ShootingProblem problem, List<BoardDay> days) {
        if (problem.before().isEmpty()) {
            return 0;
        }
        Map<Integer, LocalDate> before = dateOfScene(board(problem.before().get()));
        Map<Integer, LocalDate> now = dateOfScene(days);
        return before.keySet().stream()
                .filter(scene -> !Objects.equals(before.get(scene), now.get(scene)))
                .count();
    }

    private static Map<Integer, LocalDate> dateOfScene(List<BoardDay> days) {
        return days.stream()
                .flatMap(day -> day.scenes().stream().map(scene -> Map.entry(scene, day.date())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /// The days of one unit, by date.
    static List<ShootingDay> ofUnit(ShootingSchedule schedule, int unit) {
        return schedule.days().stream().filter(day -> day.unit() == unit).toList();
    }
}
