package io.madang.shooting.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/// Improves an order for a while, on several threads with seeds of their own, each cooling slower than the one before.
final class Improvement {

    private static final long FIRST_STEPS = 1_000;
    private static final int ROUNDS_FOR_FEW_SCENES = 3;
    private static final int FEW_SCENES = 20;
    private static final int MOST_DOUBLINGS = 9;

    private final CastTable cast;
    private final RuleTable rules;
    private final int threads;
    private final LongConsumer better;
    private int[] best;
    private long cost;
    private long seed;

    /// @param better hears every lower cost at the end of a round
    Improvement(CastTable cast, RuleTable rules, int[] start, int threads, LongConsumer better) {
        this.cast = cast;
        this.rules = rules;
        this.threads = threads;
        this.better = better;
        best = start;
        cost = new OrderCost(cast).of(start);
    }

    Improvement seeded(long first) {
        seed = first;
        return this;
    }

    int[] best() {
        return best.clone();
    }

    long cost() {
        return cost;
    }

    /// A known better order to go on from.
    void take(int[] order) {
        long known = new OrderCost(cast).of(order);
        if (known < cost) {
            best = order;
            cost = known;
            better.accept(cost);
        }
    }

    /// Goes on until the time is over, the bound is reached, or few scenes have had their rounds.
    void run(SearchBudget budget, long bound) {
        int rounds = cast.sceneCount <= FEW_SCENES ? ROUNDS_FOR_FEW_SCENES : Integer.MAX_VALUE;
        for (int round = 0; round < rounds && cost > bound && !budget.isOver(); round++) {
            long steps = (FIRST_STEPS * cast.sceneCount) << Math.min(round, MOST_DOUBLINGS);
            for (AnnealingSearch search : cooled(steps, budget)) {
                take(search.best());
            }
        }
    }

    private List<AnnealingSearch> cooled(long steps, SearchBudget budget) {
        List<AnnealingSearch> searches = new ArrayList<>();
        List<Thread> running = new ArrayList<>();
        int count = cast.sceneCount <= FEW_SCENES ? 1 : threads;
        for (int index = 0; index < count; index++) {
            AnnealingSearch search = new AnnealingSearch(cast, rules, best, seed++, budget::isOver);
            searches.add(search);
            if (index > 0) {
                running.add(Thread.ofPlatform().daemon().start(() -> search.cool(steps)));
            }
        }
        searches.getFirst().cool(steps);
        running.forEach(Improvement::await);
        return searches;
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
