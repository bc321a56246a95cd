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
    private final boolean[] isHeld;
    private final double[][] waits;

    WaitBound(CastTable cast) {
        this.cast = cast;
        isHeld = new boolean[cast.actorCount];
        waits = new double[cast.actorCount][cast.actorCount];
    }

    @Override
    public long of(long[] shot) {
        long work = hold(shot);
        share(shot);
        double waiting = 0;
        for (int one = 0; one < isHeld.length; one++) {
            for (int other = 0; isHeld[one] && other < one; other++) {
                if (isHeld[other]) {
                    waiting += Math.min(
                            cast.dailyCosts[one] * waits[other][one], cast.dailyCosts[other] * waits[one][other]);
                }
            }
        }
        return work + (long) Math.floor(waiting * (1 - SLACK));
    }

    /// Finds who is on the shoot and not droppable, and counts the work left.
    private long hold(long[] shot) {
        long work = 0;
        for (int actor = 0; actor < isHeld.length; actor++) {
            long days = 0;
            int left = 0;
            for (int scene : cast.scenes[actor]) {
                if (!SceneBits.has(shot, scene)) {
                    days += cast.durations[scene];
                    left++;
                }
            }
            work += days * cast.dailyCosts[actor];
            isHeld[actor] =
                    left > 0 && left < cast.scenes[actor].length && cast.leastDropDays[actor] == CastTable.NEVER;
            Arrays.fill(waits[actor], 0);
        }
        return work;
    }

    private void share(long[] shot) {
        for (int scene = 0; scene < cast.sceneCount; scene++) {
            if (!SceneBits.has(shot, scene)) {
                share(cast.casts[scene], cast.durations[scene]);
            }
        }
    }

    private void share(int[] actors, long days) {
        long pay = 0;
        for (int actor : actors) {
            pay += isHeld[actor] ? cast.dailyCosts[actor] : 0;
        }
        for (int actor : actors) {
            double share = isHeld[actor] ? (double) days * cast.dailyCosts[actor] / pay : 0;
            for (int waiting = 0; share > 0 && waiting < isHeld.length; waiting++) {
                if (isHeld[waiting] && Arrays.binarySearch(actors, waiting) < 0) {
                    waits[actor][waiting] += share;
                }
            }
        }
    }
}
