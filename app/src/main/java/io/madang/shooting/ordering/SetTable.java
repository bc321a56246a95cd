package io.madang.shooting.ordering;

import java.util.Arrays;
import java.util.Optional;

/// The exact rest of the cost of all actors who are never dropped, for every set of scenes and under all rules.
///
/// The others add their work. Only for few scenes: the table has an entry for every set.
final class SetTable implements RestBound {

    private static final int MOST_SCENES = 20;
    private static final int CHECK_EVERY = 1 << 12;

    private final CastTable cast;
    private final RuleTable rules;
    private final long[] rest;
    private final long[] scenesOf;

    private SetTable(CastTable cast, RuleTable rules) {
        this.cast = cast;
        this.rules = rules;
        rest = new long[1 << cast.sceneCount];
        scenesOf = new long[cast.actorCount];
        for (int actor = 0; actor < cast.actorCount; actor++) {
            for (int scene : cast.scenes[actor]) {
                scenesOf[actor] |= 1L << scene;
            }
        }
    }

    /// Empty where there are too many scenes, or too little memory or time.
    static Optional<SetTable> of(CastTable cast, RuleTable rules, SearchBudget budget) {
        if (cast.sceneCount > MOST_SCENES || (Long.BYTES << cast.sceneCount) > budget.memoryBytes() / 4) {
            return Optional.empty();
        }
        SetTable table = new SetTable(cast, rules);
        return table.fill(budget) ? Optional.of(table) : Optional.empty();
    }

    @Override
    public long of(long[] shot) {
        return rest[(int) shot[0]];
    }

    private boolean fill(SearchBudget budget) {
        Arrays.fill(rest, IMPOSSIBLE);
        rest[rest.length - 1] = 0;
        long[] shot = new long[1];
        long[] next = new long[1];
        for (int set = rest.length - 2; set >= 0; set--) {
            if (set % CHECK_EVERY == 0 && budget.isOver()) {
                return false;
            }
            shot[0] = set;
            rules.following(shot, Integer.bitCount(set), next);
            rest[set] = next[0] == 0 ? IMPOSSIBLE : least(set, next[0]);
        }
        return true;
    }

    private long least(int set, long next) {
        long waiting = 0;
        for (int actor = 0; actor < scenesOf.length; actor++) {
            boolean isHeld = (scenesOf[actor] & set) != 0 && (scenesOf[actor] & ~set) != 0;
            waiting += isHeld && isNeverDropped(actor) ? cast.dailyCosts[actor] : 0;
        }
        long least = IMPOSSIBLE;
        for (long choices = next; choices != 0; choices &= choices - 1) {
            int scene = Long.numberOfTrailingZeros(choices);
            long after = rest[set | 1 << scene];
            if (after != IMPOSSIBLE) {
                least = Math.min(least, after + cast.durations[scene] * (waiting + joining(set, scene)));
            }
        }
        return least;
    }

    /// Daily pay of actors in the scene who are not held already.
    private long joining(int set, int scene) {
        long pay = 0;
        for (int actor : cast.casts[scene]) {
            boolean isPaidAnyway = (scenesOf[actor] & set) != 0 && isNeverDropped(actor);
            pay += isPaidAnyway ? 0 : cast.dailyCosts[actor];
        }
        return pay;
    }

    private boolean isNeverDropped(int actor) {
        return cast.leastDropDays[actor] == CastTable.NEVER;
    }
}
