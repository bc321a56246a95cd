package io.madang.lot;

import io.madang.common.Message;
import java.util.List;

/// The rules a booking must keep, one plain sentence each.
final class BookingRules {

    private BookingRules() {}

    /// What `asked` would break on `lot`; the database decides again when they are kept.
    static List<Message> broken(Lot lot, List<Booking> asked) {
        return asked.stream()
                .filter(booking -> !lot.stagesById().containsKey(booking.stage()))
                .map(booking -> Message.of("booking.unknown-stage", booking.stage()))
                .toList();
    }
}
