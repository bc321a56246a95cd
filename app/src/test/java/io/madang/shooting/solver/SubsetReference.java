package io.madang.shooting.solver;

import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The least cost of any order, found without a shortcut: for every set of scenes, what waiting costs at least when
/// they
/// are shot first.
///
/// It takes up to 20 scenes of different casts; scenes of the same cast count as one where there would be more. It
/// shares no code with the search it judges.
final class SubsetReference {

    static final int MOST_SCENES = 20;

    private final long[] durations;
    private final long[] dailyCosts;

    /// The scenes of each actor as bits.
    private final int[] scenes;

    private SubsetReference(TalentProblem problem, List<List<Integer>> groups) {
        durations = groups.stream()
                .mapToLong(group ->
                        group.stream().mapToLong(problem.durations()::get).sum())
                .toArray();
        dailyCosts = problem.actors().stream().mapToLong(TalentActor::dailyCost).toArray();
        scenes =
                problem.actors().stream().mapToInt(actor -> bits(actor, groups)).toArray();
    }

    static long optimum(TalentProblem problem) {
        return problem.sceneCount() <= MOST_SCENES ? optimumWithoutMerging(problem) : optimumOfMerged(problem);
    }

    static long optimumWithoutMerging(TalentProblem problem) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int scene = 0; scene < problem.sceneCount(); scene++) {
            groups.add(List.of(scene));
        }
        return of(problem, groups);
    }

    /// Scenes of the same cast may as well be shot in a row.
    static long optimumOfMerged(TalentProblem problem) {
        return of(problem, castGroups(problem));
    }

    static List<List<Integer>> castGroups(TalentProblem problem) {
        Map<List<Integer>, List<Integer>> byCast = new LinkedHashMap<>();
        for (int scene = 0; scene < problem.sceneCount(); scene++) {
            byCast.computeIfAbsent(cast(problem, scene), cast -> new ArrayList<>())
                    .add(scene);
        }
        return List.copyOf(byCast.values());
    }

    private static List<Integer> cast(TalentProblem problem, int scene) {
        List<Integer> cast = new ArrayList<>();
        for (int actor = 0; actor < problem.actorCount(); actor++) {
            if (problem.actors().get(actor).scenes().contains(scene)) {
                cast.add(actor);
            }
        }
        return cast;
    }

    private static int bits(TalentActor actor, List<List<Integer>> groups) {
        int bits = 0;
        for (int group = 0; group < groups.size(); group++) {
            bits |= actor.scenes().contains(groups.get(group).getFirst()) ? 1 << group : 0;
        }
        return bits;
    }

    private static long of(TalentProblem problem, List<List<Integer>> groups) {
        if (groups.size() > MOST_SCENES) {
            throw new IllegalArgumentException(
                    "(%d) scenes of different casts are more than (%d).".formatted(groups.size(), MOST_SCENES));
        }
        return problem.workCost() + new SubsetReference(problem, groups).leastWaiting();
    }

    private long leastWaiting() {
        int all = (1 << durations.length) - 1;
        long[] least = new long[all + 1];
        Arrays.fill(least, 1, least.length, Long.MAX_VALUE);
        for (int shot = 0; shot < all; shot++) {
            for (int open = all ^ shot; open != 0; open &= open - 1) {
                int next = Integer.numberOfTrailingZeros(open);
                int after = shot | 1 << next;
                least[after] = Math.min(least[after], least[shot] + waiting(shot, next, all ^ after));
            }
        }
        return least[all];
    }

    /// What those cost who have begun in `shot`, have more to do in `later`, and do not play in `next`.
    private long waiting(int shot, int next, int later) {
        long daily = 0;
        for (int actor = 0; actor < scenes.length; actor++) {
            if ((scenes[actor] >> next & 1) == 0 && (scenes[actor] & shot) != 0 && (scenes[actor] & later) != 0) {
                daily += dailyCosts[actor];
            }
        }
        return daily * durations[next];
    }
}
