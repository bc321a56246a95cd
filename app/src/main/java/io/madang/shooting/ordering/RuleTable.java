package io.madang.shooting.ordering;

import io.madang.shooting.OrderRules;
import java.util.Arrays;
import java.util.List;

/// The rules as arrays and bit sets, with all that follows from order pairs and groups together.
final class RuleTable {

    final int sceneCount;

    /// For each scene, the scenes that must come before it.
    final long[][] before;

    /// The scenes of each group.
    final long[][] groups;

    /// A scene may stand at positions `[from, to)`.
    final int[] from;

    final int[] to;

    /// Order pairs lead from a scene back to itself, or a scene has no position left.
    final boolean isContradiction;

    private final int[][] groupScenes;
    private final int[][] pairs;
    private final boolean hasGroups;

    RuleTable(int sceneCount, OrderRules rules) {
        this.sceneCount = sceneCount;
        groups = rules.groups().stream()
                .map(group -> bits(sceneCount, group.scenes()))
                .toArray(long[][]::new);
        groupScenes = rules.groups().stream()
                .map(group -> group.scenes().stream().mapToInt(scene -> scene).toArray())
                .toArray(int[][]::new);
        hasGroups = groups.length > 0;
        pairs = OrderPairs.of(rules);
        before = OrderPairs.closure(sceneCount, pairs, groups);
        from = new int[sceneCount];
        to = new int[sceneCount];
        Arrays.fill(to, sceneCount);
        for (OrderRules.Window window : rules.windows()) {
            from[window.scene()] = Math.max(from[window.scene()], window.from());
            to[window.scene()] = Math.min(to[window.scene()], window.to());
        }
        narrow();
        isContradiction = contradicts();
    }

    private static long[] bits(int sceneCount, List<Integer> scenes) {
        long[] bits = SceneBits.none(sceneCount);
        scenes.forEach(scene -> SceneBits.add(bits, scene));
        return bits;
    }

    /// Whatever comes before a scene needs positions before it.
    private void narrow() {
        int[] after = new int[sceneCount];
        for (int scene = 0; scene < sceneCount; scene++) {
            from[scene] = Math.max(from[scene], SceneBits.count(before[scene]));
            for (int earlier = SceneBits.next(before[scene], 0);
                    earlier >= 0;
                    earlier = SceneBits.next(before[scene], earlier + 1)) {
                after[earlier]++;
            }
        }
        for (int scene = 0; scene < sceneCount; scene++) {
            to[scene] = Math.min(to[scene], sceneCount - after[scene]);
        }
    }

    private boolean contradicts() {
        for (int scene = 0; scene < sceneCount; scene++) {
            if (SceneBits.has(before[scene], scene) || from[scene] >= to[scene]) {
                return true;
            }
        }
        return false;
    }

    /// Fills `next` with the scenes that may follow right after all of `shot`.
    void following(long[] shot, int count, long[] next) {
        for (int word = 0; word < next.length; word++) {
            next[word] = ~shot[word];
        }
        for (long[] group : groups) {
            if (SceneBits.meet(group, shot) && !SceneBits.isWithin(group, shot)) {
                SceneBits.keepOnly(next, group);
            }
        }
        for (int scene = SceneBits.next(next, 0); scene >= 0; scene = SceneBits.next(next, scene + 1)) {
            if (scene >= sceneCount
                    || count < from[scene]
                    || count >= to[scene]
                    || !SceneBits.isWithin(before[scene], shot)) {
                SceneBits.remove(next, scene);
            }
        }
    }

    /// The order keeps all rules; `position` tells where each scene stands in it.
    boolean isKept(int[] position) {
        for (int[] pair : pairs) {
            if (position[pair[0]] >= position[pair[1]]) {
                return false;
            }
        }
        for (int scene = 0; scene < sceneCount; scene++) {
            if (position[scene] < from[scene] || position[scene] >= to[scene]) {
                return false;
            }
        }
        return !hasGroups || areTogether(position);
    }

    private boolean areTogether(int[] position) {
        for (int[] group : groupScenes) {
            int first = sceneCount;
            int last = 0;
            for (int scene : group) {
                first = Math.min(first, position[scene]);
                last = Math.max(last, position[scene]);
            }
            if (last - first >= group.length) {
                return false;
            }
        }
        return true;
    }

    /// The scenes of each group.
    int[][] groupScenes() {
        return groupScenes;
    }

    /// No rule names this scene.
    boolean isFree(int scene) {
        return from[scene] == 0
                && to[scene] == sceneCount
                && SceneBits.count(before[scene]) == 0
                && Arrays.stream(groups).noneMatch(group -> SceneBits.has(group, scene));
    }
}
