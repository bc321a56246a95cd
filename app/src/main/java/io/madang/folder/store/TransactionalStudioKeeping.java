package io.madang.folder.store;

import io.madang.folder.KeepOutcome;
import io.madang.folder.StudioFolder;
import io.madang.folder.StudioKeeping;
import io.madang.lot.Booking;
import io.madang.lot.Lot;
import io.madang.lot.Lots;
import io.madang.partner.Partners;
import io.madang.platform.Transactions;
import io.madang.slate.Titles;
import java.util.List;
import java.util.Optional;

/// Every module's part of the studio, in one transaction.
public final class TransactionalStudioKeeping implements StudioKeeping {

    private final Transactions transactions;
    private final Partners partners;
    private final Titles titles;
    private final Lots lots;

    public TransactionalStudioKeeping(Transactions transactions, Partners partners, Titles titles, Lots lots) {
        this.transactions = transactions;
        this.partners = partners;
        this.titles = titles;
        this.lots = lots;
    }

    @Override
    public KeepOutcome keep(StudioFolder studio, boolean force) {
        try {
            transactions.run(() -> {
                partners.replaceAll(studio.partners());
                titles.replaceAll(studio.titles());
                Optional<Lot> before = lots.replace(studio.lot());
                before.filter(lot -> !force).ifPresent(lot -> refuseToLose(lot, studio.lot()));
            });
            return new KeepOutcome.Kept();
        } catch (Losing e) {
            return new KeepOutcome.WouldLose(e.bookings);
        }
    }

    private static void refuseToLose(Lot before, Lot after) {
        List<Booking> lost = before.bookings().stream()
                .filter(Booking::isConfirmed)
                .filter(booking -> !after.bookings().contains(booking))
                .toList();
        if (!lost.isEmpty()) {
            throw new Losing(lost);
        }
    }

    /// Undoes the transaction: only inside it, with the lot locked, is it known what would be lost.
    private static final class Losing extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient List<Booking> bookings;

        Losing(List<Booking> bookings) {
            super("confirmed bookings would be lost");
            this.bookings = bookings;
        }
    }

    @Override
    public Optional<StudioFolder> kept() {
        return transactions.read(() -> lots.current().map(lot -> new StudioFolder(lot, partners.all(), titles.all())));
    }
}
