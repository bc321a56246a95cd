package io.madang.shooting.solver;

import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentProblem;

/// A problem as arrays.
final class SceneTable {

    final int sceneCount;
    final int actorCount;
    final long[] durations;
    final long[] dailyCosts;

    /// `plays[actor][scene]`
    final boolean[][] plays;

    SceneTable(TalentProblem problem) {
        sceneCount = problem.sceneCount();
        actorCount = problem.actorCount();
        durations = problem.durations().stream().mapToLong(Long::longValue).toArray();
        dailyCosts = problem.actors().stream().mapToLong(TalentActor::dailyCost).toArray();
        plays = new boolean[actorCount][sceneCount];
        for (int actor = 0; actor < actorCount; actor++) {
            for (int scene : problem.actors().get(actor).scenes()) {
                plays[actor][scene] = true;
            }
        }
    }

    long cost(int[] order) {
        long cost = 0;
        for (int actor = 0; actor < actorCount; actor++) {
            cost += dailyCosts[actor] * paidDays(plays[actor], order);
        }
        return cost;
    }

    private long paidDays(boolean[] playsIn, int[] order) {
        int first = 0;
        while (first < order.length && !playsIn[order[first]]) {
            first++;
        }
        int last = order.length - 1;
        while (last > first && !playsIn[order[last]]) {
            last--;
        }
        long days = 0;
        for (int place = first; place <= last; place++) {
            days += durations[order[place]];
        }
        return days;
    }
}
