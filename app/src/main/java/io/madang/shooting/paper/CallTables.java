package io.madang.shooting.paper;

import io.madang.shooting.paper.Paper.Column;
import io.madang.shooting.paper.Paper.Layout;
import io.madang.shooting.paper.Paper.Place;
import io.madang.shooting.paper.Paper.Role;
import io.madang.shooting.paper.Paper.Row;
import io.madang.shooting.paper.Paper.Section;
import java.util.List;
import java.util.Map;

/// The tables that a call sheet is put together from.
record CallTables(Words words) {

    private static final double NAME_WIDTH = 24;
    private static final double VALUE_WIDTH = 90;

    Section table(String title, List<Column> columns, List<Row> rows, String note) {
        return new Section(title, Layout.TABLE, false, 0, columns, rows, note);
    }

    /// Names and values, by the key of the name.
    Section facts(String title, boolean beginsPage, Map<String, Cell> facts) {
        List<Row> rows = facts.entrySet().stream()
                .map(fact -> new Row(
                        Role.ENTRY,
                        Tone.PLAIN,
                        List.of(new Cell.Text(words.say("fact." + fact.getKey())), fact.getValue())))
                .toList();
        List<Column> columns = List.of(
                new Column(Cell.NONE, NAME_WIDTH, Place.ALWAYS), new Column(Cell.NONE, VALUE_WIDTH, Place.ALWAYS));
        return new Section(title, Layout.FACTS, beginsPage, 0, columns, rows, "");
    }

    List<Column> castColumns() {
        return List.of(
                column("cast-number", 6),
                column("role", 26),
                column("status", 8),
                column("scenes", 24),
                column("pickup", 11),
                column("makeup", 11),
                column("on-set", 11),
                column("remark", 20));
    }

    List<Column> needColumns() {
        return List.of(column("category", 24), column("element", 60), column("scenes", 30));
    }

    private Column column(String key, double width) {
        return new Column(new Cell.Text(words.say("column." + key)), width, Place.ALWAYS);
    }
}
