package io.madang.stageplan;

import java.util.List;
import java.util.Optional;

/// What the search found.
public sealed interface StagePlanOutcome {

    /// The plan, where one was found.
    default Optional<StagePlan> planFound() {
        return switch (this) {
            case Optimal(StagePlan plan, Proof _) -> Optional.of(plan);
            case Feasible(StagePlan plan, Proof _) -> Optional.of(plan);
            case Impossible _, Unknown _ -> Optional.empty();
        };
    }

    /// The proof of the plan, where one was found.
    default Optional<Proof> proofFound() {
        return switch (this) {
            case Optimal(StagePlan _, Proof proof) -> Optional.of(proof);
            case Feasible(StagePlan _, Proof proof) -> Optional.of(proof);
            case Impossible _, Unknown _ -> Optional.empty();
        };
    }

    /// The plan is proved best.
    record Optimal(StagePlan plan, Proof proof) implements StagePlanOutcome {}

    /// A valid plan, and how much better one could be at most.
    record Feasible(StagePlan plan, Proof proof) implements StagePlanOutcome {}

    /// No plan exists.
    ///
    /// @param reasons at least one
    record Impossible(List<Reason> reasons, double seconds, long seed) implements StagePlanOutcome {
        public Impossible {
            reasons = List.copyOf(reasons);
        }
    }

    /// The limits ended the search before it found a plan or proved that none exists.
    record Unknown(double seconds, long seed) implements StagePlanOutcome {}
}
