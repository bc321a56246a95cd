package io.madang.lot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Which days the content studio works, as people write it down.
///
/// @param week working days of a week, at least one
/// @param holidays the country whose public holidays are free, ISO 3166 alpha-2; empty: none
/// @param daysOff further days off
/// @param workingDays days worked although the rest of the rule says no
public record CalendarRule(
        Set<DayOfWeek> week, Optional<String> holidays, Set<LocalDate> daysOff, Set<LocalDate> workingDays) {

    public CalendarRule {
        week = Set.copyOf(week);
        daysOff = Set.copyOf(daysOff);
        workingDays = Set.copyOf(workingDays);
        if (week.isEmpty()) {
            throw new IllegalArgumentException("A week without a working day plans nothing.");
        }
    }

    /// Seven days a week, no holidays.
    public static CalendarRule everyDay() {
        return new CalendarRule(Set.of(DayOfWeek.values()), Optional.empty(), Set.of(), Set.of());
    }
}
