package io.madang.shooting;

import io.madang.shooting.ShootingCheck.BoardDay;
import io.madang.shooting.ShootingProblem.Scene;
import io.madang.shooting.ShootingProblem.Unit;
import io.madang.shooting.ShootingRules.Fixed;
import io.madang.shooting.ShootingRules.Pair;
import io.madang.shooting.ShootingRules.Rule;
import io.madang.shooting.ShootingRules.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which rules about scenes, people and places a schedule breaks.
final class RuleCheck {

    private final ShootingProblem problem;
    private final List<BoardDay> days;
    private final Map<Integer, LocalDate> dates = new HashMap<>();
    private final List<Violation> broken = new ArrayList<>();

    RuleCheck(ShootingProblem problem, ShootingSchedule schedule) {
        this.problem = problem;
        days = ShootingCheck.board(schedule);
        days.forEach(day -> day.scenes().forEach(scene -> dates.put(scene, day.date())));
    }

    List<Violation> violations() {
        everySceneOnce();
        days.forEach(this::pages);
        days.forEach(this::peopleAndPlaces);
        oneUnit();
        fixedAndPairs();
        moves();
        long shot = ShootingCheck.shootingDates(days).size();
        expect(
                shot <= problem.rules().mostDays(),
                Rule.DAYS,
                shot,
                problem.rules().mostDays());
        return broken;
    }

    private void everySceneOnce() {
        int[] times = new int[problem.scenes().size()];
        Set<List<Object>> slots = new HashSet<>();
        for (BoardDay day : days) {
            expect(problem.dates().contains(day.date()), Rule.SCENES, day.date());
            expect(slots.add(List.of(day.date(), day.unit())), Rule.SCENES, day.date());
            for (int scene : day.scenes()) {
                times[scene]++;
                expect(problem.scenes().get(scene).unit() == day.unit(), Rule.SCENES, number(scene));
            }
        }
        for (int scene = 0; scene < times.length; scene++) {
            expect(times[scene] == 1, Rule.SCENES, number(scene));
        }
    }

    private void pages(BoardDay day) {
        Unit unit = problem.units().get(day.unit());
        int eighths =
                ShootingCheck.scenes(problem, day).mapToInt(Scene::eighths).sum();
        expect(eighths <= unit.dayEighths() || day.scenes().size() == 1, Rule.PAGES, day.date(), eighths);
    }

    private void peopleAndPlaces(BoardDay day) {
        for (int index : day.scenes()) {
            Scene scene = problem.scenes().get(index);
            for (int person : scene.cast()) {
                boolean isThere = !problem.cast().get(person).isAwayOn(day.date());
                String name = problem.cast().get(person).name();
                expect(isThere, Rule.AVAILABLE, number(index), name, day.date());
            }
            boolean isOpen = !problem.sets().get(scene.set()).isClosedOn(day.date());
            expect(
                    isOpen,
                    Rule.OPEN,
                    number(index),
                    problem.sets().get(scene.set()).name(),
                    day.date());
        }
    }

    private void oneUnit() {
        Map<List<Object>, Integer> unitOf = new HashMap<>();
        for (BoardDay day : days) {
            ShootingCheck.scenes(problem, day)
                    .flatMap(scene -> scene.cast().stream())
                    .distinct()
                    .forEach(person -> expect(
                            unitOf.merge(List.of(person, day.date()), day.unit(), (first, _) -> first) == day.unit(),
                            Rule.ONE_UNIT,
                            problem.cast().get(person).name(),
                            day.date()));
        }
    }

    private void fixedAndPairs() {
        for (Fixed fixed : problem.rules().fixed()) {
            LocalDate date = dates.get(fixed.scene());
            expect(date == null || fixed.dates().contains(date), Rule.FIXED, number(fixed.scene()), fixed.dates());
        }
        for (Pair pair : problem.rules().pairs()) {
            LocalDate earlier = dates.get(pair.earlier());
            LocalDate later = dates.get(pair.later());
            boolean isKept = earlier == null || later == null || !earlier.isAfter(later);
            expect(isKept, Rule.PAIR, number(pair.earlier()), number(pair.later()));
        }
    }

    private void moves() {
        long all = 0;
        for (BoardDay day : days) {
            long moves = ShootingCheck.moves(problem, day);
            expect(moves <= problem.rules().mostDayMoves(), Rule.MOVES, day.date(), moves);
            all += moves;
        }
        expect(all <= problem.rules().mostMoves(), Rule.MOVES, "", all);
    }

    private String number(int scene) {
        return problem.scenes().get(scene).number();
    }

    private void expect(boolean isKept, Rule rule, Object... values) {
        if (!isKept) {
            broken.add(Violation.of(rule, values));
        }
    }
}
