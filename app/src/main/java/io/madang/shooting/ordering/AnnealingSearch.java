package io.madang.shooting.ordering;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BooleanSupplier;

/// Improves an order by moving, turning and swapping scenes and blocks, at first also for the worse, then less and
/// less.
final class AnnealingSearch {

    private static final int LONGEST_BLOCK = 12;
    private static final int SAMPLES = 200;
    private static final double HOT = 0.5;
    private static final double COLD = 0.003;
    private static final int CHECK_EVERY = 256;

    private final RuleTable rules;
    private final OrderCost costs;
    private final Random random;
    private final BooleanSupplier isOver;
    private final int[] order;
    private final int[] position;
    private final int[] spare;
    private int[] best;
    private long least;
    private long cost;
    private long moves;

    AnnealingSearch(CastTable cast, RuleTable rules, int[] start, long seed, BooleanSupplier isOver) {
        this.rules = rules;
        this.isOver = isOver;
        costs = new OrderCost(cast);
        random = new Random(seed);
        order = start.clone();
        position = new int[order.length];
        spare = new int[order.length];
        best = order.clone();
        cost = costs.of(order);
        least = cost;
        place(0, order.length);
    }

    int[] best() {
        return best.clone();
    }

    long least() {
        return least;
    }

    long moves() {
        return moves;
    }

    /// One slow cooling over so many moves, from the best order so far.
    void cool(long steps) {
        restart();
        double hot = HOT * typicalChange();
        double factor = Math.pow(COLD / HOT, 1.0 / Math.max(1, steps));
        double heat = hot;
        for (long step = 0; step < steps; step++, heat *= factor) {
            if (step % CHECK_EVERY == 0 && isOver.getAsBoolean()) {
                break;
            }
            change(heat);
        }
        restart();
    }

    private void restart() {
        System.arraycopy(best, 0, order, 0, order.length);
        cost = least;
        place(0, order.length);
    }

    private double typicalChange() {
        double sum = 0;
        int counted = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            long before = cost;
            change(Double.MAX_VALUE);
            sum += Math.abs(cost - before);
            counted += cost == before ? 0 : 1;
        }
        restart();
        return counted == 0 ? 1 : sum / counted;
    }

    /// One random move, taken if it is allowed and not too bad for the heat.
    private void change(double heat) {
        moves++;
        int from = random.nextInt(order.length);
        int kind = random.nextInt(16);
        int[][] groups = rules.groupScenes();
        if (groups.length > 0 && kind < 6) {
            int[] group = groups[random.nextInt(groups.length)];
            int first = first(group);
            if (kind < 3) {
                tryRotation(first, group.length, random.nextInt(order.length - group.length + 1), heat);
            } else {
                int inner = random.nextInt(group.length);
                tryRotation(first + inner, 1, first + random.nextInt(group.length), heat);
            }
        } else if (kind < 11) {
            tryRotation(from, 1, near(from), heat);
        } else if (kind < 14) {
            int length = 1 + random.nextInt(Math.min(LONGEST_BLOCK, order.length - from));
            tryRotation(from, length, random.nextInt(order.length - length + 1), heat);
        } else {
            tryTurn(from, random.nextInt(order.length), kind == 14, heat);
        }
    }

    private int near(int from) {
        if (random.nextInt(3) == 0) {
            return random.nextInt(order.length);
        }
        int shift = random.nextInt(-8, 9);
        return Math.clamp((long) from + shift, 0, order.length - 1);
    }

    private int first(int[] group) {
        int first = order.length;
        for (int scene : group) {
            first = Math.min(first, position[scene]);
        }
        return first;
    }

    /// Takes `length` scenes from `from` and puts them so that they begin at `to`.
    private void tryRotation(int from, int length, int to, double heat) {
        if (from == to) {
            return;
        }
        rotate(from, length, to);
        int low = Math.min(from, to);
        int high = Math.max(from, to) + length;
        place(low, high);
        if (!isTaken(heat)) {
            rotate(to, length, from);
            place(low, high);
        }
    }

    private void rotate(int from, int length, int to) {
        System.arraycopy(order, from, spare, 0, length);
        if (from < to) {
            System.arraycopy(order, from + length, order, from, to - from);
        } else {
            System.arraycopy(order, to, order, to + length, from - to);
        }
        System.arraycopy(spare, 0, order, to, length);
    }

    /// Turns the scenes between two positions around, or swaps only these two.
    private void tryTurn(int one, int other, boolean isWhole, double heat) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        turn(low, high, isWhole);
        if (!isTaken(heat)) {
            turn(low, high, isWhole);
        }
    }

    private void turn(int low, int high, boolean isWhole) {
        int left = low;
        int right = high;
        do {
            int scene = order[left];
            order[left++] = order[right];
            order[right--] = scene;
        } while (isWhole && left < right);
        place(low, high + 1);
    }

    private void place(int low, int high) {
        for (int index = low; index < high; index++) {
            position[order[index]] = index;
        }
    }

    private boolean isTaken(double heat) {
        if (!rules.isKept(position)) {
            return false;
        }
        long changed = costs.of(order);
        if (changed > cost && random.nextDouble() >= Math.exp((cost - changed) / heat)) {
            return false;
        }
        cost = changed;
        if (cost < least) {
            least = cost;
            best = Arrays.copyOf(order, order.length);
        }
        return true;
    }
}
