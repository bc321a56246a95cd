package io.madang.shooting.solver;

/// How often a bound has dropped a partial order of late, so that the better one is asked first and a useless one
/// seldom.
final class HitRate {

    private static final double NEWS = 0.002;
    private static final double WORTHWHILE = 0.2;
    private static final int SELDOM = 32;

    private double rate = 0.5;
    private int calls;

    double rate() {
        return rate;
    }

    boolean isWorthwhile() {
        calls++;
        return rate > WORTHWHILE || calls % SELDOM == 0;
    }

    boolean record(boolean isHit) {
        rate += ((isHit ? 1 : 0) - rate) * NEWS;
        return isHit;
    }
}
