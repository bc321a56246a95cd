package io.madang.viewing.scan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// One worker's sums: seconds per unit and country, and how many events lasted long enough for their members to count.
///
/// The tables are far larger than the processor's memory. So most rows touch only a small one whose cells have 32 bits,
/// and a cell that grows full is carried over to the exact sums of 64 bits.
final class ViewingSums {

    /// The longest segment that is taken, in seconds: three days. Whoever writes events cuts playback at a day.
    static final int LONGEST = (1 << 18) - 1;

    /// An event of fewer seconds does not make a viewer.
    static final int MINIMUM = 120;

    /// In a small cell, seconds stand below this bit and events above it.
    private static final int EVENTS_AT = 22;

    private static final int SECONDS = (1 << EVENTS_AT) - 1;

    /// The highest bits of both parts: the next event could overflow a cell in which one is set.
    private static final int FULL = (1 << (EVENTS_AT - 1)) | (1 << 31);

    private final EventReader events;
    private final int stride;
    private int[] cells;
    private long[] seconds;
    private long[] longEvents;

    ViewingSums(List<CountryWindow> windows, Set<EventReader.Extra> extras) {
        events = new EventReader(windows, extras);
        stride = windows.size() + 1;
        cells = new int[stride * 256];
        seconds = new long[cells.length];
        longEvents = new long[cells.length];
    }

    void add(RowGroup group) {
        events.read(group, this::add);
    }

    private void add(int count) {
        makeRoom();
        int[] units = events.units;
        int[] countries = events.countries;
        int[] lengths = events.seconds;
        int[] sums = cells;
        for (int i = 0; i < count; i++) {
            int isLong = (MINIMUM - 1 - lengths[i]) >>> 31;
            int at = units[i] * stride + countries[i];
            int sum = sums[at] + ((isLong << EVENTS_AT) | lengths[i]);
            sums[at] = sum;
            if ((sum & FULL) != 0) {
                carry(at);
            }
        }
    }

    private void carry(int at) {
        seconds[at] += cells[at] & SECONDS;
        longEvents[at] += cells[at] >>> EVENTS_AT;
        cells[at] = 0;
    }

    private void makeRoom() {
        int needed = Math.multiplyExact(events.named.size(), stride);
        if (needed > cells.length) {
            int room = (int) Math.min(Integer.MAX_VALUE - 64, Math.max(needed, cells.length * 2L));
            cells = Arrays.copyOf(cells, room);
            seconds = Arrays.copyOf(seconds, room);
            longEvents = Arrays.copyOf(longEvents, room);
        }
    }

    /// Adds what this worker found to the sums of all.
    void into(Viewing viewing) {
        for (int unit = 0; unit < events.named.size(); unit++) {
            int row = viewing.rowOf(events.named.unit(unit));
            for (int place = 0; place < stride - 1; place++) {
                int at = unit * stride + place;
                carry(at);
                if (seconds[at] != 0 || longEvents[at] != 0) {
                    viewing.add(row, events.windowAt(place), seconds[at], longEvents[at]);
                }
            }
        }
    }
}
