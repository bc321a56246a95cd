package io.madang.ranking.rules;

import io.madang.ranking.ListKey;
import io.madang.ranking.PublishedRow;
import java.util.Optional;

/// A row that does not follow a rule.
///
/// @param published what the file says
/// @param derived what the rule says
/// @param reason why it may differ; empty: nobody knows
/// @param other the title it ties with; empty where none does
public record NamedRow(
        ListKey list, PublishedRow row, long published, long derived, Optional<Reason> reason, String other) {

    /// Why a row is known not to follow a rule.
    public enum Reason {
        /// It has no runtime of its own: launched by parts, or live.
        NO_RUNTIME,
        /// Shown live and on demand in cuts of different length.
        LIVE,
        /// The other title has the same published hours, or the same hours over runtime.
        TIE,
        /// The other title has the same views, and one of the two has no runtime of its own.
        TIE_WITHOUT_RUNTIME,
        /// Another work has the same name.
        HOMONYM
    }
}
