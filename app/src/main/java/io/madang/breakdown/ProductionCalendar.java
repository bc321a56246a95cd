package io.madang.breakdown;

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

    public ProductionCalendar {
        workingDays = Set.copyOf(workingDays);
        events = List.copyOf(events);
    }

    public boolean isShootingDay(LocalDate day) {
        return new ShootingDays(this).has(day);
    }

    /// The first shooting day from the start on.
    public Optional<LocalDate> firstDay() {
        return start.map(new ShootingDays(this)::from);
    }

    /// The next shooting day after this one; the day after it where no day is ever shot.
    public LocalDate dayAfter(LocalDate day) {
        return new ShootingDays(this).after(day);
    }
}
