package io.madang.shooting.scheduling;

/// How much of a stretch of search is over: by steps, or by time, whichever ends first.
record Pace(long steps, long startNanos, long endNanos) {

    /// Only steps count.
    static Pace ofSteps(long steps) {
        return new Pace(steps, 0, 0);
    }

    /// From 0 to 1 and beyond.
    double done(long step) {
        double byTime =
                endNanos == startNanos ? 0 : (double) (System.nanoTime() - startNanos) / (endNanos - startNanos);
        return Math.max((double) step / steps, byTime);
    }
}
