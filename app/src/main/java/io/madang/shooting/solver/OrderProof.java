package io.madang.shooting.solver;

import io.madang.shooting.TalentOutcome.Stop;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the cheapest order of a grid of at most 64 actors and proves it, as far as time and memory allow.
///
/// A short local search, then a short exact pass, which ends most problems. For the others more local search, then
/// passes against a share of the best cost, which take a share of the time and prove a bound each, then the whole pass.
final class OrderProof {

    private static final int FIRST_DESCENTS = 100;
    private static final int FIRST_STATES = 10_000;
    private static final int DESCENTS_PER_LOOK = 20;
    private static final double LOCAL_SECONDS = 0.6;
    private static final double SECONDS_PER_TELLING = 0.5;
    /// How much longer a pass takes for each tenth of the cost more, as measured.
    private static final double GROWTH = 25;
    private static final double TENTH = 0.1;
    private static final double[] SHARES = {0.8, 0.9, 0.96, 1};

    private final Grid grid;
    private final Clock clock;
    private final int threads;
    private final Ledger ledger;
    private final LocalSearch local;
    private final Watcher watcher;
    private int[] order;
    private long cost;
    private long bound;
    private long states;
    private @Nullable LayeredPass current;
    private volatile double nextTelling = SECONDS_PER_TELLING;
    private @Nullable Stop stopped;

    /// Hears of every step.
    @FunctionalInterface
    interface Watcher {
        void see(OrderProof proof);
    }

    OrderProof(Grid grid, Clock clock, int threads, Ledger ledger, long seed, Watcher watcher) {
        this.grid = grid;
        this.clock = clock;
        this.threads = threads;
        this.ledger = ledger;
        this.watcher = watcher;
        local = new LocalSearch(grid, seed);
        order = local.best();
        cost = local.bestCost();
    }

    int[] order() {
        return order;
    }

    /// What waiting costs in the order, and costs at least.
    long cost() {
        return cost;
    }

    long bound() {
        return bound;
    }

    long states() {
        LayeredPass pass = current;
        return states + (pass == null ? 0 : pass.states());
    }

    /// Why the search ended without proof.
    @Nullable
    Stop stopped() {
        return stopped;
    }

    void run() {
        ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory());
        try {
            List<Branching> workers = IntStream.range(0, threads)
                    .mapToObj(_ -> new Branching(grid))
                    .toList();
            search(FIRST_DESCENTS, clock);
            pass(1, FIRST_STATES, workers, pool);
            if (bound < cost) {
                search(Integer.MAX_VALUE, clock.atMost(LOCAL_SECONDS));
            }
            climb(workers, pool);
            if (bound < cost) {
                stopped = clock.isOver() ? Stop.TIME : Stop.MEMORY;
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /// Passes against a growing share of the cost; leaves out those that the last one shows to be quick.
    private void climb(List<Branching> workers, ExecutorService pool) {
        double growth = Double.MAX_VALUE;
        for (double share : SHARES) {
            if (bound < cost && !clock.isOver() && (share == 1 || growth > clock.secondsLeft())) {
                double started = clock.seconds();
                pass(share, Long.MAX_VALUE, workers, pool);
                growth = (clock.seconds() - started) * Math.pow(GROWTH, (1 - share) / TENTH);
            }
        }
    }

    private void search(int descents, Clock part) {
        for (int done = 0; done < descents && !part.isOver() && cost > bound; done += DESCENTS_PER_LOOK) {
            if (local.run(DESCENTS_PER_LOOK, part::isOver) || done == 0) {
                cost = local.bestCost();
                order = local.best();
                watcher.see(this);
            }
        }
    }

    /// True when the time is over; also tells the watcher now and then.
    private boolean mustStop() {
        if (clock.seconds() > nextTelling) {
            tell();
        }
        return clock.isOver();
    }

    private synchronized void tell() {
        if (clock.seconds() > nextTelling) {
            nextTelling = clock.seconds() + SECONDS_PER_TELLING;
            watcher.see(this);
        }
    }

    /// One pass for orders that cost less than a share of the best.
    private void pass(double share, long mostStates, List<Branching> workers, ExecutorService pool) {
        long limit = share == 1 ? cost : (long) (cost * share);
        if (limit <= bound) {
            return;
        }
        LayeredPass pass = new LayeredPass(grid, limit, ledger, mostStates, this::mustStop, false);
        current = pass;
        boolean isWhole = pass.run(workers, pool);
        pass.forget();
        current = null;
        states += pass.states();
        bound = Math.max(bound, pass.bound());
        if (isWhole && pass.limit() < limit) {
            retrace(workers, pool);
        }
        watcher.see(this);
    }

    /// The pass has proved a cost for which no order is known yet.
    private void retrace(List<Branching> workers, ExecutorService pool) {
        LayeredPass again = new LayeredPass(grid, bound + 1, ledger, Long.MAX_VALUE, this::mustStop, true);
        boolean isWhole = again.run(workers, pool);
        states += again.states();
        if (isWhole) {
            order = new Retrace(grid, again).order();
            cost = bound;
        }
        again.forget();
    }
}
