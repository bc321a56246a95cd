package io.madang.folder.store;

import io.madang.breakdown.Breakdowns;
import io.madang.folder.KeepOutcome;
import io.madang.folder.StudioFolder;
import io.madang.folder.StudioKeeping;
import io.madang.lot.Booking;
import io.madang.lot.Lot;
import io.madang.lot.Lots;
import io.madang.partner.Partners;
import io.madang.platform.Transactions;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import java.util.List;
import java.util.Optional;

/// Every module's part of the studio, in one transaction.
public final class TransactionalStudioKeeping implements StudioKeeping {

    private final Transactions transactions;
    private final Partners partners;
    private final Titles titles;
    private final Lots lots;
    private final Breakdowns breakdowns;

    public TransactionalStudioKeeping(
            Transactions transactions, Partners partners, Titles titles, Lots lots, Breakdowns breakdowns) {
        this.transactions = transactions;
        this.partners = partners;
        this.titles = titles;
        this.lots = lots;
        this.breakdowns = breakdowns;
    }

    @Override
    public KeepOutcome keep(StudioFolder studio, boolean force) {
        try {
            transactions.run(() -> {
                partners.replaceAll(studio.partners());
                titles.replaceAll(studio.titles());
                Optional<Lot> before = lots.replace(studio.lot());
                List<Booking> lost = before.map(lot -> lost(lot, studio.lot())).orElse(List.of());
                List<TitleId> lostWork = breakdowns.replaceAll(studio.scripts());
                if (!force && !(lost.isEmpty() && lostWork.isEmpty())) {
                    throw new Losing(lost, lostWork);
                }
            });
            return new KeepOutcome.Kept();
        } catch (Losing e) {
            return new KeepOutcome.WouldLose(e.bookings, e.breakdowns);
        }
    }

    private static List<Booking> lost(Lot before, Lot after) {
        return before.bookings().stream()
                .filter(Booking::isConfirmed)
                .filter(booking -> !after.bookings().contains(booking))
                .toList();
    }

    /// Undoes the transaction: only inside it, with the lot locked, is it known what would be lost.
    private static final class Losing extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient List<Booking> bookings;
        private final transient List<TitleId> breakdowns;

        Losing(List<Booking> bookings, List<TitleId> breakdowns) {
            super("confirmed bookings or work on breakdowns would be lost");
            this.bookings = bookings;
            this.breakdowns = breakdowns;
        }
    }

    @Override
    public Optional<StudioFolder> kept() {
        return transactions.read(
                () -> lots.current().map(lot -> new StudioFolder(lot, partners.all(), titles.all(), breakdowns.all())));
    }
}
