package io.madang.shooting;

import java.util.List;

/// What the cast costs in an order, from the plain definition: everybody is paid for every scene from the first to the
/// last of their own.
///
/// It checks the solver, so it shares nothing with it and knows none of its shortcuts.
public final class TalentCost {

    private TalentCost() {}

    /// The cost of shooting in this order; an `IllegalArgumentException` where it does not hold every scene once.
    public static long of(TalentProblem problem, List<Integer> order) {
        checkHoldsEverySceneOnce(problem.sceneCount(), order);
        long cost = 0;
        for (TalentActor actor : problem.actors()) {
            cost = Math.addExact(cost, Math.multiplyExact(actor.dailyCost(), paidDays(problem, actor, order)));
        }
        return cost;
    }

    /// The days from the first to the last scene of this actor; 0 for an actor in no scene.
    public static long paidDays(TalentProblem problem, TalentActor actor, List<Integer> order) {
        long days = 0;
        long daysUpToLast = 0;
        boolean isPresent = false;
        for (int scene : order) {
            isPresent |= actor.scenes().contains(scene);
            days += isPresent ? problem.durations().get(scene) : 0;
            daysUpToLast = actor.scenes().contains(scene) ? days : daysUpToLast;
        }
        return daysUpToLast;
    }

    private static void checkHoldsEverySceneOnce(int sceneCount, List<Integer> order) {
        boolean[] seen = new boolean[sceneCount];
        for (int scene : order) {
            if (scene < 0 || scene >= sceneCount || seen[scene]) {
                throw new IllegalArgumentException(
                        "The order (%s) has scene (%d), which does not exist or stands there twice."
                                .formatted(order, scene));
            }
            seen[scene] = true;
        }
        if (order.size() != sceneCount) {
            throw new IllegalArgumentException(
                    "The order has (%d) of (%d) scenes.".formatted(order.size(), sceneCount));
        }
    }
}
