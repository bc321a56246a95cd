package io.madang.shooting.format;

import io.madang.script.Eighths;
import io.madang.shooting.paper.Cell;
import io.madang.shooting.paper.Paper;
import io.madang.shooting.paper.Paper.Column;
import io.madang.shooting.paper.Paper.Layout;
import io.madang.shooting.paper.Paper.Row;
import io.madang.shooting.paper.Paper.Section;
import io.madang.shooting.paper.Tone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/// One sheet of a workbook.
final class PaperSheet {

    /// What a cell can hold at most.
    private static final int MOST_LETTERS = 32_767;

    private static final double MOST_WIDTH = 60;
    private static final String HEAD = "e9ecef";
    private static final String LINE = "ced4da";

    private final Paper paper;
    private final Worksheet sheet;
    private int line;
    private boolean isFrozen;

    PaperSheet(Paper paper, Worksheet sheet) {
        this.paper = paper;
        this.sheet = sheet;
    }

    void write() {
        widths();
        title(paper.title());
        text(line++, 0, paper.about());
        List<Column> before = List.of();
        for (Section section : paper.sections()) {
            if (!section.title().isEmpty()) {
                title(section.title());
            }
            if (section.layout() != Layout.FACTS && !section.columns().equals(before)) {
                headings(section);
            }
            before = section.columns();
            section.rows().forEach(row -> row(row, section));
            if (!section.note().isEmpty()) {
                text(line++, 0, section.note());
            }
        }
        sheet.pageOrientation(paper.isWide() ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    private void widths() {
        for (Section section : paper.sections()) {
            for (int column = 0; column < section.columns().size(); column++) {
                double wanted = section.columns().get(column).width() + 2;
                int now = column;
                double widest = paper.sections().stream()
                        .filter(other -> other.columns().size() > now)
                        .mapToDouble(other -> other.columns().get(now).width() + 2)
                        .max()
                        .orElse(wanted);
                sheet.width(column, Math.min(MOST_WIDTH, widest));
            }
        }
    }

    private void title(String title) {
        text(line, 0, title);
        sheet.style(line, 0).bold().set();
        line++;
    }

    /// The first headings stay in sight, and are printed on every page.
    private void headings(Section section) {
        for (int column = 0; column < section.columns().size(); column++) {
            Cell heading = section.columns().get(column).heading();
            String format = heading instanceof Cell.Day ? "m/d" : "";
            StyleSetter style =
                    style(line, column, heading, format).fillColor(HEAD).bold();
            style.wrapText(true).set();
        }
        line++;
        if (!isFrozen && paper.sections().getFirst().layout() != Layout.FACTS) {
            isFrozen = true;
            sheet.freezePane(section.fixed(), line);
            sheet.repeatRows(line - 1);
        }
    }

    private void row(Row row, Section section) {
        if (row.isBand()) {
            style(line, 0, row.cells().getFirst(), "").set();
            StyleSetter band =
                    sheet.range(line, 0, line, section.columns().size() - 1).style();
            colored(band, row.tone()).bold().merge().set();
        } else {
            for (int column = 0; column < row.cells().size(); column++) {
                Cell cell = row.cells().get(column);
                Tone tone = cell instanceof Cell.Mark(String _, Tone own) ? own : row.tone();
                StyleSetter style = colored(style(line, column, cell, ""), tone);
                style.wrapText(true).verticalAlignment("top").borderStyle("thin");
                style.borderColor(LINE).set();
            }
        }
        line++;
    }

    private static StyleSetter colored(StyleSetter style, Tone tone) {
        return tone.isPlain()
                ? style
                : style.fillColor(tone.background().substring(1))
                        .fontColor(tone.ink().substring(1));
    }

    /// Writes a value and begins its style.
    private StyleSetter style(int row, int column, Cell cell, String wantedFormat) {
        String usual = switch (cell) {
            case Cell.Text(String text) -> text(row, column, text);
            case Cell.Mark(String code, Tone _) -> text(row, column, code);
            case Cell.Count(long number) -> {
                sheet.value(row, column, number);
                yield "0";
            }
            case Cell.Pages(Eighths length) -> {
                sheet.value(row, column, length.count() / (double) Eighths.PER_PAGE);
                yield "# ?/8";
            }
            case Cell.Day(LocalDate date) -> {
                sheet.value(row, column, date);
                yield "yyyy-mm-dd";
            }
            case Cell.Clock(LocalDateTime time, LocalDate _) -> {
                sheet.value(row, column, time);
                yield "hh:mm";
            }
        };
        StyleSetter style = sheet.style(row, column);
        String format = wantedFormat.isEmpty() ? usual : wantedFormat;
        return format.isEmpty() ? style : style.format(format);
    }

    /// Text stays text whatever it begins with; nothing has to stand in front of it.
    private String text(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text.substring(0, Math.min(text.length(), MOST_LETTERS)));
        }
        return "";
    }
}
