package io.madang.breakdown.web;

import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.Breakdowns.Kept;
import io.madang.breakdown.SheetId;
import io.madang.script.Scene;
import io.madang.script.Script;
import io.madang.slate.TitleId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// The words of the scene that a sheet was made from.
public final class SheetTexts {

    private final ReadScripts scripts;

    public SheetTexts(ReadScripts scripts) {
        this.scripts = scripts;
    }

    List<SceneText.Line> of(TitleId title, Kept kept, SheetId sheet) {
        Optional<Script> script =
                kept.draft().flatMap(number -> scripts.find(title, number)).map(ReadScripts.Read::script);
        return script.flatMap(found ->
                        Optional.ofNullable(scenes(found, kept).get(sheet)).map(scene -> SceneText.of(found, scene)))
                .orElse(List.of());
    }

    /// By number; where a number stands twice, in order.
    private static Map<SheetId, Scene> scenes(Script script, Kept kept) {
        Map<String, Queue<Scene>> byNumber = new HashMap<>();
        script.scenes()
                .forEach(scene -> byNumber.computeIfAbsent(scene.number(), _ -> new ArrayDeque<>())
                        .add(scene));
        Map<SheetId, Scene> scenes = new HashMap<>();
        for (BreakdownSheet sheet : kept.breakdown().sheets()) {
            Scene scene =
                    byNumber.getOrDefault(sheet.number(), new ArrayDeque<>()).poll();
            if (scene != null) {
                scenes.put(sheet.id(), scene);
            }
        }
        return scenes;
    }
}
