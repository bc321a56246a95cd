package io.madang.viewing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/// One hour of UTC: the batch in which events come and are counted.
///
/// @param hour from 0 to 23
public record EventHour(LocalDate day, int hour) implements Comparable<EventHour> {

    private static final Comparator<EventHour> ORDER =
            Comparator.comparing(EventHour::day).thenComparingInt(EventHour::hour);

    public EventHour {
        if (hour < 0 || hour > 23) {
            throw new IllegalArgumentException("The hour (%d) is not from 0 to 23.".formatted(hour));
        }
    }

    public static EventHour of(Instant moment) {
        var utc = moment.atOffset(ZoneOffset.UTC);
        return new EventHour(utc.toLocalDate(), utc.getHour());
    }

    public Instant from() {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    public Instant to() {
        return from().plusSeconds(3600);
    }

    /// Where its files lie, below `events`: `day=2026-11-25/hour=07`.
    public String folder() {
        return "events/day=%s/hour=%02d".formatted(day, hour);
    }

    @Override
    public int compareTo(EventHour other) {
        return ORDER.compare(this, other);
    }

    /// `2026-11-25T07`
    @Override
    public String toString() {
        return "%sT%02d".formatted(day, hour);
    }
}
