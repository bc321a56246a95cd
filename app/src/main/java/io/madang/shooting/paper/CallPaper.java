package io.madang.shooting.paper;

import static io.madang.shooting.paper.SceneColumn.CAST;
import static io.madang.shooting.paper.SceneColumn.LOCATION;
import static io.madang.shooting.paper.SceneColumn.NUMBER;
import static io.madang.shooting.paper.SceneColumn.PAGES;
import static io.madang.shooting.paper.SceneColumn.SCRIPT_DAY;
import static io.madang.shooting.paper.SceneColumn.SET;
import static io.madang.shooting.paper.SceneColumn.SETTING;
import static io.madang.shooting.paper.SceneColumn.SYNOPSIS;
import static io.madang.shooting.paper.SceneColumn.TIME;

import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.ElementCategory;
import io.madang.shooting.DayOutOfDays.Code;
import io.madang.shooting.paper.Paper.Role;
import io.madang.shooting.paper.Paper.Row;
import io.madang.shooting.paper.Paper.Section;
import io.madang.shooting.paper.ShootingBoard.CastDays;
import io.madang.shooting.paper.ShootingBoard.Hours;
import io.madang.shooting.paper.ShootingBoard.UnitDay;
import io.madang.shooting.paper.ShootingBoard.UnitDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The call sheet of a day: who comes when, what is shot, what is needed, and what the next two days bring.
final class CallPaper {

    private static final int ADVANCE_DAYS = 2;
    private static final int HOURS_TO_LUNCH = 6;

    private final ShootingBoard board;
    private final Words words;
    private final SheetIndex index;
    private final SceneTable scenes;
    private final SceneTable advance;
    private final CallTables tables;

    CallPaper(ShootingBoard board, Words words, StripColors colors) {
        this.board = board;
        this.words = words;
        index = new SheetIndex(board.breakdown());
        scenes = SceneTable.of(
                board.breakdown(),
                words,
                colors,
                NUMBER,
                SETTING,
                SET,
                TIME,
                SCRIPT_DAY,
                PAGES,
                CAST,
                SYNOPSIS,
                LOCATION);
        advance = SceneTable.of(board.breakdown(), words, colors, NUMBER, SETTING, SET, TIME, PAGES, CAST, LOCATION);
        tables = new CallTables(words);
    }

    /// One sheet for every day, or for those on one date.
    List<Section> sections(Optional<LocalDate> date) {
        List<Section> sections = new ArrayList<>();
        for (UnitDays unit : board.units()) {
            for (UnitDay day : unit.days()) {
                if (date.isEmpty() || date.equals(day.date())) {
                    sections.addAll(sheet(unit, day, !sections.isEmpty()));
                }
            }
        }
        return sections;
    }

    private List<Section> sheet(UnitDays unit, UnitDay day, boolean beginsPage) {
        List<Section> sections = new ArrayList<>();
        String title = scenes.heading(day, unit.days().size()).cells().getFirst() instanceof Cell.Text(String text)
                ? text
                : "";
        sections.add(tables.facts(title, beginsPage, facts(unit, day)));
        sections.add(tables.table(
                words.say("call.scenes"), scenes.columns(), scenes.rows(day.strips(), Optional.of(day)), total(day)));
        Stream.of(cast(day), needs(day), advance(unit, day))
                .filter(section -> !section.rows().isEmpty())
                .forEach(sections::add);
        return sections;
    }

    private String total(UnitDay day) {
        List<BreakdownSheet> sheets = index.among(day.strips());
        return words.say("total", SheetIndex.length(sheets), sheets.size());
    }

