package io.madang.viewing;

import io.madang.common.LocalName;
import java.time.Instant;
import java.util.Map;

/// A unit with its name and everything views are computed from.
///
/// @param runtimes seconds by cut (0 on demand, 1 live, 2 with ads); not empty
/// @param premiere on a full hour, the same moment in every country
public record ViewedTitle(
        ViewedUnit unit, ViewingCategory category, LocalName name, Instant premiere, Map<Integer, Integer> runtimes) {

    public ViewedTitle {
        runtimes = Map.copyOf(runtimes);
    }
}
