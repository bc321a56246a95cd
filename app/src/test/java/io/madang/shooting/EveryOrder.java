package io.madang.shooting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// Tries every order of few scenes.
public final class EveryOrder {

    private final SceneOrderProblem problem;
    private OptionalLong least = OptionalLong.empty();

    private EveryOrder(SceneOrderProblem problem) {
        this.problem = problem;
    }

    /// The least cost of an order that keeps the rules; empty where none does.
    public static OptionalLong leastCost(SceneOrderProblem problem) {
        EveryOrder every = new EveryOrder(problem);
        List<Integer> scenes =
                IntStream.range(0, problem.talent().sceneCount()).boxed().toList();
        every.go(new ArrayList<>(scenes), 0);
        return every.least;
    }

    private void go(List<Integer> order, int from) {
        if (from == order.size()) {
            if (SceneOrderCheck.violations(problem.rules(), order).isEmpty()) {
                long cost = SceneOrderCheck.cost(problem, order);
                least = OptionalLong.of(Math.min(cost, least.orElse(Long.MAX_VALUE)));
            }
            return;
        }
        for (int index = from; index < order.size(); index++) {
            Collections.swap(order, from, index);
            go(order, from + 1);
            Collections.swap(order, from, index);
        }
    }
}
