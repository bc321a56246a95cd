package io.madang.shooting.solver;

import io.madang.shooting.solver.Branching.Child;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds an order of the cost that a pass has proved least, in the layers that the pass has kept.
final class Retrace {

    private final Grid grid;
    private final LayeredPass pass;
    private final Branching branching;
    private final long cost;
    private final Set<List<Long>> dead = new HashSet<>();
    private final Deque<Step> path = new ArrayDeque<>();

    /// A class placed at the front or at the end; `front` and `end` wait there then.
    private record Step(List<Long> row, boolean atFront, long front, long end) {}

    Retrace(Grid grid, LayeredPass pass) {
        this.grid = grid;
        this.pass = pass;
        branching = new Branching(grid);
        cost = pass.bound();
    }

    int[] order() {
        long[] root = Arrays.copyOf(pass.root(), pass.root().length + 1);
        if (!reaches(new Step(words(root), true, 0, 0))) {
            throw new IllegalStateException("No order of the proved cost (%d) found.".formatted(cost));
        }
        return scenes();
    }

    private boolean reaches(Step step) {
        path.addLast(step);
        Followers followers = new Followers(step);
        branching.branch(step.row().stream().mapToLong(Long::longValue).toArray(), 0, followers);
        if (followers.isComplete) {
            return true;
        }
        for (Step next : followers.steps) {
            if (reaches(next)) {
                return true;
            }
        }
        path.removeLast();
        dead.add(step.row());
        return false;
    }

    private static List<Long> words(long[] row) {
        return Arrays.stream(row).boxed().toList();
    }

    /// Scenes placed at the front, those left in the last step, then those placed at the end, the last placed first.
    private int[] scenes() {
        List<Integer> order = new ArrayList<>();
        Deque<Integer> end = new ArrayDeque<>();
        List<Long> before = words(pass.root());
        for (Step step : path) {
            for (int scene = 0; scene < grid.scenes(); scene++) {
                if (has(before, scene) && !has(step.row(), scene)) {
                    if (step.atFront()) {
                        order.add(scene);
                    } else {
                        end.addFirst(scene);
                    }
                }
            }
            before = step.row();
        }
        for (int scene = 0; scene < grid.scenes(); scene++) {
            if (has(before, scene)) {
                order.add(scene);
            }
        }
        order.addAll(end);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean has(List<Long> row, int scene) {
        return ((row.get(scene >> 6) >>> scene) & 1) != 0;
    }

    /// What follows from one step among the partial orders that the pass has kept, at their least cost.
    private final class Followers implements Branching.Nest {

        private final Step step;
        private final List<Step> steps = new ArrayList<>();
        private boolean isComplete;

        private Followers(Step step) {
            this.step = step;
        }

        @Override
        public long limit() {
            return cost + 1;
        }

        @Override
        public void complete(long waited) {
            isComplete |= waited == cost;
        }

        @Override
        public boolean isKnown(Child child) {
            if (pass.layer(child.scenesLeft).cost(child.key, child.hash) == child.waited) {
                long[] row = Arrays.copyOf(child.key, child.key.length + 1);
                row[child.key.length] = child.waited;
                boolean atFront = child.front == step.front();
                if (!dead.contains(words(row))) {
                    steps.add(new Step(
                            words(row), atFront, atFront ? child.near : child.far, atFront ? child.far : child.near));
                }
            }
            return true;
        }

        @Override
        public void keep(Child child, long total) {
            throw new IllegalStateException("Known partial orders only.");
        }
    }
}
