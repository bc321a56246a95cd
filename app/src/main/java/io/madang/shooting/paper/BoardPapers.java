package io.madang.shooting.paper;

import static io.madang.shooting.paper.SceneColumn.CAST;
import static io.madang.shooting.paper.SceneColumn.DATE;
import static io.madang.shooting.paper.SceneColumn.DAY;
import static io.madang.shooting.paper.SceneColumn.ELEMENTS;
import static io.madang.shooting.paper.SceneColumn.LOCATION;
import static io.madang.shooting.paper.SceneColumn.MINUTES;
import static io.madang.shooting.paper.SceneColumn.NUMBER;
import static io.madang.shooting.paper.SceneColumn.PAGES;
import static io.madang.shooting.paper.SceneColumn.SCRIPT_DAY;
import static io.madang.shooting.paper.SceneColumn.SET;
import static io.madang.shooting.paper.SceneColumn.SETTING;
import static io.madang.shooting.paper.SceneColumn.SYNOPSIS;
import static io.madang.shooting.paper.SceneColumn.TIME;
import static io.madang.shooting.paper.SceneColumn.UNIT;

import io.madang.breakdown.Strip;
import io.madang.shooting.paper.Paper.Layout;
import io.madang.shooting.paper.Paper.Row;
import io.madang.shooting.paper.Paper.Section;
import io.madang.shooting.paper.ShootingBoard.UnitDay;
import io.madang.shooting.paper.ShootingBoard.UnitDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The papers that follow the board from its first day to its last: stripboard, one-liner, shooting schedule.
record BoardPapers(ShootingBoard board, Words words, StripColors colors) {

    /// Every strip in its order, a black row at the end of every day, and what is on no day.
    List<Section> stripboard() {
        SceneTable table = table(UNIT, DAY, DATE, NUMBER, SETTING, SET, TIME, SCRIPT_DAY, PAGES, CAST, SYNOPSIS);
        List<Section> sections = new ArrayList<>();
        for (UnitDays unit : board.units()) {
            List<Row> rows = new ArrayList<>();
            Optional<Integer> week = Optional.empty();
            for (UnitDay day : unit.days()) {
                Optional<Integer> now = day.date().map(date -> week(unit, date));
                if (now.isPresent() && !now.equals(week)) {
                    rows.add(table.week(now.get()));
                }
                week = now;
                rows.addAll(table.rows(day.strips(), Optional.of(day)));
                rows.add(table.end(day));
            }
            rows.addAll(table.rows(unit.strips(), Optional.empty()));
            add(sections, table, unit.name(), rows);
        }
        List<Strip> boneyard = board.stripboard().boneyard();
        add(sections, table, words.say("boneyard"), table.rows(boneyard, Optional.empty()));
        return sections;
    }

    /// A line for every scene.
    List<Section> oneLiner() {
        return byDay(table(UNIT, DAY, DATE, NUMBER, SETTING, SET, TIME, PAGES, CAST, SYNOPSIS, LOCATION));
    }

    /// With all that every scene needs.
    List<Section> schedule() {
        return byDay(table(
                UNIT, DAY, DATE, NUMBER, SETTING, SET, TIME, SCRIPT_DAY, PAGES, MINUTES, SYNOPSIS, LOCATION, ELEMENTS));
    }

    private SceneTable table(SceneColumn... shown) {
        return SceneTable.of(board.breakdown(), words, colors, shown);
    }

    private List<Section> byDay(SceneTable table) {
        List<Section> sections = new ArrayList<>();
        for (UnitDays unit : board.units()) {
            List<Row> rows = new ArrayList<>();
            for (UnitDay day : unit.days()) {
                rows.add(table.heading(day, unit.days().size()));
                rows.addAll(table.rows(day.strips(), Optional.of(day)));
                rows.add(table.end(day));
            }
            add(sections, table, unit.name(), rows);
        }
        return sections;
    }

    private static void add(List<Section> sections, SceneTable table, String title, List<Row> rows) {
        if (!rows.isEmpty()) {
            boolean beginsPage = !sections.isEmpty();
            sections.add(new Section(title, Layout.TABLE, beginsPage, 0, table.columns(), rows, ""));
        }
    }

    /// From 1, by the Mondays since the unit began.
    private static int week(UnitDays unit, LocalDate date) {
        LocalDate first = unit.days().stream()
                .flatMap(day -> day.date().stream())
                .min(LocalDate::compareTo)
                .orElse(date);
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return (int) ChronoUnit.WEEKS.between(monday, date) + 1;
    }
}
