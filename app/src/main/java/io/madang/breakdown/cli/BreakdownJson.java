package io.madang.breakdown.cli;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.CalendarId;
import io.madang.breakdown.DraftMerge.SheetChange;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.ElementId;
import io.madang.breakdown.ElementRules;
import io.madang.breakdown.ProductionCalendar;
import io.madang.breakdown.SheetId;
import io.madang.breakdown.Strip;
import io.madang.breakdown.Stripboard;
import io.madang.common.Finding;
import io.madang.common.Money;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A breakdown as JSON, as `docs/formats.md` describes it.
final class BreakdownJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Locale locale;

    BreakdownJson(Locale locale) {
        this.locale = locale;
    }

    String of(Path file, BreakdownAnswer answer) {
        Breakdown breakdown = answer.breakdown();
        Map<String, Object> json = start("READ", file);
        json.put("name", breakdown.header().name());
        json.put("project", breakdown.header().project());
        json.put("totals", totals(breakdown));
        json.put("sheets", breakdown.sheets().stream().map(BreakdownJson::sheet).toList());
        json.put(
                "categories",
                breakdown.categories().stream().map(this::category).toList());
        Elements elements = new Elements(breakdown);
        json.put(
                "elements",
                breakdown.elements().stream()
                        .map(element -> element(element, elements))
                        .toList());
        json.put(
                "stripboards",
                breakdown.stripboards().stream()
                        .map(board -> stripboard(breakdown, board))
                        .toList());
        json.put(
                "calendars",
                breakdown.calendars().stream().map(BreakdownJson::calendar).toList());
        answer.merge()
                .ifPresent(merge -> json.put(
                        "changes",
                        merge.changes().stream().map(BreakdownJson::change).toList()));
        return written(json, answer.findings());
    }

    String refused(Path file, List<Finding> findings) {
        return written(start("REFUSED", file), findings);
    }

    private static Map<String, Object> start(String status, Path file) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", status);
        json.put("file", file.toString());
        return json;
    }

    private String written(Map<String, Object> json, List<Finding> findings) {
        json.put("findings", findings.stream().map(this::finding).toList());
        return MAPPER.writeValueAsString(json) + System.lineSeparator();
    }

    private static Map<String, Object> totals(Breakdown breakdown) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sheets", breakdown.sheets().size());
        json.put("banners", breakdown.banners().size());
        json.put("cast", breakdown.cast().size());
        json.put("elements", breakdown.elements().size());
        json.put("eighths", breakdown.length().count());
        json.put("pages", breakdown.length().toString());
        json.put(
                "minutes",
                breakdown.sheets().stream()
                        .mapToLong(BreakdownSheet::estimatedMinutes)
                        .sum());
        return json;
    }

    private static Map<String, Object> sheet(BreakdownSheet sheet) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", sheet.id().value());
        json.put("number", sheet.number());
        json.put("int_ext", sheet.setting().mark());
        json.put("set", sheet.set());
        json.put("location", sheet.location());
        json.put("time_of_day", sheet.timeOfDay());
        json.put("day_part", sheet.dayPart().name());
        json.put("script_day", sheet.scriptDay());
        json.put("unit", sheet.unit());
        json.put("script_page", sheet.scriptPage());
        json.put("eighths", sheet.eighths().count());
        json.put("pages", sheet.eighths().toString());
        json.put("estimated", sheet.length().estimated());
        json.put("minutes", sheet.estimatedMinutes());
        json.put("synopsis", sheet.synopsis());
        json.put("notes", sheet.notes());
        json.put("elements", sheet.elements().stream().map(ElementId::value).toList());
        return json;
    }

    private Map<String, Object> category(ElementCategory category) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", category.number());
        json.put("name", category.name().in(locale));
        json.put("color", category.color());
        return json;
    }

    private static Map<String, Object> element(BreakdownElement element, Elements elements) {
        ElementRules rules = element.rules();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", element.id().value());
        json.put("name", element.name());
        json.put("category", element.category());
        json.put("board_id", element.boardId());
        json.put("sheets", elements.sheetsWith(element));
        json.put("hold", rules.holdAllowed());
        json.put("drop", rules.dropAllowed());
        json.put("least_drop_days", rules.leastDropDays());
        json.put(
                "weekdays_off",
                rules.weekdaysOff().stream().sorted().map(Enum::name).toList());
        json.put("events", BreakdownEvents.of(rules.events()));
        json.put("linked", rules.linked().stream().map(ElementId::value).toList());
        json.put("daily_rate", rules.dailyRate().map(Money::toString).orElse(null));
        json.put("minor", rules.minor());
        return json;
    }

    private static Map<String, Object> stripboard(Breakdown breakdown, Stripboard board) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", board.id());
        json.put("name", board.name());
        json.put("calendar", board.calendar().map(CalendarId::value).orElse(null));
        json.put(
                "units",
                board.units().stream()
                        .map(unit -> unit(unit, breakdown.days(board, unit)))
                        .toList());
        json.put(
                "boneyard",
                board.boneyard().stream().flatMap(BreakdownJson::sheetOf).toList());
        return json;
    }

    private static Stream<String> sheetOf(Strip strip) {
        return strip instanceof Strip.Sheet sheet ? Stream.of(sheet.id().value()) : Stream.empty();
    }

    private static Map<String, Object> unit(Stripboard.Unit unit, List<Stripboard.Day> days) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", unit.name());
        json.put("days", days.stream().map(BreakdownJson::day).toList());
        json.put("without_day", unit.withoutDay().stream().map(SheetId::value).toList());
        return json;
    }

    private static Map<String, Object> day(Stripboard.Day day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", day.number());
        json.put("date", day.date().map(LocalDate::toString).orElse(null));
        json.put("sheets", day.sheets().stream().map(SheetId::value).toList());
        return json;
    }

    private static Map<String, Object> calendar(ProductionCalendar calendar) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", calendar.id().value());
        json.put("name", calendar.name());
        json.put("start", calendar.start().map(LocalDate::toString).orElse(null));
        json.put(
                "working_days",
                calendar.workingDays().stream().sorted().map(Enum::name).toList());
        json.put("events", BreakdownEvents.of(calendar.events()));
        return json;
    }

    private static Map<String, Object> change(SheetChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "sheet",
                change.after()
                        .or(change::before)
                        .map(sheet -> sheet.id().value())
                        .orElse(null));
        json.put("number", change.after().map(BreakdownSheet::number).orElse(null));
        json.put("older_number", change.before().map(BreakdownSheet::number).orElse(null));
        json.put("gone", change.isGone());
        json.put("new", change.isNew());
        json.put(
                "kinds",
                change.scene().kinds().stream().sorted().map(Enum::name).toList());
        json.put("joined", change.scene().joined());
        json.put("left", change.scene().left());
        json.put("own_word", change.ownWord().stream().sorted().map(Enum::name).toList());
        return json;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", finding.severity().name());
        json.put("file", finding.file());
        json.put("line", finding.line());
        json.put("value", finding.value());
        json.put("problem", finding.problem().in(locale));
        json.put("hint", finding.hint().in(locale));
        return json;
    }
}
