package io.madang.stageplan.solver;

import io.madang.stageplan.PlanLimits;

/// What is left of the limits of one search.
final class SearchClock {

    private final PlanLimits limits;
    private final long startedNanos = System.nanoTime();
    private double stepsUsed;

    SearchClock(PlanLimits limits) {
        this.limits = limits;
    }

    double seconds() {
        return (System.nanoTime() - startedNanos) / 1e9;
    }

    double secondsLeft() {
        return Math.max(0, limits.time().toMillis() / 1e3 - seconds());
    }

    /// Deterministic units left; infinite where the limits set none.
    double stepsLeft() {
        return limits.steps().isEmpty()
                ? Double.POSITIVE_INFINITY
                : Math.max(0, limits.steps().getAsDouble() - stepsUsed);
    }

    void useSteps(double steps) {
        stepsUsed += steps;
    }

    boolean isOver() {
        return secondsLeft() <= 0 || stepsLeft() <= 0;
    }

    PlanLimits limits() {
        return limits;
    }
}
