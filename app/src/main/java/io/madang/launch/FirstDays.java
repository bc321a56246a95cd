package io.madang.launch;

import io.madang.common.DateRange;
import java.time.Instant;
import java.time.ZoneId;

/// The first 91 days of a launch: what is viewed from `from` on and before `to`.
///
/// The 91 days are those of the zone that `from` was stated in, so that they end at the same hour of the clock, also
/// where clocks change between. Source: the published list of the most popular titles counts 91 days.
public record FirstDays(Instant from, Instant to) {

    public static final int DAYS = 91;

    /// @param zone in which the premiere was stated
    public static FirstDays of(Instant premiere, ZoneId zone) {
        return new FirstDays(premiere, premiere.atZone(zone).plusDays(DAYS).toInstant());
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /// The days of a zone on which they lie, also where only in part.
    public DateRange days(ZoneId zone) {
        return DateRange.of(
                from.atZone(zone).toLocalDate(),
                to.minusNanos(1).atZone(zone).toLocalDate().plusDays(1));
    }
}
