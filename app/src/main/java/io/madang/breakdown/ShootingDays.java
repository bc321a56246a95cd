package io.madang.breakdown;

import io.madang.breakdown.CalendarEvent.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// The days of a calendar, quick to ask for many of them.
final class ShootingDays {

    /// Longer than any production pauses; where no shooting day comes within it, there is none.
    private static final int MOST_DAYS_OFF = 3_660;

    private final Set<DayOfWeek> workingDays;
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> added = new HashSet<>();

    ShootingDays(ProductionCalendar calendar) {
        workingDays = calendar.workingDays();
        for (CalendarEvent event : calendar.events()) {
            if (event.kind().isOff()) {
                off.add(event.date());
            } else if (event.kind() == Kind.SHOOTING_DAY) {
                added.add(event.date());
            }
        }
    }

    boolean has(LocalDate day) {
        return added.contains(day) || (workingDays.contains(day.getDayOfWeek()) && !off.contains(day));
    }

    /// The next shooting day after this one; the day after it where no day is ever shot.
    LocalDate after(LocalDate day) {
        if (workingDays.isEmpty() && added.isEmpty()) {
            return day.plusDays(1);
        }
        for (int days = 1; days <= MOST_DAYS_OFF; days++) {
            if (has(day.plusDays(days))) {
                return day.plusDays(days);
            }
        }
        return day.plusDays(1);
    }

    /// This day if it is shot, else the next that is.
    LocalDate from(LocalDate day) {
        return has(day) ? day : after(day);
    }
}
