package io.madang.breakdown.cli;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.Stripboard;
import io.madang.common.Message;
import io.madang.platform.Columns;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A breakdown for people at a terminal: the sheets, the stripboards, and the elements by category.
final class BreakdownText {

    private static final int SET_WIDTH = 40;
    private static final int TIME_WIDTH = 12;
    private static final int CAST_WIDTH = 24;
    private static final int SYNOPSIS_WIDTH = 60;

    private final Locale locale;
    private final StringBuilder out = new StringBuilder();

    /// A column of the sheets.
    ///
    /// @param most its greatest width; negative where text goes to the right
    private record Column(String key, int most, Function<BreakdownSheet, String> cell) {}

    BreakdownText(Locale locale) {
        this.locale = locale;
    }

    String of(BreakdownAnswer answer) {
        Breakdown breakdown = answer.breakdown();
        head(breakdown);
        answer.merge().ifPresent(merge -> line(new MergeText(locale).of(merge)));
        Elements elements = new Elements(breakdown);
        sheets(breakdown.sheets(), elements);
        stripboards(breakdown);
        elements(breakdown, elements);
        return out.toString();
    }

    private void head(Breakdown breakdown) {
        String names = Stream.of(
                        breakdown.header().project(), breakdown.header().name())
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
        if (!names.isEmpty()) {
            line(names);
        }
        int minutes = breakdown.sheets().stream()
                .mapToInt(BreakdownSheet::estimatedMinutes)
                .sum();
        line(say(
                "breakdown.head",
                breakdown.sheets().size(),
                breakdown.length().toString(),
                breakdown.cast().size(),
                Math.ceilDiv(minutes, 60)));
    }

    private void sheets(List<BreakdownSheet> sheets, Elements elements) {
        if (sheets.isEmpty()) {
            return;
        }
        List<Column> columns = List.of(
                new Column("breakdown.column.number", 8, BreakdownSheet::number),
                new Column(
                        "breakdown.column.setting", 3, sheet -> sheet.setting().mark()),
                new Column("breakdown.column.set", SET_WIDTH, BreakdownSheet::set),
                new Column("breakdown.column.time", TIME_WIDTH, BreakdownSheet::timeOfDay),
                new Column("breakdown.column.script-day", 6, BreakdownSheet::scriptDay),
                new Column("breakdown.column.pages", -8, sheet -> sheet.length().toString()),
                new Column("breakdown.column.minutes", -5, sheet -> String.valueOf(sheet.estimatedMinutes())),
                new Column("breakdown.column.cast", CAST_WIDTH, sheet -> cast(sheet, elements)),
                new Column("breakdown.column.synopsis", SYNOPSIS_WIDTH, BreakdownSheet::synopsis));
        List<Integer> widths =
                columns.stream().map(column -> width(column, sheets)).toList();
        line("");
        row(columns.stream().map(column -> say(column.key())).toList(), widths);
        sheets.forEach(sheet ->
                row(columns.stream().map(column -> column.cell().apply(sheet)).toList(), widths));
    }

    /// The numbers of the cast, as strips have them; names where there are none.
    private static String cast(BreakdownSheet sheet, Elements elements) {
        return elements.of(sheet, ElementCategory.CAST).stream()
                .map(member -> member.boardId().isEmpty() ? member.name() : member.boardId())
                .collect(Collectors.joining(", "));
    }

    private int width(Column column, List<BreakdownSheet> sheets) {
        int widest = Stream.concat(sheets.stream().map(column.cell()), Stream.of(say(column.key())))
                .mapToInt(Columns::width)
                .max()
                .orElse(0);
        int width = Math.min(widest, Math.max(Math.abs(column.most()), Columns.width(say(column.key()))));
        return column.most() < 0 ? -width : width;
    }

    /// @param widths negative where text goes to the right
    private void row(List<String> cells, List<Integer> widths) {
        StringBuilder row = new StringBuilder();
        for (int index = 0; index < cells.size(); index++) {
            int width = widths.get(index);
            String cell = cells.get(index).replaceAll("\\s+", " ");
            row.append(width < 0 ? Columns.right(cell, -width) : Columns.left(cell, width))
                    .append("  ");
        }
        line(row.toString().stripTrailing());
    }

    private void stripboards(Breakdown breakdown) {
        for (Stripboard board : breakdown.stripboards()) {
            line("");
            line(say("breakdown.stripboard", board.name(), board.boneyard().size()));
            for (Stripboard.Unit unit : board.units()) {
                List<Stripboard.Day> days = breakdown.days(board, unit);
                line("  "
                        + say(
                                "breakdown.unit",
                                unit.name(),
                                days.size(),
                                unit.withoutDay().size(),
                                span(days)));
            }
        }
    }

    /// The first and last date; empty where they are not known.
    private static String span(List<Stripboard.Day> days) {
        return days.stream()
                .flatMap(day -> day.date().stream())
                .sorted()
                .map(Object::toString)
                .reduce((first, last) -> first.substring(0, 10) + " – " + last)
                .map(dates -> " (" + dates + ")")
                .orElse("");
    }

    private void elements(Breakdown breakdown, Elements elements) {
        for (ElementCategory category : elements.needed()) {
            List<BreakdownElement> needed = breakdown.elements(category.number()).stream()
                    .filter(element -> elements.sheetsWith(element) > 0)
                    .toList();
            line("");
            line(say("breakdown.category", category.name().in(locale), needed.size()));
            for (BreakdownElement element : needed) {
                String number = element.boardId().isEmpty() ? "" : element.boardId() + ". ";
                line("  " + number + element.name() + "  " + say("breakdown.element", elements.sheetsWith(element)));
            }
        }
    }

    private String say(String key, Object... values) {
        return Message.of(key, values).in(locale);
    }

    private void line(String text) {
        out.append(text).append(System.lineSeparator());
    }
}
