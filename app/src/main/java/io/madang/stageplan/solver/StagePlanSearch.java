package io.madang.stageplan.solver;

import com.google.ortools.Loader;
import io.madang.common.SearchProgress;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.Proof;
import io.madang.stageplan.Reason;
import io.madang.stageplan.StagePlan;
import io.madang.stageplan.StagePlanOutcome;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanSolver;
import java.util.List;
import java.util.Optional;

/// The door of this room: checks what can be said without search, then searches.
public final class StagePlanSearch implements StagePlanSolver {

    private static final int MOST_PLACES = 2000;

    @Override
    public StagePlanOutcome solve(StagePlanProblem problem, PlanLimits limits, SearchProgress progress) {
        SearchClock clock = new SearchClock(limits);
        IntegerSlate slate = SlateEncoder.encode(problem);
        List<Reason> reasons = Diagnosis.of(slate);
        if (!reasons.isEmpty()) {
            return new StagePlanOutcome.Impossible(reasons, clock.seconds(), limits.seed());
        }
        Native.load();
        ExactSearch.Answer answer = search(slate, clock, progress);
        if (answer.infeasible()) {
            return new StagePlanOutcome.Impossible(
                    Relaxation.reasons(slate, clock, progress), clock.seconds(), limits.seed());
        }
        return answer.seats()
                .map(seats ->
                        outcome(PlanWriter.write(slate, seats), answer.proof().orElseThrow()))
                .orElseGet(() -> new StagePlanOutcome.Unknown(clock.seconds(), limits.seed()));
    }

    /// The one place that decides which search a slate gets: the exact model alone proves that there is no plan.
    private static ExactSearch.Answer search(IntegerSlate slate, SearchClock clock, SearchProgress progress) {
        LargeSlateSearch large = new LargeSlateSearch(slate, clock, progress);
        if (places(slate) > MOST_PLACES) {
            Optional<ExactSearch.Answer> answer = large.solve();
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return large.thenExact();
    }

    /// Sets × the stages each may stand on: what the size of the exact model grows with.
    private static int places(IntegerSlate slate) {
        return slate.jobs().stream().mapToInt(job -> job.options().size()).sum();
    }

    private static StagePlanOutcome outcome(StagePlan plan, Proof proof) {
        boolean isProved = proof.terms().stream().allMatch(term -> term.value() == term.bound());
        return isProved ? new StagePlanOutcome.Optimal(plan, proof) : new StagePlanOutcome.Feasible(plan, proof);
    }

    /// Loads the native library once, when the first search needs it.
    private static final class Native {
        static {
            Loader.loadNativeLibraries();
        }

        static void load() {}
    }
}
