package io.madang.viewing.synthetic;

/// Shares by Zipf's law with exponent 1: the second weighs half of the first, the n-th one n-th.
///
/// Whole numbers only, so that every machine draws the same.
public final class Odds {

    private static final long SCALE = 1L << 32;

    private Odds() {}

    /// Where the share of each thing ends when `amount` is shared out; everyone gets at least one.
    ///
    /// @param amount at least `things`, at most 2^31
    public static long[] ends(int things, long amount) {
        long total = 0;
        for (int thing = 0; thing < things; thing++) {
            total += SCALE / (thing + 1);
        }
        long[] ends = new long[things];
        long weight = 0;
        long scaled = total >> 16;
        for (int thing = 0; thing < things; thing++) {
            weight += SCALE / (thing + 1);
            ends[thing] = thing + 1 + (amount - things) * (weight >> 16) / scaled;
        }
        return ends;
    }

    /// The thing of each of `slots` slots: who draws a slot evenly draws things by their shares.
    public static int[] slots(int things, int slots) {
        long[] ends = ends(things, slots);
        int[] picked = new int[slots];
        int thing = 0;
        for (int slot = 0; slot < slots; slot++) {
            while (slot >= ends[thing]) {
                thing++;
            }
            picked[slot] = thing;
        }
        return picked;
    }
}
