package io.madang.shooting.paper;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.SheetId;
import io.madang.breakdown.Strip;
import io.madang.shooting.paper.Paper.Column;
import io.madang.shooting.paper.Paper.Role;
import io.madang.shooting.paper.Paper.Row;
import io.madang.shooting.paper.ShootingBoard.UnitDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Scenes as rows in the colors of their strips, with chosen columns.
record SceneTable(Words words, StripColors colors, SheetIndex index, List<SceneColumn> shown) {

    SceneTable {
        shown = List.copyOf(shown);
    }

    static SceneTable of(Breakdown breakdown, Words words, StripColors colors, SceneColumn... shown) {
        return new SceneTable(words, colors, new SheetIndex(breakdown), List.of(shown));
    }

    List<Column> columns() {
        return shown.stream().map(column -> column.column(words)).toList();
    }

    Row row(BreakdownSheet sheet, Optional<UnitDay> day) {
        return new Row(
                Role.ENTRY,
                colors.of(sheet.setting(), sheet.dayPart()),
                shown.stream()
                        .map(column -> column.cell(sheet, day, index, words))
                        .toList());
    }

    /// Scenes and banners; a day break has no row of its own.
    List<Row> rows(List<Strip> strips, Optional<UnitDay> day) {
        List<Row> rows = new ArrayList<>();
        for (Strip strip : strips) {
            switch (strip) {
                case Strip.Sheet _ -> index.among(List.of(strip)).forEach(sheet -> rows.add(row(sheet, day)));
                case Strip.Banner(SheetId id) ->
                    rows.add(Row.band(Role.BANNER, colors.band("banner"), index.banner(id)));
                case Strip.DayBreak _ -> {
                    // Its day says so.
                }
            }
        }
        return rows;
    }

    /// `Day 3 of 56 · Mon, Jan 4, 2027 · call 07:00, wrap 18:30`.
    Row heading(UnitDay day, int days) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say("day-of", day.number(), days));
        day.date().ifPresent(date -> parts.add(words.date(date)));
        hours(day).ifPresent(parts::add);
        return Row.band(Role.DAY, colors.band("day"), String.join(" · ", parts));
    }

    private Optional<String> hours(UnitDay day) {
        return day.hours()
                .flatMap(hours -> day.date()
                        .map(date ->
                                words.say("hours", words.time(hours.call(), date), words.time(hours.wrap(), date))));
    }

    /// `End of day 3 · Mon, Jan 4, 2027 · 4 2/8 pages`.
    Row end(UnitDay day) {
        List<BreakdownSheet> sheets = index.among(day.strips());
        List<String> parts = new ArrayList<>();
        parts.add(words.say("end-of-day", day.number()));
        day.date().ifPresent(date -> parts.add(words.date(date)));
        parts.add(words.say("total", SheetIndex.length(sheets), sheets.size()));
        return Row.band(Role.DAY_BREAK, colors.band("day-break"), String.join(" · ", parts));
    }

    Row week(int number) {
        return Row.band(Role.WEEK, colors.band("week"), words.say("week", number));
    }
}
