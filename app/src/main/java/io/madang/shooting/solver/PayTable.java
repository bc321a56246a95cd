package io.madang.shooting.solver;

/// Sums the pay of up to 64 actors given as bits, eleven at a time.
final class PayTable {

    private static final int BITS = 11;
    private static final int SIZE = 1 << BITS;
    private static final int LAST = SIZE - 1;

    private final long[] sums;
    private final long[] pay;

    PayTable(long[] pay) {
        this.pay = pay;
        sums = new long[Math.max(2, (pay.length + BITS - 1) / BITS) << BITS];
        for (int index = 0; index < sums.length; index++) {
            int low = index & -index & LAST;
            int actor = (index >> BITS) * BITS + Integer.numberOfTrailingZeros(low);
            sums[index] = low == 0 ? 0 : sums[index ^ low] + (actor < pay.length ? pay[actor] : 0);
        }
    }

    long of(long actors) {
        long sum = sums[(int) actors & LAST] + sums[SIZE + ((int) (actors >>> BITS) & LAST)];
        long rest = actors >>> (2 * BITS);
        for (int at = 2 * SIZE; rest != 0; at += SIZE, rest >>>= BITS) {
            sum += sums[at + ((int) rest & LAST)];
        }
        return sum;
    }

    long ofActor(int actor) {
        return pay[actor];
    }

    /// The `keep` costliest of these actors.
    long costliest(long actors, int keep) {
        long chosen = 0;
        long rest = actors;
        for (int count = 0; count < keep && rest != 0; count++) {
            int best = Long.numberOfTrailingZeros(rest);
            for (long left = rest; left != 0; left &= left - 1) {
                int actor = Long.numberOfTrailingZeros(left);
                best = pay[actor] > pay[best] ? actor : best;
            }
            chosen |= 1L << best;
            rest &= ~(1L << best);
        }
        return chosen;
    }
}
