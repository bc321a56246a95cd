package io.madang.shooting.paper;

import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.ElementCategory;
import io.madang.script.DayPart;
import io.madang.shooting.paper.Paper.Column;
import io.madang.shooting.paper.Paper.Place;
import io.madang.shooting.paper.ShootingBoard.UnitDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What papers tell of a scene.
enum SceneColumn {
    UNIT(8, Place.TABLES),
    DAY(5, Place.TABLES),
    DATE(11, Place.TABLES),
    NUMBER(6, Place.ALWAYS),
    SETTING(5, Place.ALWAYS),
    SET(30, Place.ALWAYS),
    TIME(9, Place.ALWAYS),
    SCRIPT_DAY(6, Place.ALWAYS),
    PAGES(6, Place.ALWAYS),
    MINUTES(6, Place.ALWAYS),
    CAST(18, Place.ALWAYS),
    LOCATION(20, Place.ALWAYS),
    SYNOPSIS(36, Place.ALWAYS),
    ELEMENTS(58, Place.ALWAYS),
    SCRIPT_PAGE(6, Place.ALWAYS),
    NOTES(30, Place.ALWAYS);

    private final double width;
    private final Place place;

    SceneColumn(double width, Place place) {
        this.width = width;
        this.place = place;
    }

    Column column(Words words) {
        return new Column(new Cell.Text(words.say("column." + key())), width, place);
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @param day on which the sheet is shot; empty where it is on none
    Cell cell(BreakdownSheet sheet, Optional<UnitDay> day, SheetIndex index, Words words) {
        return switch (this) {
            case UNIT -> Cell.of(day.map(UnitDay::unit).orElse(sheet.unit()));
            case DAY -> day.<Cell>map(one -> new Cell.Count(one.number())).orElse(Cell.NONE);
            case DATE -> day.flatMap(UnitDay::date).<Cell>map(Cell.Day::new).orElse(Cell.NONE);
            case NUMBER -> Cell.of(sheet.number());
            case SETTING -> Cell.of(sheet.setting().mark());
            case SET -> Cell.of(sheet.set());
            case TIME -> Cell.of(light(sheet, words));
            case SCRIPT_DAY -> Cell.of(sheet.scriptDay());
            case PAGES -> new Cell.Pages(sheet.eighths());
            case MINUTES -> new Cell.Count(sheet.estimatedMinutes());
            case CAST -> Cell.of(index.cast(sheet));
            case LOCATION -> Cell.of(sheet.location());
            case SYNOPSIS -> Cell.of(sheet.synopsis());
            case ELEMENTS -> Cell.of(elements(sheet, index, words));
            case SCRIPT_PAGE -> Cell.of(sheet.scriptPage());
            case NOTES -> Cell.of(sheet.notes());
        };
    }

    private static String light(BreakdownSheet sheet, Words words) {
        if (!sheet.timeOfDay().isEmpty() || sheet.dayPart() == DayPart.UNSAID) {
            return sheet.timeOfDay();
        }
        return words.say("light." + sheet.dayPart().name().toLowerCase(Locale.ROOT));
    }

    /// A line for every category.
    private static String elements(BreakdownSheet sheet, SheetIndex index, Words words) {
        List<ElementCategory> categories = index.categories(List.of(sheet));
        return categories.stream()
                .map(category -> category.name().in(words.locale()) + ": " + index.names(sheet, category.number()))
                .collect(Collectors.joining("\n"));
    }
}
