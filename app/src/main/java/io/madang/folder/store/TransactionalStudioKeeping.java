package io.madang.folder.store;

import io.madang.folder.KeepOutcome;
import io.madang.folder.StudioFolder;
import io.madang.folder.StudioKeeping;
import io.madang.lot.Booking;
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
        return transactions.call(() -> {
            List<Booking> lost = force ? List.of() : lost(studio);
            if (!lost.isEmpty()) {
                return new KeepOutcome.WouldLose(lost);
            }
            partners.replaceAll(studio.partners());
            titles.replaceAll(studio.titles());
            lots.replace(studio.lot());
            return new KeepOutcome.Kept();
        });
    }

    private List<Booking> lost(StudioFolder studio) {
        return lots.current().stream()
                .flatMap(lot -> lot.bookings().stream())
                .filter(Booking::isConfirmed)
                .filter(booking -> !studio.lot().bookings().contains(booking))
                .toList();
    }

    @Override
    public Optional<StudioFolder> kept() {
        return transactions.read(() -> lots.current().map(lot -> new StudioFolder(lot, partners.all(), titles.all())));
    }
}
