package io.madang.stageplan;

/// The search, behind one door.
public interface StagePlanSolver {

    /// The best plan found within `limits`; `progress` hears of every better plan and bound, from another thread.
    StagePlanOutcome solve(StagePlanProblem problem, PlanLimits limits, Progress progress);

    /// Who wants to know how far the search is, and may end it.
    interface Progress {

        /// @param cost of the best plan so far, `Long.MAX_VALUE` while there is none
        /// @param bound no plan costs less
        void improved(long cost, long bound, double seconds);

        /// Asked often; true ends the search with the best plan so far.
        boolean isStopped();

        /// Hears nothing and never stops.
        static Progress none() {
            return new Progress() {
                @Override
                public void improved(long cost, long bound, double seconds) {}

                @Override
                public boolean isStopped() {
                    return false;
                }
            };
        }
    }
}
