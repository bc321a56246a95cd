package io.madang.lot;

import io.madang.common.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// What one payment of rent covers.
public enum RentPeriod {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    /// The whole term of the lease at once.
    TERM;

    /// The calendar period of this kind around `day`; for `TERM`, the term itself.
    public DateRange around(LocalDate day, DateRange term) {
        LocalDate monthStart = day.withDayOfMonth(1);
        return switch (this) {
            case DAY -> DateRange.ofDay(day);
            case WEEK -> DateRange.ofDays(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 7);
            case MONTH -> DateRange.of(monthStart, monthStart.plusMonths(1));
            case QUARTER -> {
                LocalDate start = monthStart.minusMonths((day.getMonthValue() - 1) % 3);
                yield DateRange.of(start, start.plusMonths(3));
            }
            case YEAR -> DateRange.of(day.withDayOfYear(1), day.withDayOfYear(1).plusYears(1));
            case TERM -> term;
        };
    }
}
