package io.madang.viewing.scan;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/// What one country watched: seconds of each unit, and how many of its events lasted the minimum for a viewer.
public final class CountrySums {

    /// @param longEvents events of at least the minimum: no unit has more members than these
    public record Watched(long seconds, long longEvents) {

        Watched plus(Watched other) {
            return new Watched(
                    Math.addExact(seconds, other.seconds), Math.addExact(longEvents, other.longEvents));
        }
    }

    private final int country;
    private final Map<Unit, Watched> units = new HashMap<>();

    CountrySums(int country) {
        this.country = country;
    }

    public int country() {
        return country;
    }

    public Map<Unit, Watched> units() {
        return Collections.unmodifiableMap(units);
    }

    void add(Unit unit, long seconds, long longEvents) {
        units.merge(unit, new Watched(seconds, longEvents), Watched::plus);
    }
}
