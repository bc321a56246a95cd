package io.madang.shooting.format;

import io.madang.platform.CsvText;
import io.madang.script.Eighths;
import io.madang.shooting.paper.Cell;
import io.madang.shooting.paper.Paper;
import io.madang.shooting.paper.Paper.Column;
import io.madang.shooting.paper.Paper.Layout;
import io.madang.shooting.paper.Paper.Row;
import io.madang.shooting.paper.Paper.Section;
import io.madang.shooting.paper.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// A paper as rows for a spreadsheet: only entries, whose columns say what bands say on paper.
public final class PaperCsv {

    private static final long THOUSANDTHS_OF_AN_EIGHTH = 125;

    /// Without it, Excel takes Hangul for letters of Western Europe.
    private static final String UTF_8_MARK = "\uFEFF";

    private PaperCsv() {}

    /// Tables with the same columns are one; before others come an empty line and the title.
    public static String of(Paper paper) {
        StringBuilder csv = new StringBuilder();
        List<Column> before = List.of();
        for (Section section : paper.sections()) {
            if (!section.columns().equals(before)) {
                head(csv, section);
                before = section.columns();
            }
            for (Row row : section.rows()) {
                if (!row.isBand()) {
                    csv.append(
                            CsvText.row(row.cells().stream().map(PaperCsv::text).toList()));
                }
            }
        }
        return UTF_8_MARK + csv;
    }

    private static void head(StringBuilder csv, Section section) {
        if (!csv.isEmpty() || section.layout() == Layout.FACTS) {
            csv.append(csv.isEmpty() ? "" : "\r\n").append(CsvText.row(List.of(section.title())));
        }
        if (section.layout() != Layout.FACTS) {
            csv.append(CsvText.row(section.columns().stream()
                    .map(Column::heading)
                    .map(PaperCsv::text)
                    .toList()));
        }
    }

    /// Spreadsheets take `2/8` for a date in February, so pages are decimal.
    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Mark(String code, Tone _) -> code;
            case Cell.Count(long number) -> String.valueOf(number);
            case Cell.Pages(Eighths length) ->
                BigDecimal.valueOf(length.count() * THOUSANDTHS_OF_AN_EIGHTH, 3)
                        .stripTrailingZeros()
                        .toPlainString();
            case Cell.Day(LocalDate date) -> date.toString();
            case Cell.Clock(LocalDateTime time, LocalDate _) -> time.toString();
        };
    }
}
