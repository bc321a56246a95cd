package io.madang.folder.store;

import io.madang.breakdown.Breakdowns;
import io.madang.folder.KeepOutcome;
import io.madang.folder.StudioFolder;
import io.madang.folder.StudioKeeping;
import io.madang.launch.Launches;
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
    private final Launches launches;

    public TransactionalStudioKeeping(
            Transactions transactions,
            Partners partners,
            Titles titles,
            Lots lots,
            Breakdowns breakdowns,
            Launches launches) {
        this.transactions = transactions;
        this.partners = partners;
        this.titles = titles;
        this.lots = lots;
        this.breakdowns = breakdowns;
        this.launches = launches;
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
                List<TitleId> lostLaunches = launches.replaceAll(studio.launches());
                if (!force && !(lost.isEmpty() && lostWork.isEmpty() && lostLaunches.isEmpty())) {
                    throw new Losing(new KeepOutcome.WouldLose(lost, lostWork, lostLaunches));
                }
            });
            return new KeepOutcome.Kept();
        } catch (Losing e) {
            return e.outcome;
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

        private final transient KeepOutcome outcome;

        Losing(KeepOutcome.WouldLose outcome) {
            super("confirmed bookings or work on breakdowns or launches would be lost");
            this.outcome = outcome;
        }
    }

    @Override
    public Optional<StudioFolder> kept() {
        return transactions.read(() -> lots.current()
                .map(lot ->
                        new StudioFolder(lot, partners.all(), titles.all(), breakdowns.all(), launches.calendar())));
    }
}
