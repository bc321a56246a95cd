package io.madang.shooting.scheduling;

/// On which dates every payee works, as bits, and what that costs.
final class Spans {

    private final ShootTable table;
    private final int words;
    private final long[] used;
    private final int[] usedCount;
    private final long[][] works;
    private final int[][] count;
    private final int[][][] inUnit;

    Spans(ShootTable table) {
        this.table = table;
        words = (table.dates + 63) >>> 6;
        used = new long[words];
        usedCount = new int[table.dates];
        works = new long[table.payees][words];
        count = new int[table.payees][table.dates];
        inUnit = new int[table.units][table.payees][table.dates];
    }

    /// True where that made the date a shooting date.
    boolean use(int date) {
        if (usedCount[date]++ > 0) {
            return false;
        }
        used[date >>> 6] |= 1L << date;
        return true;
    }

    /// True where nothing is shot on the date any more.
    boolean free(int date) {
        if (--usedCount[date] > 0) {
            return false;
        }
        used[date >>> 6] &= ~(1L << date);
        return true;
    }

    /// True where that is a new day of work.
    boolean add(int payee, int unit, int date) {
        inUnit[unit][payee][date]++;
        if (count[payee][date]++ > 0) {
            return false;
        }
        works[payee][date >>> 6] |= 1L << date;
        return true;
    }

    /// True where that was the last scene of the day.
    boolean remove(int payee, int unit, int date) {
        inUnit[unit][payee][date]--;
        if (--count[payee][date] > 0) {
            return false;
        }
        works[payee][date >>> 6] &= ~(1L << date);
        return true;
    }

    /// The unit the payee works with on the date, the first of several; -1 where they do not work.
    int unitOf(int payee, int date) {
        if (count[payee][date] == 0) {
            return -1;
        }
        int unit = 0;
        while (inUnit[unit][payee][date] == 0) {
            unit++;
        }
        return unit;
    }

    /// How many more units than one the payee works with on the date.
    int unitsTooMany(int payee, int date) {
        int units = 0;
        for (int[][] counts : inUnit) {
            units += counts[payee][date] > 0 ? 1 : 0;
        }
        return Math.max(0, units - 1);
    }

    boolean isUsed(int date) {
        return usedCount[date] > 0;
    }

    int usedDates() {
        int dates = 0;
        for (long word : used) {
            dates += Long.bitCount(word);
        }
        return dates;
    }

    /// What the payee costs with these dates.
    long cost(int payee) {
        return table.rate[payee] * paid(payee, table.leastDrop[payee]);
    }

    /// What the payee costs at least, whatever scenes come to those that have their dates: a drop of any
    /// length counts.
    long leastCost(int payee) {
        return table.rate[payee] * paid(payee, table.leastDrop[payee] == Integer.MAX_VALUE ? Integer.MAX_VALUE : 1);
    }

    private int paid(int payee, int leastDrop) {
        long[] own = works[payee];
        if (!table.isHeld[payee]) {
            return worked(own);
        }
        int first = next(own, 0);
        if (first < 0) {
            return 0;
        }
        int span = 1;
        int longest = 0;
        int from = first;
        for (int to = next(own, from + 1); to >= 0; to = next(own, from + 1)) {
            int gap = between(from, to);
            span += gap + 1;
            longest = Math.max(longest, gap);
            from = to;
        }
        return longest >= leastDrop ? span - longest : span;
    }

    private int worked(long[] own) {
        int dates = 0;
        for (long word : own) {
            dates += Long.bitCount(word);
        }
        return dates;
    }

    /// The first bit at or after `from`; -1 where there is none.
    private int next(long[] bits, int from) {
        int word = from >>> 6;
        if (word >= words) {
            return -1;
        }
        long rest = bits[word] & (-1L << from);
        while (rest == 0) {
            if (++word == words) {
                return -1;
            }
            rest = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    /// Shooting dates strictly between two dates.
    private int between(int from, int to) {
        int low = from + 1;
        if (low == to) {
            return 0;
        }
        int firstWord = low >>> 6;
        int lastWord = (to - 1) >>> 6;
        long head = -1L << low;
        long tail = -1L >>> (63 - ((to - 1) & 63));
        if (firstWord == lastWord) {
            return Long.bitCount(used[firstWord] & head & tail);
        }
        int dates = Long.bitCount(used[firstWord] & head) + Long.bitCount(used[lastWord] & tail);
        for (int word = firstWord + 1; word < lastWord; word++) {
            dates += Long.bitCount(used[word]);
        }
        return dates;
    }
}
