package io.madang.shooting.ordering;

import io.madang.shooting.SceneOrderProblem;
import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentProblem;
import io.madang.shooting.TalentSolver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A bound for all orders: the actors who are never dropped by themselves and without rules, and the work of the
/// others.
final class RootBound {

    private static final int FEWEST_ACTORS = 2;
    private static final double SHARE = 0.3;

    private final SceneOrderProblem problem;
    private final CastTable cast;
    private final TalentSolver plain;

    RootBound(SceneOrderProblem problem, CastTable cast, TalentSolver plain) {
        this.problem = problem;
        this.cast = cast;
        this.plain = plain;
    }

    long within(SearchBudget budget, TalentLimits limits) {
        List<TalentActor> kept = new ArrayList<>();
        long work = 0;
        for (int actor = 0; actor < cast.actorCount; actor++) {
            if (cast.leastDropDays[actor] == CastTable.NEVER) {
                kept.add(problem.talent().actors().get(cast.known[actor]));
            } else {
                work += cast.dailyCosts[actor] * cast.workDays(actor);
            }
        }
        long nanos = budget.share(SHARE).nanosLeft();
        if (kept.size() <= FEWEST_ACTORS || nanos <= 0) {
            return 0;
        }
        TalentProblem talent =
                new TalentProblem(problem.talent().name(), problem.talent().durations(), kept);
        TalentLimits share =
                new TalentLimits(Duration.ofNanos(nanos), limits.threads(), budget.memoryBytes(), limits.seed());
        return work + plain.solve(talent, share, progress -> {}).bound();
    }
}
