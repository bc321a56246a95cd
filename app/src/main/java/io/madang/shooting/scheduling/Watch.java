package io.madang.shooting.scheduling;

import io.madang.common.SearchProgress;

/// Tells whoever listens every time the best of all threads gets better, and asks whether to go on.
final class Watch {

    private final SearchProgress progress;
    private long bound;
    private final long start;
    private long best = Long.MAX_VALUE;

    Watch(SearchProgress progress, long bound, long start) {
        this.progress = progress;
        this.bound = bound;
        this.start = start;
        progress.improved(best, bound, seconds());
    }

    static Watch nobody() {
        return new Watch(SearchProgress.none(), 0, System.nanoTime());
    }

    synchronized void tell(long cost) {
        if (cost < best) {
            best = cost;
            progress.improved(cost, bound, seconds());
        }
    }

    /// Nothing costs less than that; a lower one than known changes nothing.
    synchronized void raise(long proved) {
        if (proved > bound) {
            bound = proved;
            progress.improved(best, bound, seconds());
        }
    }

    synchronized long bound() {
        return bound;
    }

    boolean isStopped() {
        return progress.isStopped();
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
