package io.madang.folder;

import io.madang.lot.Booking;
import java.util.List;

/// What became of a wish to replace the kept studio.
public sealed interface KeepOutcome {

    /// Kept, all of it.
    record Kept() implements KeepOutcome {}

    /// Nothing was kept, because confirmed bookings would be lost.
    ///
    /// @param bookings those that the new studio lacks or has otherwise, at least one
    record WouldLose(List<Booking> bookings) implements KeepOutcome {
        public WouldLose {
            bookings = List.copyOf(bookings);
        }
    }
}
