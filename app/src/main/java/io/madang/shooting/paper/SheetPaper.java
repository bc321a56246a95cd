package io.madang.shooting.paper;

import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.ElementCategory;
import io.madang.shooting.paper.Paper.Column;
import io.madang.shooting.paper.Paper.Layout;
import io.madang.shooting.paper.Paper.Place;
import io.madang.shooting.paper.Paper.Role;
import io.madang.shooting.paper.Paper.Row;
import io.madang.shooting.paper.Paper.Section;
import io.madang.shooting.paper.ShootingBoard.UnitDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Breakdown sheets: a page per scene on paper, a row per scene in a table, with a column for every category.
record SheetPaper(ShootingBoard board, Words words, StripColors colors) {

    private static final List<SceneColumn> SAID = List.of(
            SceneColumn.NUMBER,
            SceneColumn.SETTING,
            SceneColumn.SET,
            SceneColumn.TIME,
            SceneColumn.LOCATION,
            SceneColumn.SCRIPT_DAY,
            SceneColumn.PAGES,
            SceneColumn.SCRIPT_PAGE,
            SceneColumn.MINUTES,
            SceneColumn.UNIT,
            SceneColumn.DAY,
            SceneColumn.DATE,
            SceneColumn.SYNOPSIS,
            SceneColumn.NOTES);

    private static final double WIDTH = 24;

    List<Section> sections() {
        SheetIndex index = new SheetIndex(board.breakdown());
        List<ElementCategory> categories = index.categories(board.breakdown().sheets());
        List<Column> columns = new ArrayList<>();
        SAID.forEach(column -> columns.add(everywhere(column.column(words))));
        for (ElementCategory category : categories) {
            columns.add(new Column(new Cell.Text(category.name().in(words.locale())), WIDTH, Place.ALWAYS));
        }
        Map<BreakdownSheet, UnitDay> days = days(index);
        List<Row> rows = new ArrayList<>();
        for (BreakdownSheet sheet : board.breakdown().sheets()) {
            Optional<UnitDay> day = Optional.ofNullable(days.get(sheet));
            List<Cell> cells = new ArrayList<>();
            SAID.forEach(column -> cells.add(column.cell(sheet, day, index, words)));
            categories.forEach(category -> cells.add(Cell.of(index.names(sheet, category.number()))));
            rows.add(new Row(Role.ENTRY, colors.of(sheet.setting(), sheet.dayPart()), cells));
        }
        return rows.isEmpty() ? List.of() : List.of(new Section("", Layout.CARDS, false, 4, columns, rows, ""));
    }

    /// No band says the day of a breakdown sheet.
    private static Column everywhere(Column column) {
        return new Column(column.heading(), column.width(), Place.ALWAYS);
    }

    private Map<BreakdownSheet, UnitDay> days(SheetIndex index) {
        Map<BreakdownSheet, UnitDay> days = new HashMap<>();
        board.units()
                .forEach(unit ->
                        unit.days().forEach(day -> index.among(day.strips()).forEach(sheet -> days.put(sheet, day))));
        return days;
    }
}
