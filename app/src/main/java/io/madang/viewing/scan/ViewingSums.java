package io.madang.viewing.scan;

import java.util.List;
import java.util.Set;

/// One worker's sums: seconds per unit and country, and how many events lasted long enough for their members to count.
final class ViewingSums {

    /// The longest segment that is taken, in seconds: 24 days, which a small cell just holds.
    static final int LONGEST = (1 << 21) - 1;

    /// An event of fewer seconds does not make a viewer.
    static final int MINIMUM = 120;

    private final EventReader events;
    private final int stride;
    private final PackedSums sums;

    ViewingSums(List<CountryWindow> windows, Set<EventReader.Extra> extras) {
        events = new EventReader(windows, extras);
        stride = windows.size() + 1;
        sums = new PackedSums(stride * 256);
    }

    void add(RowGroup group) {
        events.read(group, this::add);
    }

    private void add(int count) {
        sums.makeRoom(Math.multiplyExact(events.named.size(), stride));
        int[] units = events.units;
        int[] countries = events.countries;
        int[] lengths = events.seconds;
        for (int i = 0; i < count; i++) {
            sums.add(units[i] * stride + countries[i], lengths[i]);
        }
    }

    /// Adds what this worker found to the sums of all.
    void into(Viewing viewing) {
        for (int unit = 0; unit < events.named.size(); unit++) {
            int row = viewing.rowOf(events.named.unit(unit));
            for (int place = 0; place < stride - 1; place++) {
                int at = unit * stride + place;
                long seconds = sums.seconds(at);
                long longEvents = sums.longEvents(at);
                if (seconds != 0 || longEvents != 0) {
                    viewing.add(row, events.windowAt(place), seconds, longEvents);
                }
            }
        }
    }
}
