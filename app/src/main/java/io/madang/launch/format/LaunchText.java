package io.madang.launch.format;

import io.madang.common.Message;
import io.madang.launch.LaunchCalendar;
import io.madang.launch.LaunchDate;
import io.madang.launch.Territory;
import io.madang.platform.Columns;
import io.madang.slate.Title;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Launches as a table for people, by day.
public final class LaunchText {

    private static final int NAME = 34;
    private static final int WHERE = 30;
    private static final int STATUS = 10;
    private static final int HOUR = 28;

    private final Locale locale;

    public LaunchText(Locale locale) {
        this.locale = locale;
    }

    public String of(List<Title> titles, LaunchCalendar calendar) {
        List<LaunchLine> lines = LaunchLine.all(titles, calendar);
        return lines.isEmpty()
                ? say("launch.none") + System.lineSeparator()
                : lines.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(LaunchLine line) {
        String row = String.join(
                "  ",
                Columns.left(
                        line.date().map(LaunchDate::day).map(Object::toString).orElse("–"), 10),
                Columns.left(line.title().name().in(locale), NAME),
                Columns.left(where(line), WHERE),
                Columns.left(say("page.LaunchStatus." + line.plan().status().name()), STATUS),
                Columns.left(hour(line), HOUR),
                line.lastOfFirstDays()
                        .map(day -> say("launch.first-days-to", day))
                        .orElse(""));
        return row.stripTrailing() + System.lineSeparator();
    }

    private String where(LaunchLine line) {
        return line.isWorld() ? say("launch.territories", line.territories().size()) : names(line, locale);
    }

    /// The territories of a line by name.
    public static String names(LaunchLine line, Locale locale) {
        return line.territories().stream()
                .map((Territory territory) -> territory.name(locale))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String hour(LaunchLine line) {
        return line.date().isEmpty() ? say("launch.withheld") : hour(line.hour().toString(), locale);
    }

    /// An hour for people.
    public static String hour(String hour, Locale locale) {
        return hour.equals("local") ? Message.of("launch.local").in(locale) : hour;
    }

    private String say(String key, Object... values) {
        return Message.of(key, values).in(locale);
    }
}
