package io.madang.stageplan;

import io.madang.common.SearchProgress;
/// The search, behind one door.

public interface StagePlanSolver {

    /// The best plan found within `limits`; `progress` hears of every better plan and bound, from another thread.
    StagePlanOutcome solve(StagePlanProblem problem, PlanLimits limits, SearchProgress progress);
}
