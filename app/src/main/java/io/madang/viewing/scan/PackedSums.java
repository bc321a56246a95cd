package io.madang.viewing.scan;

import java.util.Arrays;

/// Cells of seconds and of events that lasted the minimum.
///
/// The tables are far larger than the processor's memory. So most rows touch only a small one whose cells have 32 bits,
/// and a cell that grows full is carried over to the exact sums of 64 bits.
final class PackedSums {

    /// In a small cell, seconds stand below this bit and events above it.
    private static final int EVENTS_AT = 22;

    private static final int SECONDS = (1 << EVENTS_AT) - 1;

    /// The highest bits of both parts: the next event could overflow a cell in which one is set.
    private static final int FULL = (1 << (EVENTS_AT - 1)) | (1 << 31);

    private int[] cells;
    private long[] seconds;
    private long[] longEvents;

    PackedSums(int size) {
        cells = new int[size];
        seconds = new long[size];
        longEvents = new long[size];
    }

    /// @param length of an event in seconds, at most `ViewingSums.LONGEST`
    void add(int at, int length) {
        int isLong = (ViewingSums.MINIMUM - 1 - length) >>> 31;
        int sum = cells[at] + ((isLong << EVENTS_AT) | length);
        cells[at] = sum;
        if ((sum & FULL) != 0) {
            carry(at);
        }
    }

    private void carry(int at) {
        seconds[at] += cells[at] & SECONDS;
        longEvents[at] += cells[at] >>> EVENTS_AT;
        cells[at] = 0;
    }

    long seconds(int at) {
        return seconds[at] + (cells[at] & SECONDS);
    }

    long longEvents(int at) {
        return longEvents[at] + (cells[at] >>> EVENTS_AT);
    }

    void makeRoom(int needed) {
        if (needed > cells.length) {
            int room = (int) Math.min(Integer.MAX_VALUE - 64, Math.max(needed, cells.length * 5L / 4));
            cells = Arrays.copyOf(cells, room);
            seconds = Arrays.copyOf(seconds, room);
            longEvents = Arrays.copyOf(longEvents, room);
        }
    }
}
