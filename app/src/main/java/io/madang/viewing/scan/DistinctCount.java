package io.madang.viewing.scan;

import java.util.Arrays;
import java.util.List;

/// Counts how many different members a slot's notes name. Where members lie close together it sets bits, else it keeps
/// them in a table by hash; what does not fit the table is counted in several passes over the notes.
final class DistinctCount {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /// Bits for 400 million members.
    private static final long MOST_BITS = 400L << 20;

    /// Members in the table at once, of which it has room for twice as many.
    private static final int MOST_KEPT = 1 << 21;

    private long[] bits = {};
    private long[] table = {};

    /// How the notes of one slot lie.
    private static final class Shape {
        private long notes;
        private long least = Long.MAX_VALUE;
        private long most = Long.MIN_VALUE;

        private void add(long[] members, int count) {
            notes += count;
            for (int i = 0; i < count; i++) {
                least = Math.min(least, members[i]);
                most = Math.max(most, members[i]);
            }
        }
    }

    long of(List<MemberLog> logs, int slot) {
        Shape shape = new Shape();
        logs.forEach(log -> log.each(slot, shape::add));
        if (shape.notes == 0) {
            return 0;
        }
        long width = shape.most - shape.least;
        if (width >= 0 && width < Math.min(MOST_BITS, Math.max(1 << 20, 64 * shape.notes))) {
            return byBits(logs, slot, shape.least, (int) (width / 64) + 1);
        }
        int passes = (int) (shape.notes / MOST_KEPT) + 1;
        long found = 0;
        for (int pass = 0; pass < passes; pass++) {
            found += byTable(logs, slot, pass, passes, (int) Math.min(MOST_KEPT, shape.notes));
        }
        return found;
    }

    private long byBits(List<MemberLog> logs, int slot, long least, int words) {
        if (bits.length < words) {
            bits = new long[words];
        } else {
            Arrays.fill(bits, 0, words, 0);
        }
        long[] set = bits;
        for (MemberLog log : logs) {
            log.each(slot, (members, count) -> {
                for (int i = 0; i < count; i++) {
                    long bit = members[i] - least;
                    set[(int) (bit >>> 6)] |= 1L << bit;
                }
            });
        }
        long found = 0;
        for (int word = 0; word < words; word++) {
            found += Long.bitCount(set[word]);
        }
        return found;
    }

    /// Counts the members whose hash belongs to this pass. A pass may get more than its share, so the table grows.
    private long byTable(List<MemberLog> logs, int slot, int pass, int passes, int expected) {
        int room = Math.max(1024, Integer.highestOneBit(expected) * 4);
        if (table.length < room) {
            table = new long[room];
        } else {
            Arrays.fill(table, 0);
        }
        // Zero marks a free place, so a member that is zero is counted apart.
        long[] found = new long[2];
        for (MemberLog log : logs) {
            log.each(slot, (members, count) -> {
                for (int i = 0; i < count; i++) {
                    long hash = members[i] * SPREAD;
                    if (Long.remainderUnsigned(hash >>> 40, passes) == pass) {
                        if (members[i] == 0) {
                            found[1] = 1;
                        } else {
                            found[0] += put(members[i], hash);
                        }
                        if (found[0] * 2 > table.length) {
                            grow();
                        }
                    }
                }
            });
        }
        return found[0] + found[1];
    }

    private int put(long member, long hash) {
        int at = (int) (hash >>> 20) & (table.length - 1);
        while (table[at] != 0) {
            if (table[at] == member) {
                return 0;
            }
            at = (at + 1) & (table.length - 1);
        }
        table[at] = member;
        return 1;
    }

    private void grow() {
        long[] old = table;
        table = new long[2 * old.length];
        for (long member : old) {
            if (member != 0) {
                put(member, member * SPREAD);
            }
        }
    }
}
