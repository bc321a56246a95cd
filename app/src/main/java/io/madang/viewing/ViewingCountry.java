package io.madang.viewing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// A country in which is watched, with the zone that tells its days.
///
/// @param number by ISO 3166-1 (410 is Korea)
/// @param code of two letters by ISO 3166-1 (KR)
/// @param zone the whole country counts its days by it, also where it has several
public record ViewingCountry(int number, String code, ZoneId zone) {

    /// The day of a moment; days of 23 and 25 hours follow the zone's rules.
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
