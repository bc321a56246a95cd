package io.madang.shooting.solver;

import java.util.Arrays;
import java.util.BitSet;

/// Who plays in which scene, as bit sets, and what days and waiting cost.
final class Grid {

    private final long[][] cast;
    private final long[] days;
    private final long[] pay;

    private Grid(long[][] cast, long[] days, long[] pay) {
        this.cast = cast;
        this.days = days;
        this.pay = pay;
    }

    static Grid of(BitSet[] cast, long[] days, long[] pay) {
        int words = Math.max(1, (pay.length + Long.SIZE - 1) / Long.SIZE);
        long[][] bits = new long[words][days.length];
        for (int scene = 0; scene < days.length; scene++) {
            long[] some = cast[scene].toLongArray();
            for (int word = 0; word < some.length; word++) {
                bits[word][scene] = some[word];
            }
        }
        return new Grid(bits, days, pay);
    }

    /// By word of 64 actors, then by scene: bit `a` of `cast[w][s]` is actor `64 w + a`.
    long[][] cast() {
        return cast;
    }

    /// Of each scene.
    long[] days() {
        return days;
    }

    /// Of each actor for one day.
    long[] pay() {
        return pay;
    }

    int scenes() {
        return days.length;
    }

    int actors() {
        return pay.length;
    }

    /// The 64 actors of one word alone, in the same scenes.
    Grid word(int word) {
        int from = word * Long.SIZE;
        int to = Math.min(pay.length, from + Long.SIZE);
        return new Grid(new long[][] {cast[word]}, days, Arrays.copyOfRange(pay, from, to));
    }
}
