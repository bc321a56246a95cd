package io.madang.breakdown.web;

import io.madang.breakdown.BreakdownSheet;
import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.script.DayPart;
import io.madang.script.Eighths;
import io.madang.script.Heading;
import io.madang.script.SceneLength;
import io.madang.script.Setting;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// A sheet while somebody fills it in, field by field.
final class SheetForm {

    private static final int MOST_MINUTES = 100_000;

    /// Of 500 pages, as schedule files have at most.
    private static final int MOST_EIGHTHS = 500 * Eighths.PER_PAGE;

    private final BreakdownSheet sheet;
    private String number;
    private Setting setting;
    private String set;
    private String location;
    private String time;
    private DayPart dayPart;
    private String scriptDay;
    private String unit;
    private SceneLength length;
    private Optional<Duration> shootingTime;
    private String synopsis;
    private String notes;

    SheetForm(BreakdownSheet sheet) {
        this.sheet = sheet;
        number = sheet.number();
        setting = sheet.setting();
        set = sheet.set();
        location = sheet.location();
        time = sheet.timeOfDay();
        dayPart = sheet.dayPart();
        scriptDay = sheet.scriptDay();
        unit = sheet.unit();
        length = sheet.length();
        shootingTime = sheet.shootingTime();
        synopsis = sheet.synopsis();
        notes = sheet.notes();
    }

    /// @param value as it was typed; refused with a sentence where it is wrong
    BreakdownSheet with(String field, String value) {
        switch (field) {
            case "number" -> number = number(value);
            case "setting" -> setting = setting(value);
            case "set" -> set = TypedText.line(value);
            case "location" -> location = TypedText.line(value);
            case "time" -> {
                time = TypedText.line(value);
                dayPart = Heading.of("INT. A - " + time).dayPart();
            }
            case "scriptDay" -> scriptDay = TypedText.line(value);
            case "unit" -> unit = TypedText.line(value);
            case "pages" -> length = new SceneLength(eighths(value), false);
            case "minutes" -> shootingTime = minutes(value);
            case "synopsis" -> synopsis = TypedText.text(value);
            case "notes" -> notes = TypedText.text(value);
            default -> throw Rejected.badRequest(Message.of("page.field.unknown", field));
        }
        return sheet();
    }

    private BreakdownSheet sheet() {
        return new BreakdownSheet(
                sheet.id(),
                number,
                setting,
                set,
                location,
                time,
                dayPart,
                scriptDay,
                unit,
                sheet.scriptPage(),
                length,
                shootingTime,
                synopsis,
                sheet.elements(),
                notes);
    }

    private static String number(String value) {
        String number = TypedText.line(value);
        if (number.isEmpty()) {
            throw Rejected.badRequest(Message.of("page.sheet.no-number"));
        }
        return number;
    }

    private static Setting setting(String value) {
        return Arrays.stream(Setting.values())
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Rejected.badRequest(Message.of("page.sheet.bad-setting", value)));
    }

    private static Eighths eighths(String value) {
        return Eighths.parse(value)
                .filter(length -> length.count() <= MOST_EIGHTHS)
                .orElseThrow(() -> Rejected.badRequest(Message.of("page.sheet.bad-pages", value)));
    }

    /// Empty: as the length says.
    private static Optional<Duration> minutes(String value) {
        String minutes = value.strip();
        if (minutes.isEmpty()) {
            return Optional.empty();
        }
        if (!minutes.matches("\\d{1,6}") || Integer.parseInt(minutes) < 1 || Integer.parseInt(minutes) > MOST_MINUTES) {
            throw Rejected.badRequest(Message.of("page.sheet.bad-minutes", value));
        }
        return Optional.of(Duration.ofMinutes(Integer.parseInt(minutes)));
    }
}
