package io.madang.shooting.paper;

import io.madang.breakdown.CalendarEvent;
import io.madang.shooting.DayOutOfDays;
import io.madang.shooting.paper.Paper.Column;
import io.madang.shooting.paper.Paper.Layout;
import io.madang.shooting.paper.Paper.Place;
import io.madang.shooting.paper.Paper.Role;
import io.madang.shooting.paper.Paper.Row;
import io.madang.shooting.paper.Paper.Section;
import io.madang.shooting.paper.ShootingBoard.CastDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The day-out-of-days: a row for everybody of the cast, a column for every day from the first to the last.
final class DaysPaper {

    /// A board that pauses for longer shows only the days on which something is.
    private static final int MOST_DAYS = 400;

    private static final double DAY_WIDTH = 5.6;

    /// What people write for days that are no shooting days of theirs.
    private static final Map<CalendarEvent.Kind, String> EVENTS = Map.of(
            CalendarEvent.Kind.TRAVEL, "TR", CalendarEvent.Kind.FITTING, "FT", CalendarEvent.Kind.REHEARSAL, "R");

    private final ShootingBoard board;
    private final Words words;
    private final StripColors colors;
    private final NavigableSet<LocalDate> shot;
    private final List<LocalDate> dates;

    DaysPaper(ShootingBoard board, Words words, StripColors colors) {
        this.board = board;
        this.words = words;
        this.colors = colors;
        shot = board.units().stream()
                .flatMap(unit -> unit.days().stream())
                .flatMap(day -> day.date().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        dates = dates();
    }

    List<Section> sections() {
        List<Column> columns = new ArrayList<>();
        columns.add(column("cast-number", 5));
        columns.add(column("role", 20));
        for (LocalDate date : dates) {
            columns.add(new Column(day(date), DAY_WIDTH, Place.ALWAYS));
        }
        columns.add(column("worked", 6));
        columns.add(column("held", 6));
        columns.add(column("paid", 6));
        columns.add(column("first", 11));
        columns.add(column("last", 11));
        List<Row> rows = board.cast().stream().map(this::row).toList();
        return rows.isEmpty() ? List.of() : List.of(new Section("", Layout.TABLE, false, 2, columns, rows, legend()));
    }

    private Column column(String key, double width) {
        return new Column(new Cell.Text(words.say("column." + key)), width, Place.ALWAYS);
    }

    private List<LocalDate> dates() {
        NavigableSet<LocalDate> all = new TreeSet<>(board.castDates());
        if (!board.isDated() || all.isEmpty()) {
            return List.copyOf(all);
        }
        all.addAll(shot);
        if (all.first().plusDays(MOST_DAYS).isAfter(all.last())) {
            all.addAll(all.first().datesUntil(all.last().plusDays(1)).toList());
        }
        board.cast().forEach(row -> all.addAll(events(row).keySet()));
        return List.copyOf(all);
    }

    private Map<LocalDate, String> events(CastDays row) {
        Map<LocalDate, String> events = new HashMap<>();
        row.element().stream()
                .flatMap(element -> element.rules().events().stream())
                .filter(event -> EVENTS.containsKey(event.kind()))
                .forEach(event -> events.put(event.date(), EVENTS.getOrDefault(event.kind(), "")));
        return events;
    }

    private Row row(CastDays row) {
        Map<LocalDate, String> events = events(row);
        List<Cell> cells = new ArrayList<>();
        DayOutOfDays days = row.days();
        cells.add(Cell.of(row.number()));
        cells.add(Cell.of(days.name()));
        dates.forEach(date -> cells.add(mark(row, events, date)));
        List<LocalDate> marked = List.copyOf(days.marks().keySet());
        cells.add(new Cell.Count(days.worked()));
        cells.add(new Cell.Count(days.held()));
        cells.add(new Cell.Count(days.worked() + days.held()));
        cells.add(day(marked.getFirst()));
        cells.add(day(marked.getLast()));
        return new Row(Role.ENTRY, Tone.PLAIN, cells);
    }

    /// Days without a date are counted.
    private Cell day(LocalDate date) {
        return board.isDated() || shot.contains(date) ? new Cell.Day(date) : new Cell.Count(date.toEpochDay());
    }

    private Cell mark(CastDays row, Map<LocalDate, String> events, LocalDate date) {
        DayOutOfDays.@Nullable Code code = row.days().marks().get(date);
        if (code != null) {
            return new Cell.Mark(code.name(), colors.band(tone(code)));
        }
        if (events.containsKey(date)) {
            return new Cell.Mark(events.getOrDefault(date, ""), Tone.PLAIN);
        }
        boolean isOff = board.isDated() && !shot.contains(date);
        return isOff ? new Cell.Mark("", colors.band("off")) : Cell.NONE;
    }

    private static String tone(DayOutOfDays.Code code) {
        return switch (code) {
            case SW, WF, SWF -> "starts";
            case W -> "works";
            case H -> "waits";
            case WD, PW -> "drops";
        };
    }

    /// What the codes mean.
    private String legend() {
        return Arrays.stream(DayOutOfDays.Code.values())
                .map(code -> code + " " + words.say("code." + code.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" · "));
    }
}
