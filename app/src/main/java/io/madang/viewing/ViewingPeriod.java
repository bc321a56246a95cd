package io.madang.viewing;

import io.madang.common.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;

/// A day, or a week from Monday to Sunday.
///
/// @param last the day itself, or the Sunday
public record ViewingPeriod(Length length, LocalDate last) implements Comparable<ViewingPeriod> {

    private static final int DAYS_OF_A_WEEK = 7;

    private static final Comparator<ViewingPeriod> ORDER =
            Comparator.comparing(ViewingPeriod::length).thenComparing(ViewingPeriod::last);

    /// How long.
    public enum Length {
        DAY,
        WEEK
    }

    public ViewingPeriod {
        if (length == Length.WEEK && last.getDayOfWeek() != DayOfWeek.SUNDAY) {
            throw new IllegalArgumentException("%s is a %s. Maybe you mean the Sunday that ends the week: %s."
                    .formatted(last, last.getDayOfWeek(), sundayOf(last)));
        }
    }

    public static ViewingPeriod day(LocalDate day) {
        return new ViewingPeriod(Length.DAY, day);
    }

    public static ViewingPeriod weekEnding(LocalDate sunday) {
        return new ViewingPeriod(Length.WEEK, sunday);
    }

    /// The Sunday of the week that has the day.
    public static LocalDate sundayOf(LocalDate day) {
        return day.plusDays(DayOfWeek.SUNDAY.getValue() - day.getDayOfWeek().getValue());
    }

    public DateRange days() {
        return DateRange.of(last.minusDays(length == Length.DAY ? 0 : DAYS_OF_A_WEEK - 1), last.plusDays(1));
    }

    @Override
    public int compareTo(ViewingPeriod other) {
        return ORDER.compare(this, other);
    }
}
