package io.madang.shooting.solver;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Finds the cheapest order of every set of first scenes from those of smaller sets; for few scenes and any number of
/// actors.
final class SubsetSearch {

    private static final int MOST_SCENES = 20;
    private static final int STATES_PER_LOOK = 4096;

    private final Grid grid;
    private final int scenes;
    private final PayTable[] pay;
    private final long[][] begun;

    SubsetSearch(Grid grid) {
        this.grid = grid;
        scenes = grid.scenes();
        pay = new PayTable[grid.cast().length];
        begun = new long[pay.length][];
        for (int word = 0; word < pay.length; word++) {
            pay[word] = new PayTable(grid.word(word).pay());
        }
    }

    static boolean fits(Grid grid, long bytes) {
        return grid.scenes() <= MOST_SCENES && ((1L + grid.cast().length) << grid.scenes()) * Long.BYTES <= bytes;
    }

    /// Nothing where it had to stop.
    int @Nullable [] order(BooleanSupplier stop) {
        for (int word = 0; word < pay.length; word++) {
            begun[word] = begun(grid.cast()[word]);
        }
        long[] least = new long[1 << scenes];
        for (int shot = 1; shot < least.length; shot++) {
            if (shot % STATES_PER_LOOK == 0 && stop.getAsBoolean()) {
                return null;
            }
            least[shot] = Long.MAX_VALUE;
            for (int rest = shot; rest != 0; rest &= rest - 1) {
                int last = Integer.numberOfTrailingZeros(rest);
                least[shot] = Math.min(least[shot], least[shot ^ (1 << last)] + waiting(shot, last));
            }
        }
        return order(least);
    }

    private long[] begun(long[] cast) {
        long[] all = new long[1 << scenes];
        for (int shot = 1; shot < all.length; shot++) {
            all[shot] = all[shot & (shot - 1)] | cast[Integer.numberOfTrailingZeros(shot)];
        }
        return all;
    }

    private int[] order(long[] least) {
        int[] order = new int[scenes];
        int shot = least.length - 1;
        for (int at = scenes - 1; at >= 0; at--) {
            int last = 0;
            while (((shot >> last) & 1) == 0 || least[shot] != least[shot ^ (1 << last)] + waiting(shot, last)) {
                last++;
            }
            order[at] = last;
            shot ^= 1 << last;
        }
        return order;
    }

    /// What waiting costs while `last` is shot, after the others of `shot`.
    private long waiting(int shot, int last) {
        long daily = 0;
        for (int word = 0; word < pay.length; word++) {
            long later = begun[word][(begun[word].length - 1) ^ shot];
            daily += pay[word].of(begun[word][shot ^ (1 << last)] & later & ~grid.cast()[word][last]);
        }
        return daily * grid.days()[last];
    }
}
