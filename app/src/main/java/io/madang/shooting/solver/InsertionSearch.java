package io.madang.shooting.solver;

import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOrder;
import java.util.Arrays;
import java.util.Random;

/// Moves one scene at a time to a better place, from several random orders.
final class InsertionSearch {

    private static final int STARTS = 20;

    private final SceneTable table;
    private final Random random;
    private final long deadline;

    InsertionSearch(SceneTable table, TalentLimits limits, long started) {
        this.table = table;
        this.random = new Random(limits.seed());
        this.deadline = started + limits.time().toNanos();
    }

    TalentOrder best() {
        int[] best = new int[table.sceneCount];
        Arrays.setAll(best, scene -> scene);
        long least = table.cost(best);
        for (int start = 0; start < STARTS && !isOver(); start++) {
            int[] order = best.clone();
            if (start > 0) {
                shuffle(order);
            }
            long cost = descend(order);
            if (cost < least) {
                least = cost;
                best = order;
            }
        }
        return new TalentOrder(Arrays.stream(best).boxed().toList(), least);
    }

    private long descend(int[] order) {
        long cost = table.cost(order);
        boolean isBetter = true;
        while (isBetter && !isOver()) {
            isBetter = false;
            for (int from = 0; from < order.length; from++) {
                for (int to = 0; to < order.length && !isOver(); to++) {
                    move(order, from, to);
                    long moved = table.cost(order);
                    if (moved < cost) {
                        cost = moved;
                        isBetter = true;
                    } else {
                        move(order, to, from);
                    }
                }
            }
        }
        return cost;
    }

    private static void move(int[] order, int from, int to) {
        int scene = order[from];
        if (from < to) {
            System.arraycopy(order, from + 1, order, from, to - from);
        } else {
            System.arraycopy(order, to, order, to + 1, from - to);
        }
        order[to] = scene;
    }

    private void shuffle(int[] order) {
        for (int place = order.length - 1; place > 0; place--) {
            move(order, random.nextInt(place + 1), place);
        }
    }

    private boolean isOver() {
        return System.nanoTime() > deadline;
    }
}
