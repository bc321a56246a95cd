package io.madang.viewing;

import java.util.Map;
import java.util.TreeMap;

/// What came of the events of one hour.
///
/// @param events all that were delivered
/// @param counted those that count, also those cut short
public record BatchOutcome(EventHour hour, long events, long counted, Map<Reason, Quarantined> quarantined) {

    public BatchOutcome {
        quarantined = Map.copyOf(quarantined);
    }

    /// Why something does not count. An event has one reason, the first that holds.
    public enum Reason {
        /// A column is empty.
        INCOMPLETE,
        /// It did not start in the hour of its folder.
        MISPLACED,
        /// Delivered before.
        DUPLICATE,
        /// The country is not in the table.
        UNKNOWN_COUNTRY,
        /// The cut is not in the table.
        UNKNOWN_CUT,
        /// No second, or fewer.
        NO_SECONDS,
        /// The account is excluded on the day.
        EXCLUDED,
        /// Longer than the cut: the runtime counts, the seconds above it do not.
        OVERLONG
    }

    /// How much.
    ///
    /// @param seconds that do not count
    public record Quarantined(long events, long seconds) {

        public Quarantined plus(Quarantined other) {
            return new Quarantined(events + other.events, seconds + other.seconds);
        }
    }

    /// In the order of the reasons.
    public Map<Reason, Quarantined> inOrder() {
        return new TreeMap<>(quarantined);
    }
}
