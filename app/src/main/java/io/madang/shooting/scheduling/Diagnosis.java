package io.madang.shooting.scheduling;

import io.madang.common.Message;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingProblem.Scene;
import io.madang.shooting.ShootingRules;
import io.madang.shooting.ShootingRules.Fixed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Why a problem has no schedule: the demands that exclude each other, and the one that is cheapest to give up.
final class Diagnosis {

    private static final long NODES = 60_000;
    private static final int STEPS = 4_000;

    private final ShootingProblem problem;
    private final BooleanSupplier isOver;

    Diagnosis(ShootingProblem problem, BooleanSupplier isOver) {
        this.problem = problem;
        this.isOver = isOver;
    }

    /// What was found out.
    record Told(List<Message> reasons, List<Message> relaxation) {}

    /// A scene without any date, or scenes that need more days than there are; empty where neither shows it.
    static Optional<Told> atOnce(ShootingProblem problem, ShootTable table, BooleanSupplier isOver) {
        for (int scene = 0; scene < table.scenes; scene++) {
            if (table.allowed.get(scene).length == 0) {
                Diagnosis alone = new Diagnosis(alone(problem, scene), isOver);
                Told told = alone.tell();
                List<Message> reasons = new ArrayList<>();
                reasons.add(Message.of(
                        "shooting.reason.scene", problem.scenes().get(scene).number()));
                reasons.addAll(told.reasons());
                return Optional.of(new Told(reasons, told.relaxation()));
            }
        }
        return tooFewDays(problem, table);
    }

    private static Optional<Told> tooFewDays(ShootingProblem problem, ShootTable table) {
        CapacityBound bound = new CapacityBound(table);
        int most = Math.min(table.dates, problem.rules().mostDays());
        for (int unit = 0; unit < table.units; unit++) {
            int needed = bound.leastUnitDays(unit);
            if (needed > most) {
                return Optional.of(new Told(
                        List.of(Message.of(
                                "shooting.reason.unit",
                                problem.units().get(unit).name(),
                                needed,
                                most)),
                        List.of(Message.of("shooting.relax.days", needed - most))));
            }
        }
        for (int person = 0; person < table.cast; person++) {
            int needed = bound.leastDays(person);
            int there = table.datesOf(person);
            if (needed > there) {
                return Optional.of(new Told(
                        List.of(Message.of(
                                "shooting.reason.person",
                                problem.cast().get(person).name(),
                                needed,
                                there)),
                        List.of(Message.of("shooting.relax.days", needed - there))));
            }
        }
        return Optional.empty();
    }

    /// The problem with only one of its scenes.
    private static ShootingProblem alone(ShootingProblem problem, int scene) {
        Scene one = problem.scenes().get(scene);
        ShootingRules rules = problem.rules();
        return new ShootingProblem(
                problem.name(),
                List.of(one),
                problem.cast(),
                problem.sets(),
                problem.units(),
                problem.dates(),
                new ShootingRules(
                        rules.work(),
                        rules.fixed().stream()
                                .filter(fixed -> fixed.scene() == scene)
                                .map(fixed -> new Fixed(0, fixed.dates()))
                                .toList(),
                        List.of(),
                        rules.mostDayMoves(),
                        rules.mostMoves(),
                        rules.mostDays()),
                problem.costs(),
                Optional.empty());
    }

    /// The problem has no schedule; which demands are to blame?
    Told tell() {
        List<Demand> demands = Demand.of(problem);
        List<Demand> blamed = new ArrayList<>(demands);
        for (Demand demand : demands) {
            List<Demand> fewer = new ArrayList<>(blamed);
            fewer.remove(demand);
            if (isImpossible(only(demands, fewer))) {
                blamed = fewer;
            }
        }
        if (blamed.isEmpty()) {
            return new Told(List.of(Message.of("shooting.reason.units")), List.of());
        }
        return new Told(blamed.stream().map(Demand::sentence).toList(), relaxation(blamed));
    }

    /// The demand without which the cheapest schedule is possible.
    private List<Message> relaxation(List<Demand> blamed) {
        long least = Long.MAX_VALUE;
        List<Message> best = List.of();
        for (Demand demand : blamed) {
            long cost = cheapest(demand.without().apply(problem));
            if (cost < least) {
                least = cost;
                best = List.of(Message.of("shooting.relax.demand", demand.sentence()));
            }
        }
        return best;
    }

    private ShootingProblem only(List<Demand> all, List<Demand> kept) {
        ShootingProblem other = problem;
        for (Demand demand : all) {
            if (!kept.contains(demand)) {
                other = demand.without().apply(other);
            }
        }
        return other;
    }

    private boolean isImpossible(ShootingProblem other) {
        ShootTable table = new ShootTable(other);
        ExactSearch exact = new ExactSearch(table, new int[0], Long.MAX_VALUE, NODES, isOver);
        return exact.search() && exact.bestCost() == Long.MAX_VALUE;
    }

    private static long cheapest(ShootingProblem other) {
        ShootTable table = new ShootTable(other);
        Optional<int[]> first = new FirstBoard(table).dates();
        if (first.isEmpty()) {
            return Long.MAX_VALUE;
        }
        Cooling cooling = new Cooling(table, first.get(), 1);
        cooling.cool(Pace.ofSteps(STEPS), 1, () -> 0, Watch.nobody());
        return cooling.bestCost();
    }
}
