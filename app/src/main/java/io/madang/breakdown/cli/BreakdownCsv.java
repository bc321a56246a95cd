package io.madang.breakdown.cli;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.ElementCategory;
import io.madang.platform.CsvText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One row per sheet for a spreadsheet, with a column for every category that has elements.
final class BreakdownCsv {

    private static final List<String> HEADER = List.of(
            "number",
            "int_ext",
            "set",
            "location",
            "time_of_day",
            "day_part",
            "script_day",
            "unit",
            "script_page",
            "eighths",
            "pages",
            "estimated",
            "minutes",
            "synopsis",
            "notes");

    private final Breakdown breakdown;
    private final Elements elements;
    private final List<ElementCategory> categories;
    private final Locale locale;

    BreakdownCsv(Breakdown breakdown, Locale locale) {
        this.breakdown = breakdown;
        this.elements = new Elements(breakdown);
        this.categories = elements.needed();
        this.locale = locale;
    }

    String text() {
        List<String> header = new ArrayList<>(HEADER);
        categories.forEach(category -> header.add(category.name().in(locale)));
        StringBuilder csv = new StringBuilder(CsvText.row(header));
        breakdown.sheets().forEach(sheet -> csv.append(CsvText.row(cells(sheet))));
        return csv.toString();
    }

    private List<String> cells(BreakdownSheet sheet) {
        List<String> cells = new ArrayList<>(List.of(
                sheet.number(),
                sheet.setting().mark(),
                sheet.set(),
                sheet.location(),
                sheet.timeOfDay(),
                sheet.dayPart().name(),
                sheet.scriptDay(),
                sheet.unit(),
                sheet.scriptPage(),
                String.valueOf(sheet.eighths().count()),
                BigDecimal.valueOf(sheet.eighths().count() * 125L, 3)
                        .stripTrailingZeros()
                        .toPlainString(),
                String.valueOf(sheet.length().estimated()),
                String.valueOf(sheet.estimatedMinutes()),
                sheet.synopsis(),
                sheet.notes()));
        for (ElementCategory category : categories) {
            cells.add(String.join(
                    "; ",
                    elements.of(sheet, category.number()).stream()
                            .map(BreakdownElement::name)
                            .toList()));
        }
        return cells;
    }
}
