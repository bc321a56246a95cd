package io.madang.breakdown;

import io.madang.breakdown.CalendarEvent.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The days on which a production shoots.
///
/// @param name such as `Push 2 Weeks`
/// @param start the first shooting day; empty where it is not decided
/// @param workingDays of the week; may be none, then only added shooting days are shot
/// @param events holidays, other days off, added shooting days, and whatever else has a day
public record ProductionCalendar(
        CalendarId id, String name, Optional<LocalDate> start, Set<DayOfWeek> workingDays, List<CalendarEvent> events) {

    /// Longer than any production pauses; where no shooting day comes within it, there is none.
    private static final int MOST_DAYS_OFF = 3_660;

    public ProductionCalendar {
        workingDays = Set.copyOf(workingDays);
        events = List.copyOf(events);
    }

    public boolean isShootingDay(LocalDate day) {
        if (is(day, Kind.SHOOTING_DAY)) {
            return true;
        }
        return workingDays.contains(day.getDayOfWeek()) && !is(day, Kind.HOLIDAY) && !is(day, Kind.DAY_OFF);
    }

    private boolean is(LocalDate day, Kind kind) {
        return events.stream()
                .anyMatch(event -> event.kind() == kind && event.date().equals(day));
    }

    /// The first shooting day from the start on; the start itself where no day is ever shot.
    public Optional<LocalDate> firstDay() {
        return start.map(day -> isShootingDay(day) ? day : dayAfter(day));
    }

    /// The next shooting day after this one; the day after it where no day is ever shot.
    public LocalDate dayAfter(LocalDate day) {
        for (int days = 1; days <= MOST_DAYS_OFF; days++) {
            if (isShootingDay(day.plusDays(days))) {
                return day.plusDays(days);
            }
        }
        return day.plusDays(1);
    }
}
