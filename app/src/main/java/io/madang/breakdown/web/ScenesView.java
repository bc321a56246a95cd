package io.madang.breakdown.web;

import io.madang.breakdown.web.ReadScripts.Read;
import io.madang.script.Scene;
import io.madang.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.ui.Model;

/// The scenes of a draft as rows of a table; the words of one of them where it is asked for.
final class ScenesView {

    /// A scene.
    ///
    /// @param index from 0, by which its words are asked for
    record Row(
            int index, String number, String heading, String length, String cast, String synopsis, boolean isOmitted) {}

    private ScenesView() {}

    static void show(Read read, Optional<Integer> open, Model model) {
        Script script = read.script();
        List<Row> rows = new ArrayList<>();
        for (Scene scene : script.scenes()) {
            rows.add(new Row(
                    rows.size(),
                    scene.number(),
                    scene.text(),
                    scene.isOmitted() ? "" : scene.length().toString(),
                    String.join(", ", scene.cast()),
                    scene.synopsis(),
                    scene.isOmitted()));
        }
        model.addAttribute("scenes", rows)
                .addAttribute("length", script.length().toString())
                .addAttribute("people", script.cast().size())
                .addAttribute("findings", read.findings())
                .addAttribute("open", open.orElse(-1))
                .addAttribute(
                        "lines",
                        open.filter(index -> index >= 0 && index < rows.size())
                                .map(index ->
                                        SceneText.of(script, script.scenes().get(index)))
                                .orElse(List.of()));
    }
}
