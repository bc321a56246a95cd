package io.madang.viewing;

import io.madang.common.LocalName;
import io.madang.slate.TitleId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A unit with its name and everything views are computed from.
///
/// @param runtimes seconds by cut (0 on demand, 1 live, 2 with ads); not empty
/// @param premiere on a full hour, the same moment in every country
/// @param slate which title of ours it is; empty: none
public record ViewedTitle(
        ViewedUnit unit,
        ViewingCategory category,
        LocalName name,
        Instant premiere,
        Map<Integer, Integer> runtimes,
        Optional<TitleId> slate) {

    public ViewedTitle {
        runtimes = Map.copyOf(runtimes);
    }

    /// Somebody else's.
    public ViewedTitle(
            ViewedUnit unit,
            ViewingCategory category,
            LocalName name,
            Instant premiere,
            Map<Integer, Integer> runtimes) {
        this(unit, category, name, premiere, runtimes, Optional.empty());
    }
}
