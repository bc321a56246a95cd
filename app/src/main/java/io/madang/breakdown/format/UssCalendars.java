package io.madang.breakdown.format;

import io.madang.breakdown.CalendarId;
import io.madang.breakdown.ProductionCalendar;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The calendars of a file.
final class UssCalendars {

    private final Report report;
    private final Kept kept;

    UssCalendars(Report report, Kept kept) {
        this.report = report;
        this.kept = kept;
    }

    /// By their keys, in order.
    Map<String, ProductionCalendar> read(UssObject root) {
        Map<String, ProductionCalendar> byKey = new LinkedHashMap<>();
        for (UssObject calendar : root.objects("calendars")) {
            String key = calendar.text("id");
            if (key.isBlank()) {
                report.error(calendar.line(), calendar.text("name"), "breakdown.no-key");
            } else if (byKey.containsKey(key)) {
                report.error(calendar.line(), key, "breakdown.key-taken");
            } else {
                byKey.put(key, calendar(key, calendar));
            }
        }
        return byKey;
    }

    private ProductionCalendar calendar(String key, UssObject calendar) {
        String place = place(key);
        UssEvents.Read events = new UssEvents(report, kept).read(calendar, place);
        ProductionCalendar read = new ProductionCalendar(
                CalendarId.of(key),
                calendar.text("name"),
                events.start(),
                others(UssWeek.read(calendar, report)),
                events.events());
        calendar.keepRest(place, Usual.NOTHING, kept);
        return read;
    }

    private static String place(String key) {
        return Kept.below("/calendars", key);
    }

    private static Set<DayOfWeek> others(Set<DayOfWeek> days) {
        Set<DayOfWeek> others = EnumSet.allOf(DayOfWeek.class);
        others.removeAll(days);
        return others;
    }

    static Json write(ProductionCalendar calendar, KeptValues kept) {
        String place = place(calendar.id().value());
        return new UssWriting(place, kept)
                .text("id", calendar.id().value())
                .text("name", calendar.name())
                .numbers("daysOff", UssWeek.write(others(calendar.workingDays())))
                .json("events", UssEvents.write(calendar.start(), calendar.events(), place, kept))
                .json();
    }
}
