package io.madang.viewing.counting;

import io.madang.common.DateRange;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewingCountry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The hours of UTC that touch some days of some countries.
public final class HourSpan {

    private HourSpan() {}

    public static List<EventHour> of(DateRange days, Collection<ViewingCountry> countries) {
        List<EventHour> hours = new ArrayList<>();
        if (countries.isEmpty()) {
            return hours;
        }
        Instant from = countries.stream()
                .map(country -> country.startOf(days.from()))
                .min(Instant::compareTo)
                .orElseThrow();
        Instant to = countries.stream()
                .map(country -> country.startOf(days.to()))
                .max(Instant::compareTo)
                .orElseThrow();
        for (EventHour hour = EventHour.of(from); hour.from().isBefore(to); hour = EventHour.of(hour.to())) {
            hours.add(hour);
        }
        return hours;
    }
}
