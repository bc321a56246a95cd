package io.madang.launch;

import java.time.LocalDate;
import java.util.Optional;

/// The day of a launch.
///
/// @param hour at which moment of the day; empty: at the hour of the house
public record LaunchDate(LocalDate day, Optional<LaunchHour> hour) implements TerritoryLaunch {

    /// A day at the hour of the house.
    public static LaunchDate on(LocalDate day) {
        return new LaunchDate(day, Optional.empty());
    }
}
