package io.madang.breakdown.format;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Days of the week as the standard counts them: Sunday is 0, Saturday 6.
final class UssWeek {

    private static final int DAYS = 7;

    private UssWeek() {}

    /// The days off of a calendar or element.
    static Set<DayOfWeek> read(UssObject owner, Report report) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (Json item : owner.items("daysOff")) {
            if (item.shown().matches("[0-6]")) {
                days.add(DayOfWeek.of((Integer.parseInt(item.shown()) + DAYS - 1) % DAYS + 1));
            } else {
                report.warning(item.line(), item.shown(), "breakdown.bad-weekday");
            }
        }
        return days;
    }

    static List<Integer> write(Set<DayOfWeek> days) {
        return days.stream().map(day -> day.getValue() % DAYS).sorted().toList();
    }
}
