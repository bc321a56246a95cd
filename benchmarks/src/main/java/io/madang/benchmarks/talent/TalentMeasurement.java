package io.madang.benchmarks.talent;

import io.madang.shooting.TalentCost;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOutcome;
import io.madang.shooting.TalentProblem;
import io.madang.shooting.TalentProgress;
import io.madang.shooting.TalentSolver;
import io.madang.shooting.solver.TalentSearch;
import java.util.function.DoubleSupplier;

/// Solves one problem and checks its order; an order that costs something else than the search says ends the run.
final class TalentMeasurement {

    private final TalentSolver solver = new TalentSearch();
    private final TalentLimits limits;
    private final DoubleSupplier cpuSeconds;

    /// @param cpuSeconds the clock that tells what processors did
    TalentMeasurement(TalentLimits limits, DoubleSupplier cpuSeconds) {
        this.limits = limits;
        this.cpuSeconds = cpuSeconds;
    }

    TalentRow of(TalentProblem problem) {
        FirstSight sight = new FirstSight();
        double cpu = cpuSeconds.getAsDouble();
        long start = System.nanoTime();
        try {
            TalentOutcome outcome = solver.solve(problem, limits, sight::hear);
            double wall = (System.nanoTime() - start) / 1e9;
            double busy = cpuSeconds.getAsDouble() - cpu;
            check(problem, outcome);
            return row(problem, outcome, busy, wall, sight.of(outcome.order().cost(), wall));
        } catch (OutOfMemoryError e) {
            double wall = (System.nanoTime() - start) / 1e9;
            System.err.println(problem.name() + ": " + e);
            return brokenDown(problem, cpuSeconds.getAsDouble() - cpu, wall);
        }
    }

    /// After one round that is not counted, the mean times of some more: the system may count processor time in
    /// hundredths of a second, which is too coarse for one.
    TalentRow warm(TalentProblem problem, int rounds) {
        of(problem);
        TalentRow row = of(problem);
        double cpu = row.cpuSeconds();
        double wall = row.wallSeconds();
        for (int round = 1; round < rounds; round++) {
            row = of(problem);
            cpu += row.cpuSeconds();
            wall += row.wallSeconds();
        }
        return row.withTimes(cpu / rounds, wall / rounds);
    }

    private static void check(TalentProblem problem, TalentOutcome outcome) {
        long cost = TalentCost.of(problem, outcome.order().scenes());
        if (cost != outcome.order().cost() || outcome.bound() > cost) {
            throw new IllegalStateException("%s: the order costs (%d), the search says (%d) and bound (%d)"
                    .formatted(problem.name(), cost, outcome.order().cost(), outcome.bound()));
        }
    }

    private static TalentRow row(
            TalentProblem problem, TalentOutcome outcome, double busy, double wall, double firstBest) {
        return new TalentRow(
                problem.name(),
                problem.sceneCount(),
                problem.actorCount(),
                outcome.order().cost(),
                outcome.bound(),
                status(outcome),
                busy,
                wall,
                firstBest,
                HeapPeak.mebibytes(),
                outcome.effort().states());
    }

    private static String status(TalentOutcome outcome) {
        return switch (outcome) {
            case TalentOutcome.Optimal _ -> "OPTIMAL";
            case TalentOutcome.Feasible feasible -> "FEASIBLE-" + feasible.stopped();
        };
    }

    private static TalentRow brokenDown(TalentProblem problem, double busy, double wall) {
        return new TalentRow(
                problem.name(),
                problem.sceneCount(),
                problem.actorCount(),
                -1,
                problem.workCost(),
                "OUT-OF-MEMORY",
                busy,
                wall,
                wall,
                HeapPeak.mebibytes(),
                -1);
    }

    /// Remembers when the best cost so far was first heard of, whichever thread tells.
    private static final class FirstSight {

        private long best = Long.MAX_VALUE;
        private double seconds;

        synchronized void hear(TalentProgress progress) {
            if (progress.cost() < best) {
                best = progress.cost();
                seconds = progress.seconds();
            }
        }

        /// The end of the search where it never told.
        synchronized double of(long cost, double end) {
            return best == cost ? seconds : end;
        }
    }
}
