package io.madang.lot.store;

import io.madang.common.Message;
import io.madang.lot.Booking;
import io.madang.lot.BookingDesk;
import io.madang.lot.BookingId;
import io.madang.lot.BookingOutcome;
import io.madang.lot.Lot;
import io.madang.lot.Lots;
import io.madang.platform.Batch;
import io.madang.platform.Database;
import io.madang.platform.Revision;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The lot in schema `lot`, whose constraints keep confirmed bookings from clashing.
///
/// What was read last is remembered and given again while the schema's revision is the same.
public final class PostgresLots implements Lots {

    private static final int ATTEMPTS = 3;

    private final LotRows rows;
    private final BookingRows bookings;
    private final Revision<Optional<Lot>> revision;

    public PostgresLots(Database database) {
        JdbcClient client = JdbcClient.create(database.dataSource());
        Batch batch = new Batch(database.dataSource());
        this.bookings = new BookingRows(client, batch);
        this.rows = new LotRows(client, batch, bookings);
        this.revision = new Revision<>("lot", database);
    }

    @Override
    public Optional<Lot> current() {
        return revision.read(rows::read);
    }

    @Override
    public Optional<Lot> replace(Lot lot) {
        return revision.change(() -> {
            Optional<Lot> before = rows.read();
            rows.deleteAll();
            rows.insert(lot);
            return before;
        });
    }

    @Override
    public BookingOutcome add(List<Booking> asked) {
        if (asked.isEmpty()) {
            return new BookingOutcome.Booked(asked);
        }
        // Stages are entered in one order, so that two callers never wait for each other.
        List<Booking> ordered =
                asked.stream().sorted(Comparator.comparing(Booking::stage)).toList();
        return keep(asked, () -> bookings.insert(ordered), lot -> BookingDesk.refusals(lot, asked));
    }

    @Override
    public BookingOutcome change(Booking changed) {
        return keep(List.of(changed), () -> bookings.update(changed), lot -> BookingDesk.refusals(lot, changed));
    }

    /// Writes what is asked; where the database refuses, looks for the reason on the lot as it is now.
    private BookingOutcome keep(List<Booking> asked, IntSupplier write, Function<Lot, List<Message>> reasons) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (isWritten(write)) {
                return new BookingOutcome.Booked(asked);
            }
            List<Message> broken = current().map(reasons).orElseGet(() -> List.of(Message.of("booking.no-lot")));
            if (!broken.isEmpty()) {
                return new BookingOutcome.Refused(broken);
            }
            // Whoever stood in the way has gone meanwhile.
        }
        return new BookingOutcome.Refused(List.of(Message.of("booking.busy")));
    }

    private boolean isWritten(IntSupplier write) {
        try {
            return revision.change(() -> write.getAsInt() > 0);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
            return false;
        }
    }

    @Override
    public boolean remove(BookingId id) {
        return revision.change(() -> bookings.delete(id));
    }
}
