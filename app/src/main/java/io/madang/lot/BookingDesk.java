package io.madang.lot;

import io.madang.common.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Where stage days are asked for, moved and given back.
public final class BookingDesk {

    private final Lots lots;

    public BookingDesk(Lots lots) {
        this.lots = lots;
    }

    /// Keeps all of these new bookings, or none and says why.
    public BookingOutcome book(List<Booking> bookings) {
        List<Message> broken = lots.current()
                .map(lot -> refusals(lot, bookings))
                .orElseGet(() -> List.of(Message.of("booking.no-lot")));
        return broken.isEmpty() ? lots.add(bookings) : new BookingOutcome.Refused(broken);
    }

    /// Why the new bookings `asked` cannot all be kept on `lot`; empty where they can.
    public static List<Message> refusals(Lot lot, List<Booking> asked) {
        return BookingRules.brokenByNew(lot, asked);
    }

    /// Why `changed` cannot be put in the place of its namesake on `lot`; empty where it can.
    public static List<Message> refusals(Lot lot, Booking changed) {
        return BookingRules.brokenByChange(lot, changed);
    }

    /// What `move` would answer, without moving anything.
    public BookingOutcome tryMove(BookingId id, StageId stage, LocalDate from) {
        Optional<Booking> moved = moved(id, stage, from);
        if (moved.isEmpty()) {
            return new BookingOutcome.Refused(List.of(Message.of("booking.unknown", id)));
        }
        List<Message> broken = refusals(lots.current().orElseThrow(), moved.get());
        return broken.isEmpty() ? new BookingOutcome.Booked(List.of(moved.get())) : new BookingOutcome.Refused(broken);
    }

    /// Moves a booking with all its days to begin on `from` on `stage`, or leaves it and says why.
    public BookingOutcome move(BookingId id, StageId stage, LocalDate from) {
        BookingOutcome tried = tryMove(id, stage, from);
        return tried instanceof BookingOutcome.Booked(List<Booking> bookings)
                ? lots.change(bookings.getFirst())
                : tried;
    }

    /// Gives the days back; false where there was no such booking.
    public boolean release(BookingId id) {
        return lots.remove(id);
    }

    private Optional<Booking> moved(BookingId id, StageId stage, LocalDate from) {
        return lots.current().stream()
                .flatMap(lot -> lot.bookings().stream())
                .filter(booking -> booking.id().equals(id))
                .findFirst()
                .map(booking -> booking.movedTo(
                        stage, ChronoUnit.DAYS.between(booking.days().from(), from)));
    }
}
