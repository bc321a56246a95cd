package io.madang.shooting.solver;

import java.util.SplittableRandom;

/// Chance changes of an order that leave most of it as it was.
final class Shake {

    private static final int MOST_CHANGES = 3;
    private final SplittableRandom chance;

    Shake(SplittableRandom chance) {
        this.chance = chance;
    }

    int[] someOrder(int scenes) {
        int[] order = new int[scenes];
        for (int at = 0; at < scenes; at++) {
            int other = chance.nextInt(at + 1);
            order[at] = order[other];
            order[other] = at;
        }
        return order;
    }

    void some(int[] order) {
        if (order.length < 3) {
            return;
        }
        for (int count = 1 + chance.nextInt(MOST_CHANGES); count > 0; count--) {
            switch (chance.nextInt(3)) {
                case 0 -> exchange(order, chance.nextInt(order.length), chance.nextInt(order.length));
                case 1 -> reverse(order);
                default -> rotate(order);
            }
        }
    }

    private static void exchange(int[] order, int one, int other) {
        int scene = order[one];
        order[one] = order[other];
        order[other] = scene;
    }

    private void reverse(int[] order) {
        int low = chance.nextInt(order.length);
        int high = Math.min(order.length, low + 2 + chance.nextInt(Math.max(1, order.length / 3))) - 1;
        while (low < high) {
            exchange(order, low++, high--);
        }
    }

    /// Moves a block elsewhere.
    private void rotate(int[] order) {
        int length = 1 + chance.nextInt(Math.max(1, order.length / 4));
        int from = chance.nextInt(order.length - length + 1);
        int to = chance.nextInt(order.length - length + 1);
        int[] block = java.util.Arrays.copyOfRange(order, from, from + length);
        if (to > from) {
            System.arraycopy(order, from + length, order, from, to - from);
        } else {
            System.arraycopy(order, to, order, to + length, from - to);
        }
        System.arraycopy(block, 0, order, to, length);
    }
}
