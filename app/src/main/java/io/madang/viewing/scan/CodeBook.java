package io.madang.viewing.scan;

import java.util.Arrays;

/// Numbers values in the order in which they come, from 0.
final class CodeBook {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] values = new long[16];
    private int size;

    /// Places in the list of values plus one, found by hash; 0 is free.
    private int[] slots = new int[64];

    int size() {
        return size;
    }

    long value(int code) {
        return values[code];
    }

    boolean has(long value) {
        return slots[slotOf(value)] != 0;
    }

    int codeOf(long value) {
        int slot = slotOf(value);
        if (slots[slot] == 0) {
            if (size == values.length) {
                grow();
                slot = slotOf(value);
            }
            values[size++] = value;
            slots[slot] = size;
        }
        return slots[slot] - 1;
    }

    private int slotOf(long value) {
        int slot = (int) ((value * SPREAD) >>> 40) & (slots.length - 1);
        while (slots[slot] != 0 && values[slots[slot] - 1] != value) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        values = Arrays.copyOf(values, 2 * size);
        slots = new int[8 * size];
        for (int code = 0; code < size; code++) {
            slots[slotOf(values[code])] = code + 1;
        }
    }
}
