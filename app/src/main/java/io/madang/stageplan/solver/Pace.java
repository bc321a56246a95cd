package io.madang.stageplan.solver;

import io.madang.common.SearchProgress;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// How much of its limits a search has used: time, steps, or the word to stop.
///
/// With a limit in steps, and a time long enough, all that is measured here is the same on every run.
final class Pace {

    private final long startedAt;
    private final long nanos;
    private final OptionalDouble steps;
    private final SearchProgress progress;
    private final @Nullable Pace whole;
    private double taken;

    private Pace(long startedAt, long nanos, OptionalDouble steps, SearchProgress progress, @Nullable Pace whole) {
        this.startedAt = startedAt;
        this.nanos = Math.max(1, nanos);
        this.steps = steps;
        this.progress = progress;
        this.whole = whole;
    }

    /// What is left on a clock that has been running.
    static Pace of(SearchClock clock, SearchProgress progress) {
        long left = (long) (clock.secondsLeft() * 1e9);
        return new Pace(System.nanoTime(), left, clock.limits().steps(), progress, null);
    }

    /// The next part of these limits: `share` of all time and steps, from now.
    Pace part(double share) {
        long left = startedAt + nanos - System.nanoTime();
        long part = Math.min(left, (long) (nanos * Math.max(0, share)));
        OptionalDouble partSteps = steps.isPresent()
                ? OptionalDouble.of(steps.getAsDouble() * Math.max(0, share))
                : OptionalDouble.empty();
        return new Pace(System.nanoTime(), part, partSteps, progress, this);
    }

    void take(double work) {
        taken += work;
        if (whole != null) {
            whole.take(work);
        }
    }

    boolean isOver() {
        return used() >= 1 || progress.isStopped();
    }

    /// From 0 at the beginning to 1 at the end.
    double used() {
        double ofTime = (double) (System.nanoTime() - startedAt) / nanos;
        if (ofTime >= 1) {
            return 1;
        }
        return steps.isPresent() ? Math.min(1, taken / steps.getAsDouble()) : ofTime;
    }

    double seconds() {
        return (System.nanoTime() - startedAt) / 1e9;
    }
}
