package io.madang.shooting.paper;

import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.ElementCategory;
import io.madang.shooting.DayOutOfDays.Code;
import io.madang.shooting.paper.ShootingBoard.UnitDay;
import io.madang.shooting.paper.ShootingBoard.UnitDays;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The shooting days of a board for calendars: of the whole title, of one unit, or of one person. Days without a date
/// are left out.
public final class CalendarDays {

    private final ShootingBoard board;
    private final Words words;
    private final SheetIndex index;
    private final String project;
    private final String owner;

    public CalendarDays(ShootingBoard board, Locale locale) {
        this.board = board;
        words = new Words(locale);
        index = new SheetIndex(board.breakdown());
        project = board.breakdown().header().project();
        owner = board.breakdown().title().map(TitleId::value).orElse(project);
    }

    public List<CalendarDay> ofAll() {
        return days(_ -> true);
    }

    public List<CalendarDay> ofUnit(String name) {
        return days(unit -> unit.name().equalsIgnoreCase(name));
    }

    private List<CalendarDay> days(Predicate<UnitDays> isWanted) {
        List<CalendarDay> days = new ArrayList<>();
        for (UnitDays unit : board.units()) {
            for (UnitDay day : unit.days()) {
                if (isWanted.test(unit) && day.date().isPresent()) {
                    days.add(day(unit, day, day.date().get()));
                }
            }
        }
        return days;
    }

    private CalendarDay day(UnitDays unit, UnitDay day, LocalDate date) {
        List<BreakdownSheet> sheets = index.among(day.strips());
        String number = words.say("day-of", day.number(), unit.days().size());
        return new CalendarDay(
                key(day),
                date,
                day.hours(),
                isOneUnit()
                        ? words.say("event.day", project, number)
                        : words.say("event.unit", project, number, unit.name()),
                places(sheets),
                scenes(sheets),
                true);
    }

    private boolean isOneUnit() {
        return board.units().stream().filter(unit -> !unit.days().isEmpty()).count() == 1;
    }

    /// The days on which somebody works, at the hours of the unit, and those on which they wait.
    public List<CalendarDay> ofPerson(BreakdownElement person) {
        Map<LocalDate, Code> marks = board.cast().stream()
                .filter(row -> row.element().equals(Optional.of(person)))
                .findFirst()
                .map(row -> row.days().marks())
                .orElse(Map.of());
        List<CalendarDay> days = new ArrayList<>();
        int held = 0;
        for (Map.Entry<LocalDate, Code> mark : marks.entrySet()) {
            LocalDate date = mark.getKey();
            if (mark.getValue() == Code.H) {
                held++;
                String key = String.join(
                        "\n", owner, "hold", String.valueOf(held), person.id().value());
                String summary = words.say("event.held", project, person.name());
                days.add(new CalendarDay(key, date, Optional.empty(), summary, "", "", false));
            } else {
                working(person, date, mark.getValue(), days);
            }
        }
        return days;
    }

    private void working(BreakdownElement person, LocalDate date, Code code, List<CalendarDay> days) {
        for (UnitDays unit : board.units()) {
            for (UnitDay day : unit.days()) {
                List<BreakdownSheet> own = index.among(day.strips()).stream()
                        .filter(sheet -> sheet.needs(person.id()))
                        .toList();
                if (day.date().equals(Optional.of(date)) && !own.isEmpty()) {
                    String key = key(day) + "\n" + person.id().value();
                    String summary = words.say("event.person", project, person.name(), code.name());
                    days.add(new CalendarDay(key, date, day.hours(), summary, places(own), scenes(own), true));
                }
            }
        }
    }

    private String key(UnitDay day) {
        return String.join("\n", owner, day.unit(), String.valueOf(day.number()));
    }

    private static String places(List<BreakdownSheet> sheets) {
        return sheets.stream()
                .map(sheet -> sheet.location().isEmpty() ? sheet.set() : sheet.location())
                .filter(place -> !place.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String scenes(List<BreakdownSheet> sheets) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("total", SheetIndex.length(sheets), sheets.size()));
        for (BreakdownSheet sheet : sheets) {
            lines.add("%s. %s %s · %s · %s"
                    .formatted(
                            sheet.number(), sheet.setting().mark(), sheet.set(), sheet.timeOfDay(), sheet.eighths()));
        }
        String cast = sheets.stream()
                .flatMap(sheet -> index.needed(sheet, ElementCategory.CAST).stream())
                .distinct()
                .map(SheetIndex::numbered)
                .collect(Collectors.joining(", "));
        if (!cast.isEmpty()) {
            lines.add(cast);
        }
        return String.join("\n", lines);
    }
}
