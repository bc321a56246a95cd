package io.madang.shooting.scheduling;

import io.madang.shooting.SchedulingOutcome;
import io.madang.shooting.SchedulingOutcome.Effort;
import io.madang.shooting.SchedulingOutcome.Unknown;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.ShootingSolver.Limits;
import java.util.List;
import java.util.Optional;

/// One search from beginning to end: a first board, cooling on all processors, every branch of small
/// problems, bounds.
final class ScheduleProof {

    private static final long NODES = 400_000;

    private final ShootingProblem problem;
    private final Limits limits;
    private final ShootTable table;
    private final long start = System.nanoTime();
    private final long end;
    private long steps;

    ScheduleProof(ShootingProblem problem, Limits limits) {
        this.problem = problem;
        this.limits = limits;
        table = new ShootTable(problem);
        end = start + limits.time().toNanos();
    }

    SchedulingOutcome solve() {
        long bound = new CapacityBound(table).value();
        Optional<int[]> first = new FirstBoard(table).dates();
        if (first.isEmpty()) {
            return new Unknown(List.of(), effort());
        }
        Crew crew = new Crew(table, limits, start, end);
        int[] best = crew.improve(first.get(), bound);
        steps += crew.steps();
        long cost = crew.bestCost();
        ExactSearch exact = new ExactSearch(table, best, cost, NODES, () -> System.nanoTime() > end);
        boolean isProved = cost > bound && exact.search();
        steps += exact.nodes();
        if (exact.bestCost() == Long.MAX_VALUE) {
            return new Unknown(List.of(), effort());
        }
        ShootingSchedule schedule = written(exact.best());
        return SchedulingOutcome.of(
                schedule, isProved ? exact.bestCost() : Math.min(bound, exact.bestCost()), effort());
    }

    private ShootingSchedule written(int[] dates) {
        return ShootingCheck.counted(problem, new BoardWriter(table).days(dates));
    }

    private Effort effort() {
        return new Effort((System.nanoTime() - start) / 1e9, steps);
    }
}
