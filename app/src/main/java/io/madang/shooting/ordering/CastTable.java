package io.madang.shooting.ordering;

import io.madang.shooting.SceneOrderProblem;
import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentProblem;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Who plays where for what pay, as arrays; actors who cost nothing are left out.
final class CastTable {

    /// In place of the least days of a drop for an actor who is never dropped.
    static final long NEVER = Long.MAX_VALUE;

    final int sceneCount;
    final int actorCount;
    final long[] durations;
    final long[] dailyCosts;

    /// For each actor, days an absence must last to go unpaid.
    final long[] leastDropDays;

    /// For each scene, its actors.
    final int[][] casts;

    /// For each actor, the scenes, ascending.
    final int[][] scenes;

    private final long[][] sceneSets;

    /// The actors who may be dropped.
    final int[] droppable;

    /// The actors as `casts` numbers them, as the problem numbers them.
    final int[] known;

    CastTable(SceneOrderProblem problem) {
        TalentProblem talent = problem.talent();
        known = IntStream.range(0, talent.actorCount())
                .filter(actor -> costs(talent.actors().get(actor)))
                .toArray();
        sceneCount = talent.sceneCount();
        actorCount = known.length;
        durations = talent.durations().stream().mapToLong(Long::longValue).toArray();
        dailyCosts = Arrays.stream(known)
                .mapToLong(actor -> talent.actors().get(actor).dailyCost())
                .toArray();
        scenes = Arrays.stream(known)
                .mapToObj(actor -> talent.actors().get(actor).scenes().stream()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
        leastDropDays = new long[actorCount];
        Arrays.setAll(leastDropDays, actor -> leastDays(problem, actor));
        droppable = IntStream.range(0, actorCount)
                .filter(actor -> leastDropDays[actor] < NEVER)
                .toArray();
        sceneSets = new long[actorCount][SceneBits.words(sceneCount)];
        for (int actor = 0; actor < actorCount; actor++) {
            for (int scene : scenes[actor]) {
                SceneBits.add(sceneSets[actor], scene);
            }
        }
        casts = new int[sceneCount][];
        Arrays.setAll(casts, this::cast);
    }

    private static boolean costs(TalentActor actor) {
        return actor.dailyCost() > 0 && !actor.scenes().isEmpty();
    }

    /// An absence longer than all scenes of others together does not exist.
    private long leastDays(SceneOrderProblem problem, int actor) {
        long away = allDays() - workDays(actor);
        long least = problem.leastDropDays().get(known[actor]).orElse(NEVER);
        return least <= away && scenes[actor].length > 1 ? least : NEVER;
    }

    private int[] cast(int scene) {
        return IntStream.range(0, actorCount)
                .filter(actor -> Arrays.binarySearch(scenes[actor], scene) >= 0)
                .toArray();
    }

    long[] scenesOf(int actor) {
        return sceneSets[actor];
    }

    long allDays() {
        return Arrays.stream(durations).sum();
    }

    long workDays(int actor) {
        return Arrays.stream(scenes[actor]).mapToLong(scene -> durations[scene]).sum();
    }

    long workCost() {
        return IntStream.range(0, actorCount)
                .mapToLong(actor -> dailyCosts[actor] * workDays(actor))
                .sum();
    }
}
