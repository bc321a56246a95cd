package io.madang.viewing.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What the countries watched inside their windows: exact seconds of each unit, and how many events lasted the minimum
/// that makes a viewer, which is a bound on the unit's members.
public final class Viewing {

    /// What one country watched of one unit.
    ///
    /// @param longEvents events of at least 120 seconds
    public record Watched(int country, Unit unit, long seconds, long longEvents) {}

    private final List<CountryWindow> windows;
    private final Map<Unit, Integer> rows = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private long[] seconds = {};
    private long[] longEvents = {};

    Viewing(List<CountryWindow> windows) {
        this.windows = windows;
    }

    /// What a country watched, in no particular order; empty for a country without a window.
    public List<Watched> of(int country) {
        return IntStream.range(0, windows.size())
                .filter(window -> windows.get(window).country() == country)
                .boxed()
                .flatMap(window -> IntStream.range(0, units.size())
                        .filter(row -> seconds[at(row, window)] != 0 || longEvents[at(row, window)] != 0)
                        .mapToObj(row -> watched(row, window)))
                .toList();
    }

    private Watched watched(int row, int window) {
        return new Watched(
                windows.get(window).country(), units.get(row), seconds[at(row, window)], longEvents[at(row, window)]);
    }

    int rowOf(Unit unit) {
        Integer known = rows.putIfAbsent(unit, units.size());
        if (known != null) {
            return known;
        }
        units.add(unit);
        int needed = Math.multiplyExact(units.size(), windows.size());
        if (needed > seconds.length) {
            int room = (int) Math.min(Integer.MAX_VALUE - 64, Math.max(needed, seconds.length * 2L));
            seconds = Arrays.copyOf(seconds, room);
            longEvents = Arrays.copyOf(longEvents, room);
        }
        return units.size() - 1;
    }

    void add(int row, int window, long moreSeconds, long moreEvents) {
        seconds[at(row, window)] += moreSeconds;
        longEvents[at(row, window)] += moreEvents;
    }

    private int at(int row, int window) {
        return row * windows.size() + window;
    }
}
