package io.madang.shooting.solver;

import java.util.concurrent.atomic.AtomicLong;

/// Keeps count of the memory that partial orders take.
final class Ledger {

    private final long limit;
    private final AtomicLong taken = new AtomicLong();

    Ledger(long limit) {
        this.limit = limit;
    }

    void take(long bytes) {
        taken.addAndGet(bytes);
    }

    void give(long bytes) {
        taken.addAndGet(-bytes);
    }

    boolean isFull() {
        return taken.get() > limit;
    }
}
