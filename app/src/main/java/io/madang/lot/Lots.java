package io.madang.lot;

import java.util.List;
import java.util.Optional;

/// Where the lot is kept.
///
/// Whatever calls come at the same time, confirmed bookings that do not fit a stage together are never kept.
public interface Lots {

    /// The lot as it stands; empty before the first import.
    Optional<Lot> current();

    /// Forgets all and keeps this, bookings included, in the running transaction; gives what it forgot, as it was at
    /// that moment.
    Optional<Lot> replace(Lot lot);

    /// Keeps all of these new bookings or, where one clashes, none.
    BookingOutcome add(List<Booking> bookings);

    /// Puts `changed` in the place of its namesake, or keeps the old one where it clashes.
    BookingOutcome change(Booking changed);

    /// Forgets the booking; false where there was none.
    boolean remove(BookingId id);
}
