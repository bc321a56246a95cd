package io.madang.shooting.web;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.Strip;
import io.madang.platform.web.Words;
import io.madang.script.DayPart;
import io.madang.script.Setting;
import java.util.List;
import java.util.stream.Collectors;

/// A strip as the page draws it.
///
/// @param key as `BoardOrder` says it
/// @param style what the style sheet colors it by: `sheet int day`, `banner`, `break`
/// @param cast the numbers of those who act, or else their names
/// @param whole all of it for people who do not see colors
record StripRow(String key, String style, String number, String place, String cast, String pages, String whole) {

    static List<StripRow> of(List<Strip> strips, Breakdown breakdown, Words words) {
        return strips.stream().map(strip -> of(strip, breakdown, words)).toList();
    }

    private static StripRow of(Strip strip, Breakdown breakdown, Words words) {
        String key = BoardOrder.key(strip);
        return switch (strip) {
            case Strip.Sheet(var id) -> sheet(key, breakdown.sheet(id).orElseThrow(), breakdown, words);
            case Strip.Banner(var id) ->
                new StripRow(key, "banner", "", breakdown.banners().getOrDefault(id, ""), "", "", "");
            case Strip.DayBreak _ -> new StripRow(key, "break", "", "", "", "", "");
        };
    }

    private static StripRow sheet(String key, BreakdownSheet sheet, Breakdown breakdown, Words words) {
        List<BreakdownElement> cast =
                breakdown.cast().stream().filter(one -> sheet.needs(one.id())).toList();
        String place = (sheet.setting().mark() + " " + sheet.set()).strip()
                + (sheet.timeOfDay().isEmpty() ? "" : " – " + sheet.timeOfDay());
        String names = cast.stream().map(BreakdownElement::name).collect(Collectors.joining(", "));
        String numbers = cast.stream()
                .map(one -> one.boardId().isEmpty() ? one.name() : one.boardId())
                .collect(Collectors.joining(", "));
        return new StripRow(
                key,
                "sheet " + style(sheet.setting(), sheet.dayPart()),
                sheet.number(),
                place,
                numbers,
                sheet.eighths().toString(),
                words.say("page.board.whole", sheet.number(), place, sheet.eighths(), names, sheet.synopsis()));
    }

    private static String style(Setting setting, DayPart part) {
        String where = setting == Setting.EXTERIOR ? "ext" : "int";
        return where + " " + (part == DayPart.UNSAID ? "day" : part.name().toLowerCase(java.util.Locale.ROOT));
    }
}
