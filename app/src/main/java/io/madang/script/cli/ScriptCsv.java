package io.madang.script.cli;

import io.madang.platform.CsvText;
import io.madang.script.Eighths;
import io.madang.script.Scene;
import io.madang.script.Script;
import java.math.BigDecimal;
import java.util.List;

/// One row per scene for a spreadsheet; no text of a screenplay can become a formula in it.
final class ScriptCsv {

    private static final List<String> HEADER = List.of(
            "number",
            "int_ext",
            "set",
            "location",
            "time_of_day",
            "day_part",
            "remark",
            "eighths",
            "pages",
            "estimated",
            "cast",
            "synopsis",
            "line");

    private ScriptCsv() {}

    static String of(Script script) {
        StringBuilder csv = new StringBuilder(CsvText.row(HEADER));
        script.scenes().forEach(scene -> csv.append(CsvText.row(cells(scene))));
        return csv.toString();
    }

    private static List<String> cells(Scene scene) {
        Eighths length = scene.length().eighths();
        return List.of(
                scene.number(),
                scene.heading().setting().mark(),
                scene.isOmitted() ? scene.text() : scene.heading().set(),
                scene.heading().location(),
                scene.heading().timeOfDay(),
                scene.heading().dayPart().name(),
                scene.heading().remark(),
                String.valueOf(length.count()),
                BigDecimal.valueOf(length.count() * 125L, 3)
                        .stripTrailingZeros()
                        .toPlainString(),
                String.valueOf(scene.length().estimated()),
                String.join("; ", scene.cast()),
                scene.synopsis(),
                String.valueOf(scene.line()));
    }
}
