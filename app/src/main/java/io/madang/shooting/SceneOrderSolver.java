package io.madang.shooting;

import io.madang.common.Message;
import java.util.List;
import java.util.function.Consumer;

/// The search for the cheapest order under rules, behind one door.
public interface SceneOrderSolver {

    /// The best order found within `limits`, with a bound that holds; `watcher` hears how far the search is, perhaps
    /// from another thread.
    Outcome solve(SceneOrderProblem problem, TalentLimits limits, Consumer<TalentProgress> watcher);

    /// What the search for an order under rules found.
    sealed interface Outcome {}

    /// An order that keeps the rules, and what is proved of its cost.
    record Found(TalentOutcome talent) implements Outcome {}

    /// No order keeps all rules.
    ///
    /// @param reasons the rules that exclude each other, one sentence each; few, though perhaps not the fewest
    record Impossible(List<Message> reasons, TalentOutcome.Effort effort) implements Outcome {
        public Impossible {
            reasons = List.copyOf(reasons);
        }
    }

    /// The limits ended the search before it found an order or proved that there is none.
    record Unknown(TalentOutcome.Effort effort, TalentOutcome.Stop stopped) implements Outcome {}
}
