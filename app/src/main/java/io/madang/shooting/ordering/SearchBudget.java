package io.madang.shooting.ordering;

import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOutcome.Effort;

/// What one search may still take: time until a moment, and memory.
///
/// @param started and `until`: moments of `System.nanoTime`
record SearchBudget(long started, long until, long memoryBytes) {

    /// The heap beyond this share is left to everything else.
    private static final double HEAP_SHARE = 0.7;

    static SearchBudget of(TalentLimits limits) {
        long started = System.nanoTime();
        Runtime runtime = Runtime.getRuntime();
        long free = runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
        long memory = Math.min(limits.memoryBytes(), (long) (free * HEAP_SHARE));
        return new SearchBudget(started, started + limits.time().toNanos(), memory);
    }

    boolean isOver() {
        return System.nanoTime() - until >= 0;
    }

    /// The same memory, but only this share of the time that is left.
    SearchBudget share(double share) {
        return atMost((long) (nanosLeft() * share));
    }

    /// The same memory, but at most so much time.
    SearchBudget atMost(long nanos) {
        long now = System.nanoTime();
        return new SearchBudget(started, now + Math.min(nanos, Math.max(0, until - now)), memoryBytes);
    }

    SearchBudget atLeast(long nanos) {
        return new SearchBudget(started, System.nanoTime() + Math.max(nanos, nanosLeft()), memoryBytes);
    }

    long nanosLeft() {
        return Math.max(0, until - System.nanoTime());
    }

    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    Effort effort(long states) {
        return new Effort(seconds(), states);
    }
}
