package io.madang.shooting;

import io.madang.common.Message;
import java.util.List;

/// What the search for an order under rules found.
public sealed interface SceneOrderOutcome {

    /// An order that keeps the rules, and what is proved of its cost.
    record Found(TalentOutcome talent) implements SceneOrderOutcome {}

    /// No order keeps all rules.
    ///
    /// @param reasons the rules that exclude each other, one sentence each; few, though perhaps not the fewest
    record Impossible(List<Message> reasons, TalentOutcome.Effort effort) implements SceneOrderOutcome {
        public Impossible {
            reasons = List.copyOf(reasons);
        }
    }

    /// The limits ended the search before it found an order or proved that there is none.
    record Unknown(TalentOutcome.Effort effort, TalentOutcome.Stop stopped) implements SceneOrderOutcome {}
}
