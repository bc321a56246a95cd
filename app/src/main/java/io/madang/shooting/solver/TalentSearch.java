package io.madang.shooting.solver;

import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOrder;
import io.madang.shooting.TalentOutcome;
import io.madang.shooting.TalentOutcome.Effort;
import io.madang.shooting.TalentOutcome.Stop;
import io.madang.shooting.TalentProblem;
import io.madang.shooting.TalentProgress;
import io.madang.shooting.TalentSolver;
import java.util.Optional;
import java.util.function.Consumer;

/// Orders few scenes exactly and many by insertion.
public final class TalentSearch implements TalentSolver {

    private static final int MOST_SCENES_FOR_SUBSETS = 21;

    @Override
    public TalentOutcome solve(TalentProblem problem, TalentLimits limits, Consumer<TalentProgress> watcher) {
        long started = System.nanoTime();
        MergedScenes merged = MergedScenes.of(problem);
        SceneTable table = new SceneTable(merged.problem());
        TalentOrder found = merged.apart(new InsertionSearch(table, limits, started).best());
        long bound = problem.workCost();
        watcher.accept(new TalentProgress(since(started), found.cost(), bound, 0));
        if (bound == found.cost() || table.sceneCount > MOST_SCENES_FOR_SUBSETS) {
            return TalentOutcome.of(found, bound, new Effort(since(started), 0), Stop.TIME);
        }
        SubsetSearch subsets = new SubsetSearch(table);
        if (subsets.bytes() > limits.memoryBytes()) {
            return TalentOutcome.of(found, bound, new Effort(since(started), 0), Stop.MEMORY);
        }
        Optional<TalentOrder> best =
                subsets.best(started + limits.time().toNanos()).map(merged::apart);
        Effort effort = new Effort(since(started), subsets.states());
        return best.isPresent()
                ? new TalentOutcome.Optimal(best.get(), effort)
                : TalentOutcome.of(found, bound, effort, Stop.TIME);
    }

    private static double since(long started) {
        return (System.nanoTime() - started) / 1e9;
    }
}
