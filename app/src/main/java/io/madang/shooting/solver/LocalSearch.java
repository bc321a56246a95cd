package io.madang.shooting.solver;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/// Good orders soon: moves scenes and short blocks of scenes to better places, and shakes the order when nothing moves.
final class LocalSearch {

    private static final int LONGEST_BLOCK = 4;
    private static final int STALE = 200;

    private final Grid grid;
    private final int scenes;
    private final PayTable[] pay;
    private final SplittableRandom chance;
    private final Shake shake;
    private final long[][] before;
    private final long[][] after;
    private final long[] blockAfter = new long[LONGEST_BLOCK + 1];
    private int[] order;
    private int[] kept;
    private int[] best;
    private long keptCost;
    private long bestCost;
    private final long[] left;
    private final long[] right;
    private long least;
    private int place;
    private int stale;

    LocalSearch(Grid grid, long seed) {
        this.grid = grid;
        scenes = grid.scenes();
        pay = new PayTable[grid.cast().length];
        for (int word = 0; word < pay.length; word++) {
            pay[word] = new PayTable(grid.word(word).pay());
        }
        chance = new SplittableRandom(seed);
        shake = new Shake(chance);
        left = new long[pay.length];
        right = new long[pay.length];
        before = new long[pay.length][scenes + 1];
        after = new long[pay.length][scenes + 1];
        order = shake.someOrder(scenes);
        kept = order.clone();
        best = order.clone();
        bestCost = waiting();
        keptCost = bestCost;
    }

    /// What waiting costs in an order.
    static long waiting(Grid grid, int[] order) {
        LocalSearch search = new LocalSearch(grid, 0);
        search.order = order;
        return search.waiting();
    }

    int[] best() {
        return best;
    }

    /// What waiting costs in the best order.
    long bestCost() {
        return bestCost;
    }

    /// Searches on from where it stood, for so many descents or until told to stop. True if it found a better order.
    boolean run(int descents, BooleanSupplier stop) {
        long found = bestCost;
        for (int count = 0; count < descents && bestCost > 0 && !stop.getAsBoolean(); count++) {
            descend(stop);
            keep(waiting());
            order = kept.clone();
            shake.some(order);
        }
        return bestCost < found;
    }

    private void keep(long cost) {
        stale = cost < keptCost ? 0 : stale + 1;
        if (cost <= keptCost) {
            keptCost = cost;
            kept = order.clone();
        }
        if (cost < bestCost) {
            bestCost = cost;
            best = order.clone();
        }
        if (stale > STALE) {
            stale = 0;
            boolean afresh = chance.nextInt(3) == 0;
            kept = afresh ? shake.someOrder(scenes) : best.clone();
            keptCost = afresh ? Long.MAX_VALUE : bestCost + bestCost / 50;
        }
    }

    private void descend(BooleanSupplier stop) {
        fillPresence();
        boolean moved = true;
        while (moved && !stop.getAsBoolean()) {
            moved = false;
            for (int length = 1; length <= Math.min(LONGEST_BLOCK, scenes - 1) && !moved; length++) {
                moved = improveBlocks(length);
            }
        }
    }

    private boolean improveBlocks(int length) {
        boolean moved = false;
        for (int from = 0; from + length <= scenes; from++) {
            if (improveBlock(from, length)) {
                if (length > 1) {
                    return true;
                }
                moved = true;
            }
        }
        return moved;
    }

    /// Moves the block at `from` to where it saves most, if anywhere.
    private boolean improveBlock(int from, int length) {
        least = 0;
        tryPlaces(from, length, true);
        tryPlaces(from, length, false);
        if (least < 0) {
            move(from, length, place);
            fillPresence();
        }
        return least < 0;
    }

    /// Carries the block past one neighbor after the other and notes where it costs least.
    private void tryPlaces(int from, int length, boolean rightwards) {
        for (int word = 0; word < pay.length; word++) {
            left[word] = before[word][from];
            right[word] = after[word][from + length];
        }
        long delta = 0;
        int next = rightwards ? from + length : from - 1;
        while (next >= 0 && next < scenes) {
            for (int word = 0; word < pay.length; word++) {
                long neighbor = grid.cast()[word][order[next]];
                if (rightwards) {
                    right[word] = after[word][next + 1];
                    delta += neighborFirst(word, from, length, order[next])
                            - blockFirst(word, from, length, order[next]);
                    left[word] |= neighbor;
                } else {
                    left[word] = before[word][next];
                    delta += blockFirst(word, from, length, order[next])
                            - neighborFirst(word, from, length, order[next]);
                    right[word] |= neighbor;
                }
            }
            if (delta < least) {
                least = delta;
                place = rightwards ? next - length + 1 : next;
            }
            next += rightwards ? 1 : -1;
        }
    }

    /// Waiting during the neighbor and the block, when the neighbor is shot before the block.
    private long neighborFirst(int word, int from, int length, int neighbor) {
        long[] cast = grid.cast()[word];
        long one = cast[neighbor];
        fillBlockAfter(word, from, length);
        long cost = grid.days()[neighbor] * pay[word].of(left[word] & (blockAfter[0] | right[word]) & ~one);
        return cost + block(word, from, length, left[word] | one, right[word]);
    }

    /// The same, when the block is shot before the neighbor.
    private long blockFirst(int word, int from, int length, int neighbor) {
        long one = grid.cast()[word][neighbor];
        fillBlockAfter(word, from, length);
        long cost = grid.days()[neighbor] * pay[word].of((left[word] | blockAfter[0]) & right[word] & ~one);
        return cost + block(word, from, length, left[word], right[word] | one);
    }

    private long block(int word, int from, int length, long earlier, long later) {
        long cost = 0;
        long begun = earlier;
        for (int index = 0; index < length; index++) {
            int scene = order[from + index];
            long working = grid.cast()[word][scene];
            cost += grid.days()[scene] * pay[word].of(begun & (blockAfter[index + 1] | later) & ~working);
            begun |= working;
        }
        return cost;
    }

    private void fillBlockAfter(int word, int from, int length) {
        blockAfter[length] = 0;
        for (int index = length - 1; index >= 0; index--) {
            blockAfter[index] = blockAfter[index + 1] | grid.cast()[word][order[from + index]];
        }
    }

    private void move(int from, int length, int to) {
        int[] block = Arrays.copyOfRange(order, from, from + length);
        if (to > from) {
            System.arraycopy(order, from + length, order, from, to - from);
        } else {
            System.arraycopy(order, to, order, to + length, from - to);
        }
        System.arraycopy(block, 0, order, to, length);
    }

    /// Who has begun before each place, and who still plays from each place on.
    private void fillPresence() {
        for (int word = 0; word < pay.length; word++) {
            long[] cast = grid.cast()[word];
            for (int at = 0; at < scenes; at++) {
                before[word][at + 1] = before[word][at] | cast[order[at]];
            }
            for (int at = scenes - 1; at >= 0; at--) {
                after[word][at] = after[word][at + 1] | cast[order[at]];
            }
        }
    }

    private long waiting() {
        fillPresence();
        long cost = 0;
        for (int word = 0; word < pay.length; word++) {
            for (int at = 0; at < scenes; at++) {
                long waits = before[word][at] & after[word][at + 1] & ~grid.cast()[word][order[at]];
                cost += grid.days()[order[at]] * pay[word].of(waits);
            }
        }
        return cost;
    }
}
