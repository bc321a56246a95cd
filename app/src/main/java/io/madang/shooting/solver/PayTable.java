package io.madang.shooting.solver;

/// Sums the pay of up to 64 actors given as bits, a byte at a time.
final class PayTable {

    private static final int BYTE = 256;
    private final long[] sums;
    private final long[] pay;

    PayTable(long[] pay) {
        this.pay = pay;
        sums = new long[Long.BYTES * BYTE];
        for (int index = 0; index < sums.length; index++) {
            int low = index & -index & (BYTE - 1);
            int actor = (index >> 8) * Byte.SIZE + Integer.numberOfTrailingZeros(low);
            sums[index] = low == 0 ? 0 : sums[index ^ low] + (actor < pay.length ? pay[actor] : 0);
        }
    }

    long of(long actors) {
        long sum = sums[(int) actors & 255]
                + sums[BYTE + ((int) (actors >>> 8) & 255)]
                + sums[2 * BYTE + ((int) (actors >>> 16) & 255)];
        long rest = actors >>> 24;
        for (int at = 3 * BYTE; rest != 0; at += BYTE, rest >>>= 8) {
            sum += sums[at + ((int) rest & 255)];
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
