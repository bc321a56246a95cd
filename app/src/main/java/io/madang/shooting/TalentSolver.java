package io.madang.shooting;

import java.util.function.Consumer;

/// The search for the cheapest order, behind one door.
public interface TalentSolver {

    /// The best order found within `limits`, with a bound that holds; `watcher` hears how far the search is, perhaps
    /// from another thread.
    TalentOutcome solve(TalentProblem problem, TalentLimits limits, Consumer<TalentProgress> watcher);
}
