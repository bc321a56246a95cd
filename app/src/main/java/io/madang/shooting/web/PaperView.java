package io.madang.shooting.web;

import io.madang.shooting.paper.Cell;
import io.madang.shooting.paper.Paper;
import io.madang.shooting.paper.Paper.Layout;
import io.madang.shooting.paper.Paper.Role;
import io.madang.shooting.paper.Paper.Row;
import io.madang.shooting.paper.Paper.Section;
import io.madang.shooting.paper.StripColors;
import io.madang.shooting.paper.Tone;
import io.madang.shooting.paper.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A paper as the page writes it: tables, and classes of the style sheet in place of colors.
///
/// @param isWide whether it is printed on its side
record PaperView(String title, String about, boolean isWide, List<Part> parts) {

    /// How many letters of print fit side by side on A4.
    private static final double UPRIGHT = 128;

    private static final double ON_ITS_SIDE = 187;

    /// A section.
    ///
    /// @param style `table`, `cards` or `facts`
    /// @param tables the whole one, and behind it its parts for print where it is too wide for a page
    record Part(String title, String style, boolean beginsPage, List<Table> tables, List<Card> cards, String note) {}

    /// @param use `whole` where parts of it are printed instead, `piece` for these, else empty
    record Table(String use, List<Value> heads, List<Body> bodies) {}

    /// Rows that print keeps together where it can.
    record Body(List<Line> lines) {}

    /// @param isBand whether it is one cell over all columns
    record Line(String style, boolean isBand, List<Value> values) {}

    /// A cell.
    record Value(String text, String style) {}

    /// A scene by itself: its strip, and a line for everything that is said.
    record Card(String head, String style, List<Value> names, List<Value> values) {}

    static PaperView of(Paper paper) {
        Words words = new Words(paper.locale());
        double letters = paper.isWide() ? ON_ITS_SIDE : UPRIGHT;
        return new PaperView(
                paper.title(),
                paper.about(),
                paper.isWide(),
                paper.sections().stream()
                        .map(section -> part(section, letters, words))
                        .toList());
    }

    private static Part part(Section section, double letters, Words words) {
        boolean isCards = section.layout() == Layout.CARDS;
        return new Part(
                section.title(),
                section.layout().name().toLowerCase(Locale.ROOT),
                section.beginsPage(),
                isCards ? List.of() : tables(section, letters, words),
                isCards
                        ? section.rows().stream()
                                .map(row -> card(section, row, words))
                                .toList()
                        : List.of(),
                section.note());
    }

    private static List<Table> tables(Section section, double letters, Words words) {
        List<List<Integer>> groups = section.groups(letters);
        if (groups.size() == 1) {
            return List.of(table(section, "", groups.getFirst(), words));
        }
        List<Table> tables = new ArrayList<>();
        tables.add(table(section, "whole", section.shown(), words));
        groups.forEach(group -> tables.add(table(section, "piece", group, words)));
        return tables;
    }

    private static Table table(Section section, String use, List<Integer> shown, Words words) {
        List<Value> heads = section.layout() == Layout.FACTS
                ? List.of()
                : shown.stream()
                        .map(index -> head(section.columns().get(index).heading(), words))
                        .toList();
        List<Body> bodies = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (Row row : section.rows()) {
            if ((row.role() == Role.DAY || row.role() == Role.WEEK) && !lines.isEmpty()) {
                bodies.add(new Body(lines));
                lines = new ArrayList<>();
            }
            lines.add(line(row, shown, words));
            if (row.role() == Role.DAY_BREAK) {
                bodies.add(new Body(lines));
                lines = new ArrayList<>();
            }
        }
        if (!lines.isEmpty()) {
            bodies.add(new Body(lines));
        }
        return new Table(use, heads, bodies);
    }

    private static Value head(Cell heading, Words words) {
        return heading instanceof Cell.Day(var date)
                ? new Value(words.narrowDate(date), "date")
                : new Value(words.of(heading), "");
    }

    private static Line line(Row row, List<Integer> shown, Words words) {
        String role = row.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String style = (role + " " + style(row.tone())).strip();
        List<Value> values = row.isBand()
                ? List.of(new Value(words.of(row.cells().getFirst()), ""))
                : shown.stream()
                        .map(index -> value(row.cells().get(index), words))
                        .toList();
        return new Line(style, row.isBand(), values);
    }

    private static Value value(Cell cell, Words words) {
        String style = switch (cell) {
            case Cell.Count _, Cell.Pages _ -> "number";
            case Cell.Mark(String _, Tone tone) -> ("mark " + style(tone)).strip();
            case Cell.Day _, Cell.Clock _ -> "nowrap";
            case Cell.Text _ -> "";
        };
        return new Value(words.of(cell), style);
    }

    private static Card card(Section section, Row row, Words words) {
        String head = row.cells().subList(0, section.fixed()).stream()
                .map(words::of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        List<Value> names = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        for (int index = section.fixed(); index < row.cells().size(); index++) {
            if (!row.cells().get(index).equals(Cell.NONE)) {
                names.add(head(section.columns().get(index).heading(), words));
                values.add(value(row.cells().get(index), words));
            }
        }
        return new Card(head, style(row.tone()), names, values);
    }

    private static String style(Tone tone) {
        return tone.isPlain() ? "" : "strip-" + tone.background().substring(1);
    }

    /// A rule for every color.
    static String styleSheet(StripColors colors) {
        return new TreeSet<>(colors.tones().values().stream()
                        .filter(tone -> !tone.isPlain())
                        .map(tone -> ".paper .%s, .paper tr.%s > * { background: %s; color: %s; }\n"
                                .formatted(style(tone), style(tone), tone.background(), tone.ink()))
                        .toList())
                .stream().collect(Collectors.joining());
    }
}
