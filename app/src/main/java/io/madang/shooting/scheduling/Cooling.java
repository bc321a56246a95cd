package io.madang.shooting.scheduling;

import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/// Improves a board by random changes, at first also for the worse, then less and less.
final class Cooling {

    private static final int SAMPLES = 400;
    private static final double HOT = 0.8;
    private static final double COLD = 0.02;
    private static final int CHECK_EVERY = 256;

    private final ShootTable table;
    private final Board board;
    private final Change change;
    private final SplittableRandom random;
    private int[] best;
    private long bestCost = Long.MAX_VALUE;
    private long bestExcess = Long.MAX_VALUE;
    private long cost;
    private long excess;
    private double weight = 1;
    private double scale;
    private long steps;

    Cooling(ShootTable table, int[] start, long seed) {
        this.table = table;
        random = new SplittableRandom(seed);
        board = new Board(table);
        for (int scene = 0; scene < table.scenes; scene++) {
            board.place(scene, start[scene]);
        }
        change = new Change(table, board, random);
        best = start.clone();
        look();
        keepBest();
        scale = typicalChange();
        weight = 3 * scale;
    }

    int[] best() {
        return best.clone();
    }

    /// The cost of the best board; `Long.MAX_VALUE` while none keeps the rules.
    long bestCost() {
        return bestExcess == 0 ? bestCost : Long.MAX_VALUE;
    }

    long bestExcess() {
        return bestExcess;
    }

    long steps() {
        return steps;
    }

    private void look() {
        board.settle();
        cost = board.cost();
        excess = board.excess();
    }

    private void keepBest() {
        if (excess < bestExcess || (excess == bestExcess && cost < bestCost)) {
            bestExcess = excess;
            bestCost = cost;
            best = board.dates();
        }
    }

    private double typicalChange() {
        double sum = 0;
        int counted = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            if (change.make()) {
                board.settle();
                long difference = Math.abs(board.cost() - cost);
                sum += difference;
                counted += difference == 0 ? 0 : 1;
                change.takeBack();
            }
        }
        board.settle();
        return counted == 0 ? 1 : sum / counted;
    }

    /// One slow cooling from the board as it is; `heat` of 1 forgets it, less keeps more of it.
    void cool(Pace pace, double heat, LongSupplier enough, Watch watch) {
        double temperature = heat * HOT * scale;
        double floor = COLD * scale;
        double start = temperature;
        for (long step = 0; ; step++) {
            if (step % CHECK_EVERY == 0) {
                double done = pace.done(step);
                watch.tell(bestCost());
                if (done >= 1 || bestCost() <= enough.getAsLong() || watch.isStopped()) {
                    break;
                }
                temperature = start * Math.pow(floor / start, done);
                weight *= excess > 0 ? 1.02 : 1;
            }
            tryChange(temperature);
        }
    }

    /// Goes on from the best board, or from another one that is as good.
    void restart(int[] from) {
        for (int scene = 0; scene < table.scenes; scene++) {
            board.place(scene, from[scene]);
        }
        look();
        keepBest();
    }

    private void tryChange(double temperature) {
        steps++;
        if (!change.make()) {
            board.settle();
            return;
        }
        board.settle();
        double limit = temperature * -Math.log(1 - random.nextDouble());
        long newCost = board.cost();
        if (isTaken(newCost, board.excessButHours(), limit) && isTaken(newCost, board.excess(), limit)) {
            cost = newCost;
            excess = board.excess();
            keepBest();
        } else {
            change.takeBack();
            board.settle();
        }
    }

    /// What keeps the rules stays so, and nothing becomes worse by more than the limit.
    private boolean isTaken(long newCost, long newExcess, double limit) {
        return (excess > 0 || newExcess == 0) && newCost - cost + weight * (newExcess - excess) <= limit;
    }
}
