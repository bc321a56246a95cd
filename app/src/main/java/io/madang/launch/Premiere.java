package io.madang.launch;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;

/// The launch of a title in one territory.
///
/// @param zone in which its day was stated
public record Premiere(Territory territory, Instant instant, ZoneId zone) implements Comparable<Premiere> {

    private static final Comparator<Premiere> ORDER =
            Comparator.comparing(Premiere::instant).thenComparing(Premiere::territory);

    /// On the clocks of the territory.
    public ZonedDateTime local() {
        return instant.atZone(territory.zone());
    }

    public FirstDays firstDays() {
        return FirstDays.of(instant, zone);
    }

    @Override
    public int compareTo(Premiere other) {
        return ORDER.compare(this, other);
    }
}
