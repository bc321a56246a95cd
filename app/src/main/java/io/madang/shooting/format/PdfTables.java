package io.madang.shooting.format;

import io.madang.shooting.paper.Cell;
import io.madang.shooting.paper.Paper.Column;
import io.madang.shooting.paper.Paper.Layout;
import io.madang.shooting.paper.Paper.Row;
import io.madang.shooting.paper.Paper.Section;
import io.madang.shooting.paper.Tone;
import io.madang.shooting.paper.Words;
import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// One section as tables that fit a page; a table too wide for it goes on in another one.
final class PdfTables {

    /// How wide a letter is on average, in points.
    private static final double LETTER = PdfType.SIZE * 0.56;

    private static final Tone HEAD = new Tone("#e9ecef");
    private static final Color RULE = new Color(0xAD, 0xB5, 0xBD);
    private static final float RULE_WIDTH = 0.4f;
    private static final float PADDING = 2.2f;
    private static final float LEADING = 1.25f;
    private static final float WHOLE = 100;
    private static final float CARD_NAME = 22;

    private final PdfType type;
    private final Words words;
    private final Section section;

    PdfTables(PdfType type, Words words, Section section) {
        this.type = type;
        this.words = words;
        this.section = section;
    }

    /// @param width of the page between its margins, in points
    List<PdfPTable> fitting(float width) {
        return section.groups(width / LETTER).stream()
                .map(group -> table(group, width / LETTER))
                .toList();
    }

    /// Tables of text fill the page; parts of a wide one keep their widths, so that they compare.
    private PdfPTable table(List<Integer> shown, double letters) {
        float[] widths = new float[shown.size()];
        for (int index = 0; index < widths.length; index++) {
            widths[index] = (float) section.columns().get(shown.get(index)).width();
        }
        PdfPTable table = new PdfPTable(widths);
        boolean fills = section.fixed() == 0;
        table.setWidthPercentage(fills ? WHOLE : (float) Math.min(WHOLE, WHOLE * section.width(shown) / letters));
        table.setHorizontalAlignment(Element.ALIGN_LEFT);
        if (section.layout() == Layout.TABLE) {
            table.setHeaderRows(1);
            shown.forEach(index -> table.addCell(heading(section.columns().get(index))));
        }
        for (Row row : section.rows()) {
            add(table, row, shown);
        }
        return table;
    }

    private void add(PdfPTable table, Row row, List<Integer> shown) {
        if (row.isBand()) {
            PdfPCell band = cell(words.of(row.cells().getFirst()), PdfType.strong(row.tone()), row.tone());
            band.setColspan(shown.size());
            table.addCell(band);
            return;
        }
        for (int index : shown) {
            boolean isName = section.layout() == Layout.FACTS && index == 0;
            table.addCell(
                    isName ? name(row.cells().get(index)) : value(row.cells().get(index), row.tone()));
        }
    }

    /// A scene by itself: its strip above, and a line for everything that is said.
    PdfPTable card(Row row) {
        PdfPTable card = new PdfPTable(new float[] {CARD_NAME, WHOLE - CARD_NAME});
        card.setWidthPercentage(WHOLE);
        String strip = row.cells().subList(0, section.fixed()).stream()
                .map(words::of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        PdfPCell head = cell(strip, PdfType.HEADING, row.tone());
        head.setColspan(2);
        card.addCell(head);
        for (int index = section.fixed(); index < row.cells().size(); index++) {
            if (!row.cells().get(index).equals(Cell.NONE)) {
                card.addCell(name(section.columns().get(index).heading()));
                card.addCell(value(row.cells().get(index), Tone.PLAIN));
            }
        }
        return card;
    }

    private PdfPCell heading(Column column) {
        String text =
                column.heading() instanceof Cell.Day(var date) ? words.narrowDate(date) : words.of(column.heading());
        PdfPCell cell = cell(text, PdfType.strong(HEAD), HEAD);
        if (column.heading() instanceof Cell.Day) {
            cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        }
        return cell;
    }

    private PdfPCell name(Cell cell) {
        return cell(words.of(cell), PdfType.strong(HEAD), HEAD);
    }

    private PdfPCell value(Cell value, Tone tone) {
        Tone own = value instanceof Cell.Mark(String _, Tone mark) ? mark : tone;
        PdfPCell cell = cell(words.of(value), PdfType.text(own), own);
        switch (value) {
            case Cell.Count _, Cell.Pages _ -> cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
            case Cell.Mark _ -> cell.setHorizontalAlignment(Element.ALIGN_CENTER);
            case Cell.Text _, Cell.Day _, Cell.Clock _ -> cell.setHorizontalAlignment(Element.ALIGN_LEFT);
        }
        return cell;
    }

    private PdfPCell cell(String text, PdfType.Style style, Tone tone) {
        PdfPCell cell = new PdfPCell(type.phrase(text, style));
        cell.setBorderColor(RULE);
        cell.setBorderWidth(RULE_WIDTH);
        cell.setPadding(PADDING);
        cell.setLeading(0, LEADING);
        if (!tone.isPlain()) {
            cell.setBackgroundColor(Color.decode(tone.background()));
        }
        return cell;
    }
}
