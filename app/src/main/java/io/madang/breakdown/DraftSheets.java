package io.madang.breakdown;

import io.madang.script.Scene;
import io.madang.script.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a draft alone says of each of its scenes.
final class DraftSheets {

    private final Breakdown breakdown;
    private final List<SheetMatching.Drafted> drafted = new ArrayList<>();

    /// By the index of the scene's heading, which no two scenes share.
    private final Map<Integer, BreakdownSheet> byHeading = new HashMap<>();

    DraftSheets(Script script) {
        this.breakdown = Breakdown.of(script);
        int index = 0;
        for (Scene scene : script.scenes()) {
            if (!scene.isOmitted()) {
                BreakdownSheet sheet = breakdown.sheets().get(index++);
                drafted.add(new SheetMatching.Drafted(scene, sheet));
                byHeading.put(scene.firstElement(), sheet);
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

    /// Which sheets of a breakdown belong to which scenes.
    Owners owners(List<BreakdownSheet> sheets) {
        Map<Integer, BreakdownSheet> owned = SheetMatching.match(drafted, sheets);
        Set<SheetId> unowned = new HashSet<>();
        sheets.forEach(sheet -> unowned.add(sheet.id()));
        owned.values().forEach(sheet -> unowned.remove(sheet.id()));
        return new Owners(owned, unowned);
    }

    /// The sheets of scenes, and those that belong to none.
    record Owners(Map<Integer, BreakdownSheet> owned, Set<SheetId> unowned) {

        Optional<BreakdownSheet> of(Scene scene) {
            return Optional.ofNullable(owned.get(scene.firstElement()));
        }
    }
}
