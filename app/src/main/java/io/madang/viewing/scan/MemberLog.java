package io.madang.viewing.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// One worker's notes of who watched: for each slot (a country and a unit) the members in the order of events, with
/// repetitions. Notes beyond the memory allowed go to a file.
final class MemberLog {

    /// Takes members as they were noted; only the first `count` of the array count.
    interface Sink {
        void accept(long[] members, int count);
    }

    private static final int PAGE = 2048;

    private final int[][] open;
    private final int[] filled;
    private final List<List<int[]>> full = new ArrayList<>();
    private final ArrayDeque<int[]> free = new ArrayDeque<>();
    private final long least;

    /// Whether members lie so close that 32 bits tell them apart; else a note takes two numbers of 32 bits.
    private final boolean narrow;

    private final int mostPages;
    private final SpillFile spilled;
    private int fullPages;

    /// @param members between which all members lie
    MemberLog(int slots, ColumnChunk.Range members, long bytes, SpillFile spilled) {
        open = new int[slots][0];
        filled = new int[slots];
        for (int slot = 0; slot < slots; slot++) {
            full.add(new ArrayList<>());
        }
        least = members.smallest();
        long width = members.largest() - least;
        narrow = width >= 0 && width <= 0xFFFF_FFFFL;
        mostPages = (int) Math.max(64, Math.min(1 << 24, bytes / (4 * PAGE)));
        this.spilled = spilled;
    }

    void add(int slot, long member) {
        if (filled[slot] == open[slot].length) {
            turn(slot);
        }
        int[] page = open[slot];
        int at = filled[slot];
        long note = member - least;
        page[at] = (int) note;
        if (narrow) {
            if (note >>> 32 != 0) {
                throw new IndexOutOfBoundsException("a member beyond the range its file names");
            }
            filled[slot] = at + 1;
        } else {
            page[at + 1] = (int) (note >>> 32);
            filled[slot] = at + 2;
        }
    }

    private void turn(int slot) {
        if (open[slot].length > 0) {
            full.get(slot).add(open[slot]);
            fullPages++;
            if (fullPages >= mostPages) {
                spill();
            }
        }
        int[] page = free.poll();
        open[slot] = page == null ? new int[PAGE] : page;
        filled[slot] = 0;
    }

    private void spill() {
        for (int slot = 0; slot < open.length; slot++) {
            spilled.write(slot, full.get(slot));
            free.addAll(full.get(slot));
            full.get(slot).clear();
        }
        fullPages = 0;
    }

    /// How many notes a slot has.
    long notes(int slot) {
        long numbers = filled[slot] + (long) full.get(slot).size() * PAGE + spilled.numbers(slot);
        return narrow ? numbers : numbers / 2;
    }

    /// Gives all notes of a slot to the sink, page by page.
    void each(int slot, Sink sink) {
        long[] members = new long[PAGE];
        spilled.each(slot, PAGE, page -> give(page, PAGE, members, sink));
        for (int[] page : full.get(slot)) {
            give(page, PAGE, members, sink);
        }
        give(open[slot], filled[slot], members, sink);
    }

    private void give(int[] page, int numbers, long[] members, Sink sink) {
        int count = narrow ? numbers : numbers / 2;
        for (int i = 0; i < count; i++) {
            members[i] =
                    narrow ? page[i] & 0xFFFF_FFFFL : (page[2 * i] & 0xFFFF_FFFFL) | ((long) page[2 * i + 1] << 32);
        }
        sink.accept(members, count);
    }
}
