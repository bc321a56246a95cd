package io.madang.shooting.ordering;

import io.madang.shooting.OrderRules;
import java.util.ArrayList;
import java.util.List;

/// Order pairs and what follows from them: chains, and that a group comes before or after others as a whole.
final class OrderPairs {

    private OrderPairs() {}

    /// The pairs as written, and the neighbors in groups with a given order.
    static int[][] of(OrderRules rules) {
        List<int[]> pairs = new ArrayList<>();
        rules.pairs().forEach(pair -> pairs.add(new int[] {pair.earlier(), pair.later()}));
        for (OrderRules.Group group : rules.groups()) {
            for (int index = 1; group.isInOrder() && index < group.scenes().size(); index++) {
                pairs.add(
                        new int[] {group.scenes().get(index - 1), group.scenes().get(index)});
            }
        }
        return pairs.toArray(int[][]::new);
    }

    /// For each scene, all scenes before it; on a cycle a scene is before itself.
    static long[][] closure(int sceneCount, int[][] pairs, long[][] groups) {
        long[][] before = new long[sceneCount][SceneBits.words(sceneCount)];
        for (int[] pair : pairs) {
            SceneBits.add(before[pair[1]], pair[0]);
        }
        if (pairs.length > 0) {
            chain(before);
            while (widen(before, groups)) {
                chain(before);
            }
        }
        return before;
    }

    private static void chain(long[][] before) {
        for (int middle = 0; middle < before.length; middle++) {
            for (long[] scenes : before) {
                if (SceneBits.has(scenes, middle)) {
                    SceneBits.addAll(scenes, before[middle]);
                }
            }
        }
    }

    /// A scene outside of a group that is before or after one of its scenes is so of them all.
    private static boolean widen(long[][] before, long[][] groups) {
        boolean isNew = false;
        for (long[] group : groups) {
            long[] earlier = new long[group.length];
            for (int scene = 0; scene < before.length; scene++) {
                if (SceneBits.has(group, scene)) {
                    SceneBits.addAll(earlier, before[scene]);
                } else if (SceneBits.meet(before[scene], group)) {
                    isNew |= SceneBits.addAll(before[scene], group);
                }
            }
            for (int word = 0; word < group.length; word++) {
                earlier[word] &= ~group[word];
            }
            for (int scene = 0; scene < before.length; scene++) {
                isNew |= SceneBits.has(group, scene) && SceneBits.addAll(before[scene], earlier);
            }
        }
        return isNew;
    }
}
