package io.madang.shooting.scheduling;

/// How much of a stretch of search is over: by steps, or by time, whichever ends first.
record Pace(long steps, long startNanos, long endNanos) {

    /// From 0 to 1 and beyond.
    double done(long step) {
        double byTime = (double) (System.nanoTime() - startNanos) / Math.max(1, endNanos - startNanos);
        return Math.max((double) step / steps, byTime);
    }
}
