package io.madang.shooting.solver;

import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentOrder;
import io.madang.shooting.TalentProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A problem in which scenes of the same cast are one, because some cheapest order shoots them together.
record MergedScenes(TalentProblem problem, List<List<Integer>> groups) {

    static MergedScenes of(TalentProblem problem) {
        Map<List<Integer>, List<Integer>> byCast = new LinkedHashMap<>();
        for (int scene = 0; scene < problem.sceneCount(); scene++) {
            byCast.computeIfAbsent(cast(problem, scene), _ -> new ArrayList<>()).add(scene);
        }
        List<List<Integer>> groups = List.copyOf(byCast.values());
        List<Long> durations = groups.stream()
                .map(group -> group.stream().mapToLong(problem.durations()::get).sum())
                .toList();
        List<TalentActor> actors = problem.actors().stream()
                .map(actor -> new TalentActor(actor.name(), scenes(actor, groups), actor.dailyCost()))
                .toList();
        return new MergedScenes(new TalentProblem(problem.name(), durations, actors), groups);
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

    private static List<Integer> scenes(TalentActor actor, List<List<Integer>> groups) {
        List<Integer> scenes = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            if (actor.scenes().contains(groups.get(group).getFirst())) {
                scenes.add(group);
            }
        }
        return scenes;
    }

    /// The order of the scenes themselves.
    TalentOrder apart(TalentOrder merged) {
        return new TalentOrder(
                merged.scenes().stream()
                        .flatMap(group -> groups.get(group).stream())
                        .toList(),
                merged.cost());
    }
}