    /// What stands in the head; what only the place and the day can tell is left to be filled in.
    private Map<String, Cell> facts(UnitDays unit, UnitDay day) {
        Map<String, Cell> facts = new LinkedHashMap<>();
        facts.put("production", Cell.of(board.breakdown().header().project()));
        facts.put("unit", Cell.of(unit.name()));
        day.date().ifPresent(date -> facts.put("date", new Cell.Day(date)));
        day.hours()
                .ifPresent(hours ->
                        hours(facts, hours, day.date().orElse(hours.call().toLocalDate())));
        facts.put("locations", Cell.of(locations(day)));
        facts.put("script-color", Cell.of(board.breakdown().header().scriptColor()));
        facts.put("schedule-color", Cell.of(board.breakdown().header().scheduleColor()));
        for (String open : List.of("base-camp", "parking", "hospital", "weather", "sun")) {
            facts.put(open, Cell.NONE);
        }
        return facts;
    }

    private static void hours(Map<String, Cell> facts, Hours hours, LocalDate date) {
        facts.put("crew-call", new Cell.Clock(hours.call(), date));
        LocalDateTime lunch = hours.call().plusHours(HOURS_TO_LUNCH);
        if (lunch.isBefore(hours.wrap())) {
            facts.put("lunch", new Cell.Clock(lunch, date));
        }
        facts.put("wrap", new Cell.Clock(hours.wrap(), date));
    }

    private String locations(UnitDay day) {
        return index.among(day.strips()).stream()
                .map(sheet -> sheet.location().isEmpty() ? sheet.set() : sheet.location())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// Who works, and who is held; times before the set are left to be filled in.
    private Section cast(UnitDay day) {
        List<BreakdownSheet> sheets = index.among(day.strips());
        List<Row> rows = new ArrayList<>();
        for (CastDays person : board.cast()) {
            List<String> own = sheets.stream()
                    .filter(sheet -> person.sheets().contains(sheet.id()))
                    .map(BreakdownSheet::number)
                    .toList();
            @Nullable Code code = person.days().marks().get(marked(day));
            if (code != null && (!own.isEmpty() || code == Code.H)) {
                rows.add(new Row(
                        Role.ENTRY,
                        Tone.PLAIN,
                        List.of(
                                Cell.of(person.number()),
                                Cell.of(person.days().name()),
                                Cell.of(code.name()),
                                Cell.of(String.join(", ", own)),
                                Cell.NONE,
                                Cell.NONE,
                                Cell.NONE,
                                Cell.of(person.isMinor() ? words.say("call.minor") : ""))));
            }
        }
        return tables.table(words.say("call.cast"), tables.castColumns(), rows, "");
    }

    /// Days without a date are counted from 1970 on.
    private static LocalDate marked(UnitDay day) {
        return day.date().orElse(LocalDate.EPOCH.plusDays(day.number()));
    }

    /// Everything but cast, by category.
    private Section needs(UnitDay day) {
        List<BreakdownSheet> sheets = index.among(day.strips());
        List<Row> rows = new ArrayList<>();
        for (ElementCategory category : index.categories(sheets)) {
            if (category.number() != ElementCategory.CAST) {
                Map<String, List<String>> scenesOf = new LinkedHashMap<>();
                for (BreakdownSheet sheet : sheets) {
                    index.needed(sheet, category.number())
                            .forEach(element -> scenesOf.computeIfAbsent(
                                            SheetIndex.numbered(element), _ -> new ArrayList<>())
                                    .add(sheet.number()));
                }
                scenesOf.forEach((name, numbers) -> rows.add(new Row(
                        Role.ENTRY,
                        Tone.PLAIN,
                        List.of(
                                Cell.of(category.name().in(words.locale())),
                                Cell.of(name),
                                Cell.of(String.join(", ", numbers))))));
            }
        }
        return tables.table(words.say("call.needs"), tables.needColumns(), rows, "");
    }

    private Section advance(UnitDays unit, UnitDay today) {
        List<Row> rows = new ArrayList<>();
        unit.days().stream()
                .filter(day -> day.number() > today.number())
                .limit(ADVANCE_DAYS)
                .forEach(day -> {
                    rows.add(advance.heading(day, unit.days().size()));
                    rows.addAll(advance.rows(day.strips(), Optional.of(day)));
                });
        return tables.table(words.say("call.advance"), advance.columns(), rows, "");
    }
}
