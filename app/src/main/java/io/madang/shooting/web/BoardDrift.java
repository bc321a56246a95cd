package io.madang.shooting.web;

import io.madang.breakdown.SheetId;
import io.madang.platform.web.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Which scenes stand on another day than on an older board.
///
/// @param summary one sentence
/// @param scenes one line for each scene that moved
record BoardDrift(String summary, List<String> scenes) {

    static BoardDrift between(OpenBoard before, OpenBoard now, Words words) {
        Map<SheetId, String> old = days(before, words);
        Map<SheetId, String> present = days(now, words);
        List<String> moved = now.breakdown().sheets().stream()
                .filter(sheet -> !Objects.equals(old.get(sheet.id()), present.get(sheet.id())))
                .map(sheet -> words.say(
                        "page.board.moved",
                        sheet.number(),
                        old.getOrDefault(sheet.id(), "–"),
                        present.getOrDefault(sheet.id(), "–")))
                .toList();
        return new BoardDrift(
                words.say("page.board.drift", moved.size(), before.board().name()), moved);
    }

    private static Map<SheetId, String> days(OpenBoard open, Words words) {
        Map<SheetId, String> days = new LinkedHashMap<>();
        open.unitDays(open.countingProblem())
                .forEach(unit -> unit.forEach(day -> day.sheets()
                        .forEach(id -> days.put(id, words.date(day.date().orElseThrow())))));
        return days;
    }
}
