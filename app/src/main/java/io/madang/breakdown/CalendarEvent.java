package io.madang.breakdown;

import java.time.LocalDate;

/// What happens on one day, to a whole production or to one element of it.
///
/// @param name as people call it; empty where the kind says all
public record CalendarEvent(LocalDate date, Kind kind, String name) {

    /// What an event means to a schedule.
    public enum Kind {
        /// A day off by law.
        HOLIDAY(true),
        /// Any other day off.
        DAY_OFF(true),
        /// Shot although the week says it is off.
        SHOOTING_DAY(false),
        TRAVEL(false),
        FITTING(false),
        REHEARSAL(false),
        /// Only its name tells.
        OTHER(false);

        private final boolean isOff;

        Kind(boolean isOff) {
            this.isOff = isOff;
        }

        /// Whether nobody shoots.
        public boolean isOff() {
            return isOff;
        }
    }
}
