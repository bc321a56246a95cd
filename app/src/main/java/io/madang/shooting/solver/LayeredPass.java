package io.madang.shooting.solver;

import io.madang.shooting.solver.Branching.Child;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

/// All partial orders that may still cost less than a limit, layer by layer, the most scenes left first.
///
/// Scenes are placed from both ends inwards. Partial orders with the same scenes left and the same actors waiting at
/// the
/// ends have the same rest, so only the cheapest stays. A pass that comes to its end has either found the cheapest
/// order
/// or proved that none costs less than the limit.
final class LayeredPass implements Branching.Nest {

    private static final int WORTH_SHARING = 256;
    private static final int BETWEEN_LOOKS = 15;

    private final Grid grid;
    private final Ledger ledger;
    private final long mostStates;
    private final BooleanSupplier stop;
    private final Layer[] layers;
    private final boolean keepsLayers;
    private final LongAdder states = new LongAdder();
    private final AtomicLong limit;
    private final long[] root;
    private volatile boolean isStopped;

    /// @param limit only orders whose waiting costs less count
    /// @param mostStates partial orders after which to give up
    /// @param keepsLayers so that `Retrace` can find the order
    LayeredPass(Grid grid, long limit, Ledger ledger, long mostStates, BooleanSupplier stop, boolean keepsLayers) {
        this.grid = grid;
        this.limit = new AtomicLong(limit);
        this.ledger = ledger;
        this.mostStates = mostStates;
        this.stop = stop;
        this.keepsLayers = keepsLayers;
        int keyWords = Branching.keyWords(grid);
        layers = new Layer[grid.scenes() + 1];
        for (int left = 0; left < layers.length; left++) {
            layers[left] = new Layer(keyWords, ledger);
        }
        root = new long[keyWords];
        for (int scene = 0; scene < grid.scenes(); scene++) {
            root[scene >> 6] |= 1L << scene;
        }
    }

    /// True if the pass came to its end, so that `bound` is proved.
    boolean run(List<Branching> workers, ExecutorService threads) {
        layers[grid.scenes()].add(root, Layer.hash(root, 0, root.length), 0, 0);
        int left = grid.scenes();
        while (left > 0 && !isStopped) {
            runLayer(layers[left], workers, threads);
            if (!isStopped && !keepsLayers) {
                layers[left].forget();
                layers[left] = new Layer(root.length, ledger);
            }
            left--;
        }
        return !isStopped;
    }

    /// What waiting costs at least: for a whole pass the limit, or the cost of the cheapest order where that is less.
    long bound() {
        long least = limit.get();
        if (isStopped) {
            for (Layer layer : layers) {
                least = Math.min(least, layer.least());
            }
        }
        return least;
    }

    long states() {
        return states.sum();
    }

    long[] root() {
        return root;
    }

    Layer layer(int scenesLeft) {
        return layers[scenesLeft];
    }

    /// Gives the memory back.
    void forget() {
        for (Layer layer : layers) {
            layer.forget();
        }
    }

    @Override
    public long limit() {
        return limit.get();
    }

    @Override
    public void complete(long cost) {
        limit.accumulateAndGet(cost, Math::min);
    }

    @Override
    public boolean isKnown(Child child) {
        return layers[child.scenesLeft].lower(child.key, child.hash, child.waited);
    }

    @Override
    public void keep(Child child, long total) {
        layers[child.scenesLeft].add(child.key, child.hash, child.waited, total);
        states.increment();
    }

    private void runLayer(Layer layer, List<Branching> workers, ExecutorService threads) {
        if (layer.isEmpty()) {
            return;
        }
        AtomicInteger next = new AtomicInteger();
        if (workers.size() == 1 || layer.count() < WORTH_SHARING) {
            branchShards(layer, next, workers.getFirst());
            return;
        }
        List<Future<?>> running = new ArrayList<>();
        for (Branching worker : workers) {
            running.add(threads.submit(() -> branchShards(layer, next, worker)));
        }
        running.forEach(LayeredPass::finish);
    }

    private static void finish(Future<?> one) {
        try {
            one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The search was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A thread of the search failed.", e.getCause());
        }
    }

    private void branchShards(Layer layer, AtomicInteger next, Branching worker) {
        int place = next.getAndIncrement();
        while (place < Layer.SHARDS && !isStopped) {
            branchShard(layer.shardAt(place), worker);
            place = next.getAndIncrement();
        }
    }

    private void branchShard(Shard shard, Branching worker) {
        long[] rows = shard.rows();
        for (int row = 0; row < shard.count(); row++) {
            if ((row & BETWEEN_LOOKS) == 0 && mustStop()) {
                isStopped = true;
            }
            if (isStopped) {
                return;
            }
            worker.branch(rows, row * shard.rowWords(), this);
        }
    }

    private boolean mustStop() {
        return ledger.isFull() || states.sum() > mostStates || stop.getAsBoolean();
    }
}
