package io.madang.shooting.solver;

import io.madang.shooting.TalentOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Finds the cheapest order of every set of first scenes from those of smaller sets.
final class SubsetSearch {

    private static final int STATES_PER_LOOK = 4096;

    private final SceneTable table;

    /// The scenes of each actor as bits.
    private final int[] scenes;

    SubsetSearch(SceneTable table) {
        this.table = table;
        scenes = new int[table.actorCount];
        for (int actor = 0; actor < table.actorCount; actor++) {
            for (int scene = 0; scene < table.sceneCount; scene++) {
                scenes[actor] |= table.plays[actor][scene] ? 1 << scene : 0;
            }
        }
    }

    long bytes() {
        return states() * Long.BYTES;
    }

    long states() {
        return 1L << table.sceneCount;
    }

    /// Empty where the time was over first.
    Optional<TalentOrder> best(long deadline) {
        long[] least = new long[1 << table.sceneCount];
        for (int shot = 1; shot < least.length; shot++) {
            if (shot % STATES_PER_LOOK == 0 && System.nanoTime() > deadline) {
                return Optional.empty();
            }
            least[shot] = Long.MAX_VALUE;
            for (int rest = shot; rest != 0; rest &= rest - 1) {
                int last = Integer.numberOfTrailingZeros(rest);
                least[shot] = Math.min(least[shot], least[shot ^ 1 << last] + cost(shot, last));
            }
        }
        return Optional.of(new TalentOrder(order(least), least[least.length - 1]));
    }

    private List<Integer> order(long[] least) {
        List<Integer> backwards = new ArrayList<>();
        for (int shot = least.length - 1; shot != 0; shot ^= 1 << backwards.getLast()) {
            int last = 0;
            while ((shot >> last & 1) == 0 || least[shot] != least[shot ^ 1 << last] + cost(shot, last)) {
                last++;
            }
            backwards.add(last);
        }
        Collections.reverse(backwards);
        return backwards;
    }

    /// What the cast costs while `last` is shot, after the others of `shot`.
    private long cost(int shot, int last) {
        int before = shot ^ 1 << last;
        long daily = 0;
        for (int actor = 0; actor < scenes.length; actor++) {
            boolean isPaid =
                    table.plays[actor][last] || ((scenes[actor] & before) != 0 && (scenes[actor] & ~shot) != 0);
            daily += isPaid ? table.dailyCosts[actor] : 0;
        }
        return daily * table.durations[last];
    }
}
