package io.madang.viewing.scan;

import java.util.Map;
import java.util.Set;

/// What makes an event of one hour ordinary. Times are microseconds since 1970 UTC.
///
/// @param from of the hour
/// @param to of the hour, not included
/// @param borders by the number of each country that counts: when its next day begins, or `to` where none begins
/// @param runtimes in seconds, of each cut that counts
/// @param excluded accounts that do not count
public record HourRules(
        long from, long to, Map<Integer, Long> borders, Map<Unit, Integer> runtimes, Set<Long> excluded) {

    public HourRules {
        borders = Map.copyOf(borders);
        runtimes = Map.copyOf(runtimes);
        excluded = Set.copyOf(excluded);
    }

    /// Whether a day begins inside the hour anywhere.
    boolean hasBorder() {
        return borders.values().stream().anyMatch(border -> border < to);
    }
}
