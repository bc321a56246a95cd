package io.madang.shooting.solver;

import java.time.Duration;

/// Wall-clock time of one search.
final class Clock {

    private static final double NANOS = 1e9;

    private final long started;
    private final long ends;

    private Clock(long started, long ends) {
        this.started = started;
        this.ends = ends;
    }

    static Clock start(Duration time) {
        long now = System.nanoTime();
        long most = Long.MAX_VALUE / 4;
        boolean isLong = time.compareTo(Duration.ofNanos(most)) > 0;
        return new Clock(now, now + (isLong ? most : time.toNanos()));
    }

    /// Ends when this one has spent a share of what it has left.
    Clock part(double share) {
        long now = System.nanoTime();
        return new Clock(started, now + (long) (Math.max(0, ends - now) * share));
    }

    /// Ends after so many seconds, or with this one.
    Clock atMost(double seconds) {
        return new Clock(started, Math.min(ends, System.nanoTime() + (long) (seconds * NANOS)));
    }

    boolean isOver() {
        return System.nanoTime() >= ends;
    }

    double secondsLeft() {
        return (ends - System.nanoTime()) / NANOS;
    }

    double seconds() {
        return (System.nanoTime() - started) / NANOS;
    }
}
