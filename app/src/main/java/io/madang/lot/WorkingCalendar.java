package io.madang.lot;

import io.madang.common.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// The working days of a stretch of time, in order.
///
/// @param within the stretch the calendar speaks of
/// @param days the working days inside it, ascending
public record WorkingCalendar(DateRange within, List<LocalDate> days) {

    public WorkingCalendar {
        days = List.copyOf(days);
    }

    /// The days of `within` that `rule` makes working days.
    public static WorkingCalendar of(CalendarRule rule, PublicHolidays holidays, DateRange within) {
        NavigableSet<LocalDate> free = new TreeSet<>(rule.daysOff());
        rule.holidays().ifPresent(country -> {
            for (int year = within.from().getYear(); year <= within.last().getYear(); year++) {
                free.addAll(holidays.of(country, year));
            }
        });
        return new WorkingCalendar(
                within,
                within.from()
                        .datesUntil(within.to())
                        .filter(day -> isWorking(day, rule, free))
                        .toList());
    }

    private static boolean isWorking(LocalDate day, CalendarRule rule, Set<LocalDate> free) {
        return rule.workingDays().contains(day) || (rule.week().contains(day.getDayOfWeek()) && !free.contains(day));
    }
}
