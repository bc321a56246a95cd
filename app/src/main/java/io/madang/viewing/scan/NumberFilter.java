package io.madang.viewing.scan;

import java.util.Arrays;
import java.util.List;

/// Tells event numbers that may have come twice: it never overlooks one that has, and takes few others for one.
///
/// Each number sets two bits of one word that its hash picks. A number that finds both set may have come before.
final class NumberFilter {

    /// More numbers than this that may have come twice are too many to look at one by one.
    static final int MOST_SUSPECTS = 1 << 20;

    private static final int MOST_WORDS = 1 << 24;

    private final long[] words;
    private long[] again = new long[1024];
    private int suspects;

    private NumberFilter(int size) {
        words = new long[size];
    }

    /// With four numbers to a word, one in 140 is taken for a repetition that is none.
    static NumberFilter forRows(long rows) {
        long wanted = Math.max(1024, rows / 4);
        return new NumberFilter((int) Math.min(MOST_WORDS, Long.highestOneBit(2 * wanted - 1)));
    }

    void add(long[] numbers, int count) {
        long[] set = words;
        int shift = Long.numberOfLeadingZeros(words.length - 1L);
        for (int i = 0; i < count; i++) {
            long hash = hash(numbers[i]);
            long bits = bits(hash);
            int at = (int) (hash >>> shift);
            long word = set[at];
            if ((word & bits) == bits) {
                note(hash);
            } else {
                set[at] = word | bits;
            }
        }
    }

    private void note(long hash) {
        if (suspects == again.length && suspects < MOST_SUSPECTS) {
            again = Arrays.copyOf(again, 2 * suspects);
        }
        if (suspects < again.length) {
            again[suspects] = hash;
        }
        suspects++;
    }

    boolean mayHave(long number) {
        long hash = hash(number);
        long bits = bits(hash);
        return (words[(int) (hash >>> Long.numberOfLeadingZeros(words.length - 1L))] & bits) == bits;
    }

    /// What came twice in one of the filters, or in two of them; all are of one size.
    static NumberFilter repeated(List<NumberFilter> filters) {
        NumberFilter repeated = new NumberFilter(filters.getFirst().words.length);
        long[] all = filters.getFirst().words;
        for (NumberFilter other : filters.subList(1, filters.size())) {
            for (int at = 0; at < all.length; at++) {
                repeated.words[at] |= all[at] & other.words[at];
                all[at] |= other.words[at];
            }
        }
        int shift = Long.numberOfLeadingZeros(all.length - 1L);
        for (NumberFilter filter : filters) {
            repeated.suspects += filter.suspects;
            for (int i = 0; i < Math.min(filter.suspects, filter.again.length); i++) {
                repeated.words[(int) (filter.again[i] >>> shift)] |= bits(filter.again[i]);
            }
        }
        return repeated;
    }

    /// True where some that came twice may not be told any more.
    boolean isCrowded() {
        return suspects > MOST_SUSPECTS;
    }

    private static long hash(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 33);
    }

    private static long bits(long hash) {
        return 1L << hash | 1L << (hash >>> 6);
    }
}
