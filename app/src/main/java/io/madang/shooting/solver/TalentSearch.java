package io.madang.shooting.solver;

import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOrder;
import io.madang.shooting.TalentOutcome;
import io.madang.shooting.TalentOutcome.Effort;
import io.madang.shooting.TalentOutcome.Stop;
import io.madang.shooting.TalentProblem;
import io.madang.shooting.TalentProgress;
import io.madang.shooting.TalentSolver;
import java.util.Arrays;
import java.util.function.Consumer;

/// The exact search for the cheapest order of scenes.
///
/// Shrinks the problem, then proves the cheapest order of what is left. With more than 64 actors left, each 64 are
/// proved by themselves: their bounds add up, since everybody's pay is apart.
public final class TalentSearch implements TalentSolver {

    private static final double MOST_OF_HEAP = 0.7;
    private static final double SHARE_FOR_WIDE_SEARCH = 0.2;

    @Override
    public TalentOutcome solve(TalentProblem problem, TalentLimits limits, Consumer<TalentProgress> watcher) {
        Clock clock = Clock.start(limits.time());
        Reduction reduction = new Reduction(problem);
        Grid grid = reduction.grid();
        Task task = new Task(problem, limits, watcher, clock, reduction);
        if (grid.actors() == 0 || grid.scenes() < 2) {
            return task.outcome(inGivenOrder(grid.scenes()), 0, 0, Stop.TIME);
        }
        if (grid.cast().length == 1) {
            return task.prove(grid);
        }
        if (SubsetSearch.fits(grid, limits.memoryBytes())) {
            int[] order = new SubsetSearch(grid).order(clock::isOver);
            if (order != null) {
                return task.outcome(order, task.waiting(order), 1L << grid.scenes(), Stop.TIME);
            }
        }
        return task.proveByParts(grid);
    }

    private static int[] inGivenOrder(int scenes) {
        int[] order = new int[scenes];
        Arrays.setAll(order, scene -> scene);
        return order;
    }

    /// One problem being solved.
    private record Task(
            TalentProblem problem,
            TalentLimits limits,
            Consumer<TalentProgress> watcher,
            Clock clock,
            Reduction reduction) {

        private TalentOutcome prove(Grid grid) {
            OrderProof proof = new OrderProof(grid, clock, limits.threads(), ledger(), limits.seed(), this::tell);
            proof.run();
            Stop stop = proof.stopped() == null ? Stop.TIME : proof.stopped();
            return outcome(proof.order(), proof.bound(), proof.states(), stop);
        }

        private TalentOutcome proveByParts(Grid grid) {
            LocalSearch local = new LocalSearch(grid, limits.seed());
            local.run(Integer.MAX_VALUE, clock.part(SHARE_FOR_WIDE_SEARCH)::isOver);
            int words = grid.cast().length;
            long bound = 0;
            long states = 0;
            for (int word = 0; word < words; word++) {
                Clock part = clock.part(1.0 / (words - word));
                OrderProof proof =
                        new OrderProof(grid.word(word), part, limits.threads(), ledger(), limits.seed(), _ -> {});
                proof.run();
                bound += proof.bound();
                states += proof.states();
            }
            return outcome(local.best(), bound, states, Stop.TIME);
        }

        private Ledger ledger() {
            long most = (long) (Runtime.getRuntime().maxMemory() * MOST_OF_HEAP);
            return new Ledger(Math.min(most, limits.memoryBytes()));
        }

        private void tell(OrderProof proof) {
            long work = problem.workCost();
            watcher.accept(
                    new TalentProgress(clock.seconds(), work + proof.cost(), work + proof.bound(), proof.states()));
        }

        /// @param bound what waiting costs at least
        private TalentOutcome outcome(int[] order, long bound, long states, Stop stop) {
            TalentOrder found = new TalentOrder(reduction.scenes(order), problem.workCost() + waiting(order));
            watcher.accept(new TalentProgress(
                    clock.seconds(), found.cost(), Math.min(found.cost(), problem.workCost() + bound), states));
            return TalentOutcome.of(found, problem.workCost() + bound, new Effort(clock.seconds(), states), stop);
        }

        private long waiting(int[] order) {
            return LocalSearch.waiting(reduction.grid(), order);
        }
    }
}
