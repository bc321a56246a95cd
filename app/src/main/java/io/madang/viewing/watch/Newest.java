package io.madang.viewing.watch;

import io.madang.viewing.EventHour;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.ViewingPeriod.Length;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The newest days of a folder: those in which the last counted hour began.
///
/// @param zones of the countries, by code
public record Newest(EventHour last, Map<String, ZoneId> zones) {

    static Newest of(EventHour last, Collection<ViewingCountry> countries) {
        return new Newest(
                last, countries.stream().collect(Collectors.toMap(ViewingCountry::code, ViewingCountry::zone)));
    }

    /// A country's own day; the day of UTC for the world.
    ///
    /// @param country by code; empty: the world
    public LocalDate day(String country) {
        return last.from().atZone(zone(country)).toLocalDate();
    }

    /// Where the days of a country change; UTC for the world.
    public ZoneId zone(String country) {
        return zones.getOrDefault(country, ZoneOffset.UTC);
    }

    public ViewingPeriod period(Length length, String country) {
        return periodOf(length, day(country));
    }

    /// The day itself, or the week that has it.
    public static ViewingPeriod periodOf(Length length, LocalDate day) {
        return switch (length) {
            case DAY -> ViewingPeriod.day(day);
            case WEEK -> ViewingPeriod.weekEnding(ViewingPeriod.sundayOf(day));
        };
    }

    /// True where it is the newest day or week of some country or the world, or the one before.
    public boolean isShown(Sheet sheet) {
        return Outlook.newest(this).contains(sheet);
    }

    /// Of all countries and the world, the oldest first.
    Set<ViewingPeriod> periods(Length length) {
        return Stream.concat(Stream.of(ZoneOffset.UTC), zones.values().stream())
                .distinct()
                .map(zone -> periodOf(length, last.from().atZone(zone).toLocalDate()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
