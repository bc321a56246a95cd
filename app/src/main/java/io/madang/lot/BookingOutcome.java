package io.madang.lot;

import io.madang.common.Message;
import java.util.List;

/// What became of a request for stage days.
public sealed interface BookingOutcome {

    /// Kept.
    record Booked(List<Booking> bookings) implements BookingOutcome {
        public Booked {
            bookings = List.copyOf(bookings);
        }
    }

    /// Nothing was kept.
    ///
    /// @param reasons at least one: who holds the stage, where, when; or which rule of the lot it breaks
    record Refused(List<Message> reasons) implements BookingOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
