package io.madang.stageplan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where computed plans are kept, so that pages show them again.
public interface StagePlans {

    /// A plan with the question it answers.
    ///
    /// @param outOfDate true where the slate or the lot has changed since
    record Kept(long number, Instant madeAt, Scenario scenario, StagePlanOutcome outcome, boolean outOfDate) {}

    /// Keeps the answer to `scenario` for the lot and slate that `problem` was made from, and numbers it.
    Kept keep(Scenario scenario, StagePlanProblem problem, StagePlanOutcome outcome);

    /// The newest plan of the lot as it is.
    Optional<Kept> latest();

    Optional<Kept> find(long number);

    /// The newest plan of each scenario, newest first.
    List<Kept> all();
}
