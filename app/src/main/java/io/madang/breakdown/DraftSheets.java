package io.madang.breakdown;

import io.madang.script.Scene;
import io.madang.script.Script;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/// What a draft alone says of each of its scenes.
final class DraftSheets {

    private final Script script;
    private final Breakdown breakdown;

    /// By the index of the scene's heading, which no two scenes share.
    private final Map<Integer, BreakdownSheet> byHeading = new HashMap<>();

    DraftSheets(Script script) {
        this.script = script;
        this.breakdown = Breakdown.of(script);
        int index = 0;
        for (Scene scene : script.scenes()) {
            if (!scene.isOmitted()) {
                byHeading.put(scene.firstElement(), breakdown.sheets().get(index++));
            }
        }
    }

    Breakdown breakdown() {
        return breakdown;
    }

    /// The sheet of a scene that is not omitted.
    BreakdownSheet of(Scene scene) {
        return Optional.ofNullable(byHeading.get(scene.firstElement())).orElseThrow();
    }

    /// Which sheets of a breakdown belong to which scenes: by number; where a number stands twice, in order.
    Owners owners(List<BreakdownSheet> sheets) {
        Map<String, Queue<BreakdownSheet>> byNumber = new HashMap<>();
        Set<SheetId> unowned = new HashSet<>();
        for (BreakdownSheet sheet : sheets) {
            byNumber.computeIfAbsent(sheet.number(), _ -> new ArrayDeque<>()).add(sheet);
            unowned.add(sheet.id());
        }
        Map<Integer, BreakdownSheet> owned = new HashMap<>();
        for (Scene scene : script.scenes()) {
            Queue<BreakdownSheet> same = byNumber.getOrDefault(scene.number(), new ArrayDeque<>());
            if (!scene.isOmitted() && !same.isEmpty()) {
                BreakdownSheet sheet = same.remove();
                owned.put(scene.firstElement(), sheet);
                unowned.remove(sheet.id());
            }
        }
        return new Owners(owned, unowned);
    }

    /// The sheets of scenes, and those that belong to none.
    record Owners(Map<Integer, BreakdownSheet> owned, Set<SheetId> unowned) {

        Optional<BreakdownSheet> of(Scene scene) {
            return Optional.ofNullable(owned.get(scene.firstElement()));
        }
    }
}
