package io.madang.common;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Days from `from` up to but not including `to`; never empty.
public record DateRange(LocalDate from, LocalDate to) implements Comparable<DateRange> {

    public DateRange {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "The range from (%s) to (%s) has no day. Maybe the dates are reversed.".formatted(from, to));
        }
    }

    public static DateRange of(LocalDate from, LocalDate to) {
        return new DateRange(from, to);
    }

    /// The range of `days` days that begins on `from`; `days` is at least 1.
    public static DateRange ofDays(LocalDate from, long days) {
        return new DateRange(from, from.plusDays(days));
    }

    public static DateRange ofDay(LocalDate day) {
        return ofDays(day, 1);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /// The last day inside, for people who read ranges as "first to last".
    public LocalDate last() {
        return to.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    public boolean contains(DateRange other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public boolean overlaps(DateRange other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public Optional<DateRange> intersection(DateRange other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = to.isBefore(other.to) ? to : other.to;
        return start.isBefore(end) ? Optional.of(new DateRange(start, end)) : Optional.empty();
    }

    /// The same number of days, moved by `days` (negative: earlier).
    public DateRange plusDays(long days) {
        return new DateRange(from.plusDays(days), to.plusDays(days));
    }

    @Override
    public int compareTo(DateRange other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }

    @Override
    public String toString() {
        return "[" + from + ", " + to + ")";
    }
}
