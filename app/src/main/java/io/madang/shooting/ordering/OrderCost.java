package io.madang.shooting.ordering;

import java.util.Arrays;

/// Counts what an order costs in one walk along it; keeps its arrays from one count to the next.
final class OrderCost {

    private static final long NOT_YET = -1;

    private final CastTable cast;

    /// For each actor, days from the start of the shoot to the end of the last scene so far.
    private final long[] workedUntil;

    private final long[] longestAbsence;

    OrderCost(CastTable cast) {
        this.cast = cast;
        workedUntil = new long[cast.actorCount];
        longestAbsence = new long[cast.actorCount];
    }

    long of(int[] order) {
        Arrays.fill(workedUntil, NOT_YET);
        Arrays.fill(longestAbsence, 0);
        long start = 0;
        long cost = 0;
        for (int scene : order) {
            long end = start + cast.durations[scene];
            for (int actor : cast.casts[scene]) {
                long since = workedUntil[actor];
                long absence = since == NOT_YET ? 0 : start - since;
                cost += cast.dailyCosts[actor] * (absence + end - start);
                longestAbsence[actor] = Math.max(longestAbsence[actor], absence);
                workedUntil[actor] = end;
            }
            start = end;
        }
        for (int actor : cast.droppable) {
            long days = longestAbsence[actor];
            cost -= days >= cast.leastDropDays[actor] ? cast.dailyCosts[actor] * days : 0;
        }
        return cost;
    }
}
