package io.madang.shooting.ordering;

import java.util.Arrays;

/// Sets of scenes in words of 64 bits.
final class SceneBits {

    private SceneBits() {}

    static int words(int sceneCount) {
        return (sceneCount + Long.SIZE - 1) / Long.SIZE;
    }

    static long[] none(int sceneCount) {
        return new long[words(sceneCount)];
    }

    static long[] all(int sceneCount) {
        long[] bits = none(sceneCount);
        for (int scene = 0; scene < sceneCount; scene++) {
            add(bits, scene);
        }
        return bits;
    }

    static void add(long[] bits, int scene) {
        bits[scene >> 6] |= 1L << scene;
    }

    static void remove(long[] bits, int scene) {
        bits[scene >> 6] &= ~(1L << scene);
    }

    static boolean has(long[] bits, int scene) {
        return (bits[scene >> 6] >> scene & 1) != 0;
    }

    /// All of `part` are in `whole`.
    static boolean isWithin(long[] part, long[] whole) {
        for (int word = 0; word < part.length; word++) {
            if ((part[word] & ~whole[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean meet(long[] one, long[] other) {
        for (int word = 0; word < one.length; word++) {
            if ((one[word] & other[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /// Adds `more` to `bits`; true if any was new.
    static boolean addAll(long[] bits, long[] more) {
        boolean isNew = false;
        for (int word = 0; word < bits.length; word++) {
            isNew |= (more[word] & ~bits[word]) != 0;
            bits[word] |= more[word];
        }
        return isNew;
    }

    static void keepOnly(long[] bits, long[] kept) {
        for (int word = 0; word < bits.length; word++) {
            bits[word] &= kept[word];
        }
    }

    static int count(long[] bits) {
        return Arrays.stream(bits).mapToInt(Long::bitCount).sum();
    }

    /// The first scene from `from` on, -1 if there is none.
    static int next(long[] bits, int from) {
        int word = from >> 6;
        if (word >= bits.length) {
            return -1;
        }
        long rest = bits[word] & -1L << from;
        while (rest == 0 && ++word < bits.length) {
            rest = bits[word];
        }
        return rest == 0 ? -1 : (word << 6) + Long.numberOfTrailingZeros(rest);
    }
}
