package io.madang.folder;

import io.madang.lot.Booking;
import io.madang.slate.TitleId;
import java.util.List;

/// What became of a wish to replace the kept studio.
public sealed interface KeepOutcome {

    /// Kept, all of it.
    record Kept() implements KeepOutcome {}

    /// Nothing was kept, because confirmed bookings, or somebody's work on breakdowns or launches, would be lost.
    ///
    /// @param bookings those that the new studio lacks or has otherwise
    /// @param breakdowns titles whose breakdown somebody edited, and which the new studio lacks or has otherwise
    /// @param launches titles whose launch somebody changed, and which the new studio lacks or has otherwise
    record WouldLose(List<Booking> bookings, List<TitleId> breakdowns, List<TitleId> launches) implements KeepOutcome {
        public WouldLose {
            bookings = List.copyOf(bookings);
            breakdowns = List.copyOf(breakdowns);
            launches = List.copyOf(launches);
        }
    }
}
