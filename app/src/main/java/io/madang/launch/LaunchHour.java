package io.madang.launch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// At which moment of its day a title launches: `local`, or an hour of one zone such as `00:00 America/Los_Angeles`.
public sealed interface LaunchHour {

    /// When each territory's own day begins, so that east sees it before west.
    record Local() implements LaunchHour {

        @Override
        public ZoneId zone(Territory territory) {
            return territory.zone();
        }

        @Override
        public Instant on(LocalDate day, Territory territory) {
            return day.atStartOfDay(territory.zone()).toInstant();
        }

        @Override
        public String toString() {
            return LOCAL;
        }
    }

    /// At one instant in the whole world.
    record Everywhere(LocalTime time, ZoneId zone) implements LaunchHour {

        @Override
        public ZoneId zone(Territory territory) {
            return zone;
        }

        @Override
        public Instant on(LocalDate day, Territory territory) {
            return day.atTime(time).atZone(zone).toInstant();
        }

        @Override
        public String toString() {
            return time + " " + zone;
        }
    }

    String LOCAL = "local";

    /// The zone whose days are meant.
    ZoneId zone(Territory territory);

    /// The instant of the launch in a territory; an hour that a change of clocks skips is the first one after it.
    Instant on(LocalDate day, Territory territory);

    /// What `toString` writes; empty where the text says no hour.
    static Optional<LaunchHour> parse(String text) {
        String[] words = text.strip().split(" +", -1);
        if (words.length == 1 && words[0].equals(LOCAL)) {
            return Optional.of(new Local());
        }
        if (words.length != 2
                || !words[0].matches("\\d\\d:\\d\\d")
                || !ZoneId.getAvailableZoneIds().contains(words[1])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Everywhere(LocalTime.parse(words[0]), ZoneId.of(words[1])));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
