package io.madang.shooting;

import java.util.HashSet;
import java.util.List;

/// What an order of scenes must keep, whatever it costs.
///
/// @param groups scenes that stay together; groups may lie in each other
/// @param pairs which scene comes before which
/// @param windows at which positions a scene may stand
public record OrderRules(List<Group> groups, List<Pair> pairs, List<Window> windows) {

    public OrderRules {
        groups = List.copyOf(groups);
        pairs = List.copyOf(pairs);
        windows = List.copyOf(windows);
    }

    public static OrderRules none() {
        return new OrderRules(List.of(), List.of(), List.of());
    }

    public boolean isEmpty() {
        return groups.isEmpty() && pairs.isEmpty() && windows.isEmpty();
    }

    /// Scenes that are shot one right after the other.
    ///
    /// @param scenes indices from 0, none twice
    /// @param isInOrder they are shot in just this order; else in any
    public record Group(List<Integer> scenes, boolean isInOrder) {
        public Group {
            scenes = List.copyOf(scenes);
            if (scenes.isEmpty() || new HashSet<>(scenes).size() < scenes.size()) {
                throw new IllegalArgumentException(
                        "A group (%s) needs scenes, and none of them twice.".formatted(scenes));
            }
        }
    }

    /// One scene is shot before another, at once or later.
    public record Pair(int earlier, int later) {}

    /// A scene stands at one of the positions `[from, to)` of the order.
    public record Window(int scene, int from, int to) {
        public Window {
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException(
                        "Scene (%d) has no position in [%d, %d). Positions count from 0.".formatted(scene, from, to));
            }
        }

        public static Window at(int scene, int position) {
            return new Window(scene, position, position + 1);
        }
    }
}
