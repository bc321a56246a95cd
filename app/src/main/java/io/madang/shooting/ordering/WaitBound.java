package io.madang.shooting.ordering;

import java.util.Arrays;

/// Work left, and the waiting that actors already on the shoot cannot escape.
///
/// Of two actors who both have scenes left one leaves first, and the other waits in the scenes of the first alone. A
/// scene of several actors makes others wait only once, so it is shared out among its actors.
final class WaitBound implements RestBound {

    /// Sums of shares may be a little too high.
    private static final double SLACK = 1e-9;

    private final CastTable cast;
    private final boolean[][] plays;

    /// For each actor, days of waiting that surely cost; 0 for one who is not on the shoot.
    private final long[] costly;

    /// The actors who have such days, in front.
    private final int[] held;

    private int heldCount;
    private final double[][] waits;

    WaitBound(CastTable cast) {
        this.cast = cast;
        costly = new long[cast.actorCount];
        held = new int[cast.actorCount];
        waits = new double[cast.actorCount][cast.actorCount];
        plays = new boolean[cast.sceneCount][cast.actorCount];
        for (int scene = 0; scene < cast.sceneCount; scene++) {
            for (int actor : cast.casts[scene]) {
                plays[scene][actor] = true;
            }
        }
    }

    @Override
    public long of(long[] shot) {
        long work = 0;
        for (int actor = 0; actor < costly.length; actor++) {
            long days = 0;
            int left = 0;
            for (int scene : cast.scenes[actor]) {
                if (!SceneBits.has(shot, scene)) {
                    days += cast.durations[scene];
                    left++;
                }
            }
            work += days * cast.dailyCosts[actor];
            boolean isHeld = left > 0 && left < cast.scenes[actor].length;
            costly[actor] = isHeld && cast.leastDropDays[actor] == CastTable.NEVER ? Long.MAX_VALUE : 0;
        }
        return work + waiting(shot, costly);
    }

    /// What waiting costs from here on.
    ///
    /// @param costlyDays for each actor on the shoot, so many days of waiting surely cost, if there are so many
    long waiting(long[] shot, long[] costlyDays) {
        heldCount = 0;
        for (int actor = 0; actor < costlyDays.length; actor++) {
            if (costlyDays[actor] > 0) {
                held[heldCount++] = actor;
            }
        }
        if (heldCount < 2) {
            return 0;
        }
        share(shot);
        scale(costlyDays);
        double waiting = 0;
        for (int one = 0; one < heldCount; one++) {
            for (int other = 0; other < one; other++) {
                waiting += Math.min(waits[one][other], waits[other][one]);
            }
        }
        return (long) Math.floor(waiting * (1 - SLACK));
    }

    /// Shares out the scenes left: `waits[one][other]` are days that the first makes the second wait.
    private void share(long[] shot) {
        for (int one = 0; one < heldCount; one++) {
            Arrays.fill(waits[one], 0, heldCount, 0);
        }
        for (int scene = 0; scene < cast.sceneCount; scene++) {
            if (!SceneBits.has(shot, scene)) {
                share(plays[scene], cast.durations[scene]);
            }
        }
    }

    private void share(boolean[] isPlaying, long days) {
        long pay = 0;
        for (int index = 0; index < heldCount; index++) {
            pay += isPlaying[held[index]] ? cast.dailyCosts[held[index]] : 0;
        }
        for (int index = 0; index < heldCount && pay > 0; index++) {
            if (isPlaying[held[index]]) {
                double share = (double) days * cast.dailyCosts[held[index]] / pay;
                for (int other = 0; other < heldCount; other++) {
                    waits[index][other] += isPlaying[held[other]] ? 0 : share;
                }
            }
        }
    }

    /// Makes money of the days, of no more than surely cost.
    private void scale(long[] costlyDays) {
        for (int index = 0; index < heldCount; index++) {
            double days = 0;
            for (int other = 0; other < heldCount; other++) {
                days += waits[other][index];
            }
            double factor = cast.dailyCosts[held[index]] * Math.min(1, costlyDays[held[index]] / Math.max(days, 1e-9));
            for (int other = 0; other < heldCount; other++) {
                waits[other][index] *= factor;
            }
        }
    }
}
