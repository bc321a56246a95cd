package io.madang.shooting;

import java.util.function.Consumer;

/// The search for the cheapest order under rules, behind one door.
public interface SceneOrderSolver {

    /// The best order found within `limits`, with a bound that holds; `watcher` hears how far the search is, perhaps
    /// from another thread.
    SceneOrderOutcome solve(SceneOrderProblem problem, TalentLimits limits, Consumer<TalentProgress> watcher);
}
