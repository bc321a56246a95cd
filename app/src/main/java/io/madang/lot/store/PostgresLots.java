package io.madang.lot.store;

import io.madang.common.Message;
import io.madang.lot.Booking;
import io.madang.lot.BookingId;
import io.madang.lot.BookingOutcome;
import io.madang.lot.Lot;
import io.madang.lot.Lots;
import io.madang.platform.Batch;
import io.madang.platform.Database;
import io.madang.platform.Revision;
import io.madang.platform.Transactions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The lot in schema `lot`, whose constraints keep confirmed bookings from clashing.
///
/// What was read last is remembered and given again while the schema's revision is the same.
public final class PostgresLots implements Lots {

    private final JdbcClient client;
    private final Transactions transactions;
    private final LotRows rows;
    private final BookingRows bookings;
    private final Revision<Optional<Lot>> revision;

    public PostgresLots(Database database) {
        this.client = JdbcClient.create(database.dataSource());
        this.transactions = database.transactions();
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
    public void replace(Lot lot) {
        transactions.run(() -> {
            revision.change();
            rows.deleteAll();
            rows.insert(lot);
        });
    }

    @Override
    public BookingOutcome add(List<Booking> asked) {
        // Stages are entered in one order, so that two callers never wait for each other.
        List<Booking> ordered =
                asked.stream().sorted(Comparator.comparing(Booking::stage)).toList();
        return keep(asked, () -> bookings.insert(ordered));
    }

    @Override
    public BookingOutcome change(Booking changed) {
        try {
            return keep(List.of(changed), () -> {
                if (!bookings.update(changed)) {
                    throw new UnknownBooking();
                }
            });
        } catch (UnknownBooking e) {
            return refused(Message.of("booking.unknown", changed.id()));
        }
    }

    private BookingOutcome keep(List<Booking> asked, Runnable write) {
        try {
            transactions.run(() -> {
                revision.change();
                write.run();
            });
            return new BookingOutcome.Booked(asked);
        } catch (DataIntegrityViolationException e) {
            return new BookingOutcome.Refused(List.of(Message.of("booking.clash-unnamed")));
        }
    }

    private static BookingOutcome refused(Message reason) {
        return new BookingOutcome.Refused(List.of(reason));
    }

    @Override
    public boolean remove(BookingId id) {
        return transactions.call(() -> {
            revision.change();
            return bookings.delete(id);
        });
    }

    /// Undoes the transaction of a change to nothing.
    private static final class UnknownBooking extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
