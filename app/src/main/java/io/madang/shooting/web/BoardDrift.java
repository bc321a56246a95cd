package io.madang.shooting.web;

import io.madang.breakdown.SheetId;
import io.madang.breakdown.Stripboard;
import io.madang.platform.web.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
        for (Stripboard.Unit unit : open.board().units()) {
            for (Stripboard.Day day : open.breakdown().days(open.board(), unit)) {
                Optional<LocalDate> date = day.date();
                String label = date.map(words::date).orElse(words.say("page.board.day", day.number()));
                day.sheets().forEach(id -> days.put(id, label));
            }
        }
        return days;
    }
}
