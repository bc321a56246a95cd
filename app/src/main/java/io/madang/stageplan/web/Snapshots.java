package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.lot.Lot;
import io.madang.lot.Lots;
import io.madang.platform.web.Rejected;
import io.madang.slate.Titles;
import io.madang.stageplan.StagePlans;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/// Reads snapshots for the pages.
public final class Snapshots {

    private final Lots lots;
    private final Titles titles;
    private final StagePlans plans;
    private final InstantSource clock;

    public Snapshots(Lots lots, Titles titles, StagePlans plans, InstantSource clock) {
        this.lots = lots;
        this.titles = titles;
        this.plans = plans;
        this.clock = clock;
    }

    /// As of the day a reader asks for, or today; empty before the first import.
    Optional<Snapshot> find(Optional<LocalDate> asked) {
        return lots.current().map(lot -> snapshot(lot, asked));
    }

    Optional<Snapshot> find() {
        return find(Optional.empty());
    }

    /// For programs: 404 before the first import.
    Snapshot need() {
        return find().orElseThrow(() -> Rejected.missing(Message.of("page.empty.sentence")));
    }

    private Snapshot snapshot(Lot lot, Optional<LocalDate> asked) {
        LocalDate calendar = LocalDate.ofInstant(clock.instant(), lot.house().timeZone());
        Optional<DateRange> stretch = Snapshot.stretch(lot);
        LocalDate nearest = stretch.filter(days -> !days.contains(calendar))
                .map(DateRange::from)
                .orElse(calendar);
        LocalDate today = asked.orElse(nearest);
        return new Snapshot(lot, titles.all(), plans.latest(), today, !today.equals(calendar));
    }
}
