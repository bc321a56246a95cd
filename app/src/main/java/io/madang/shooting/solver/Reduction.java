package io.madang.shooting.solver;

import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentProblem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A problem without what cannot change the answer: scenes with the same cast are one, actors with the same scenes are
/// one, actors who cannot wait are gone, and scenes that then have no cast come last.
///
/// Scenes with the same cast stand together in some cheapest order, because their cost at a place is the same sum for
/// each, so all may go where it is least.
final class Reduction {

    private List<Group> groups = new ArrayList<>();
    private List<Cast> casts = new ArrayList<>();
    private List<Integer> last = new ArrayList<>();

    /// Scenes that are shot together.
    private record Group(List<Integer> scenes, long days) {}

    /// Actors with the same scenes, given as indices of groups.
    private record Cast(BitSet groups, long pay) {}

    Reduction(TalentProblem problem) {
        for (int scene = 0; scene < problem.sceneCount(); scene++) {
            groups.add(new Group(List.of(scene), problem.durations().get(scene)));
        }
        for (TalentActor actor : problem.actors()) {
            BitSet scenes = new BitSet();
            actor.scenes().forEach(scenes::set);
            casts.add(new Cast(scenes, actor.dailyCost()));
        }
        int before;
        do {
            before = groups.size() + casts.size();
            mergeActors();
            mergeScenes();
        } while (groups.size() + casts.size() < before);
    }

    Grid grid() {
        long[] days = groups.stream().mapToLong(Group::days).toArray();
        long[] pay = casts.stream().mapToLong(Cast::pay).toArray();
        return Grid.of(castOfGroups(), days, pay);
    }

    /// The scenes of the problem, when its groups are shot in this order.
    List<Integer> scenes(int[] order) {
        List<Integer> scenes = new ArrayList<>();
        for (int group : order) {
            scenes.addAll(groups.get(group).scenes());
        }
        scenes.addAll(last);
        return scenes;
    }

    private BitSet[] castOfGroups() {
        BitSet[] cast = new BitSet[groups.size()];
        for (int group = 0; group < cast.length; group++) {
            cast[group] = new BitSet();
        }
        for (int actor = 0; actor < casts.size(); actor++) {
            int one = actor;
            casts.get(actor).groups().stream().forEach(group -> cast[group].set(one));
        }
        return cast;
    }

    /// Keeps who may have to wait: who is paid, and plays in more than one group but not in all.
    private void mergeActors() {
        Map<BitSet, Long> pays = new LinkedHashMap<>();
        for (Cast cast : casts) {
            int count = cast.groups().cardinality();
            if (cast.pay() > 0 && count > 1 && count < groups.size()) {
                pays.merge(cast.groups(), cast.pay(), Long::sum);
            }
        }
        casts = new ArrayList<>();
        pays.forEach((scenes, pay) -> casts.add(new Cast(scenes, pay)));
    }

    /// Scenes that lose their cast later go before those that lost it earlier, so that an actor dropped for playing in
    /// every scene still has no gap.
    private void mergeScenes() {
        BitSet[] cast = castOfGroups();
        Map<BitSet, Integer> places = new LinkedHashMap<>();
        List<Group> merged = new ArrayList<>();
        List<Integer> idle = new ArrayList<>();
        int[] place = new int[cast.length];
        for (int group = 0; group < cast.length; group++) {
            if (cast[group].isEmpty()) {
                idle.addAll(groups.get(group).scenes());
                place[group] = -1;
                continue;
            }
            place[group] = places.computeIfAbsent(cast[group], _ -> merged.size());
            if (place[group] == merged.size()) {
                merged.add(groups.get(group));
            } else {
                merged.set(place[group], joined(merged.get(place[group]), groups.get(group)));
            }
        }
        idle.addAll(last);
        last = idle;
        groups = merged;
        casts.replaceAll(one -> new Cast(moved(one.groups(), place), one.pay()));
    }

    private static Group joined(Group one, Group other) {
        List<Integer> scenes = new ArrayList<>(one.scenes());
        scenes.addAll(other.scenes());
        return new Group(scenes, one.days() + other.days());
    }

    private static BitSet moved(BitSet scenes, int[] place) {
        BitSet moved = new BitSet();
        scenes.stream().map(scene -> place[scene]).forEach(moved::set);
        return moved;
    }
}
