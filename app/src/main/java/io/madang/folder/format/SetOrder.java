package io.madang.folder.format;

import io.madang.slate.FilmSet;
import io.madang.slate.SetId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds sets that would have to be shot before themselves.
final class SetOrder {

    private final Map<SetId, List<SetId>> after = new HashMap<>();

    private SetOrder(List<FilmSet> sets) {
        sets.forEach(set -> after.put(set.id(), set.after()));
    }

    /// One finding per set that waits for itself, with the sets of the circle.
    static void refuseCycles(List<FilmSet> sets, List<Value> entries) {
        SetOrder order = new SetOrder(sets);
        Set<String> reported = new HashSet<>();
        for (Value entry : entries) {
            Set<SetId> circle = reported.contains(entry.key()) ? Set.of() : order.circleOf(SetId.of(entry.key()));
            if (!circle.isEmpty()) {
                String names = circle.stream().map(SetId::value).sorted().collect(Collectors.joining(", "));
                circle.forEach(set -> reported.add(set.value()));
                entry.report().error(entry.line(), entry.key(), "folder.set-circle", names);
            }
        }
    }

    /// The sets that are before `set` and after it.
    private Set<SetId> circleOf(SetId set) {
        Set<SetId> before = reachable(set);
        return before.contains(set)
                ? before.stream()
                        .filter(other -> reachable(other).contains(set))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private Set<SetId> reachable(SetId start) {
        Set<SetId> found = new LinkedHashSet<>();
        Deque<SetId> open = new ArrayDeque<>(after.getOrDefault(start, List.of()));
        while (!open.isEmpty()) {
            SetId next = open.pop();
            if (found.add(next)) {
                open.addAll(after.getOrDefault(next, List.of()));
            }
        }
        return found;
    }
}
