package io.madang.viewing.scan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Seconds per country and unit, and how many events lasted long enough for their members to count: exact sums in
/// tables by number of unit and place of country.
final class ViewingSums {

    /// The longest segment that is taken, in seconds: three days. Whoever writes events cuts playback at a day.
    static final int LONGEST = (1 << 18) - 1;

    /// An event of fewer seconds does not make a viewer.
    static final int MINIMUM = 120;

    private static final int COUNT_AT = 41;
    private static final long SECONDS = (1L << COUNT_AT) - 1;
    private static final int MOST_PACKED = 1 << 22;

    private final EventReader events;
    private final int stride;

    /// Per unit and country, seconds in the low bits and long events above, until so many rows came that it might overflow.
    private long[] packed;

    private int packedRows;
    private long[] seconds = {};
    private long[] longEvents = {};

    ViewingSums(List<CountryWindow> windows, Set<EventReader.Extra> extras) {
        events = new EventReader(windows, extras);
        stride = windows.size() + 1;
        packed = new long[stride * 256];
    }

    void add(RowGroup group) {
        events.read(group, this::add);
    }

    private void add(int count) {
        int needed = events.named.size() * stride;
        if (needed > packed.length) {
            packed = Arrays.copyOf(packed, Math.max(needed, packed.length * 2));
        }
        if (packedRows > MOST_PACKED) {
            unpack();
        }
        packedRows += count;
        int[] units = events.units;
        int[] countries = events.countries;
        int[] lengths = events.seconds;
        long[] sums = packed;
        for (int i = 0; i < count; i++) {
            long isLong = (MINIMUM - 1 - lengths[i]) >>> 31;
            sums[units[i] * stride + countries[i]] += lengths[i] + (isLong << COUNT_AT);
        }
    }

    private void unpack() {
        if (seconds.length < packed.length) {
            seconds = Arrays.copyOf(seconds, packed.length);
            longEvents = Arrays.copyOf(longEvents, packed.length);
        }
        for (int i = 0; i < packed.length; i++) {
            seconds[i] += packed[i] & SECONDS;
            longEvents[i] += packed[i] >>> COUNT_AT;
        }
        Arrays.fill(packed, 0);
        packedRows = 0;
    }

    /// Adds what was found to tables by name; `total` gives the table of a country.
    void into(Function<Integer, CountrySums> total) {
        unpack();
        for (int place = 0; place < stride - 1; place++) {
            CountrySums country = total.apply(place);
            for (int unit = 0; unit < events.named.size(); unit++) {
                int at = unit * stride + place;
                if (seconds[at] != 0 || longEvents[at] != 0) {
                    country.add(events.named.unit(unit), seconds[at], longEvents[at]);
                }
            }
        }
    }
}
