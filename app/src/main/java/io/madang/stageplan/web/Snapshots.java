package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.lot.ContentStudio;
import io.madang.lot.Lease;
import io.madang.lot.Lot;
import io.madang.lot.Lots;
import io.madang.lot.Stage;
import io.madang.lot.StageRent;
import io.madang.platform.web.Rejected;
import io.madang.shooting.TitleSchedules;
import io.madang.slate.Titles;
import io.madang.stageplan.ScheduledSlate;
import io.madang.stageplan.StagePlans;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Reads snapshots for the pages.
public final class Snapshots {

    /// What rents depend on, and the rents, which take long to compute for a large lot.
    private record Rents(ContentStudio house, List<Stage> stages, List<Lease> leases, StageRent rent) {

        static Rents of(Lot lot) {
            return new Rents(lot.house(), lot.stages(), lot.leases(), StageRent.of(lot));
        }

        boolean areThoseOf(Lot lot) {
            return house.equals(lot.house()) && stages.equals(lot.stages()) && leases.equals(lot.leases());
        }
    }

    private final AtomicReference<@Nullable Rents> last = new AtomicReference<>();
    private final Lots lots;
    private final Titles titles;
    private final TitleSchedules schedules;
    private final StagePlans plans;
    private final InstantSource clock;

    public Snapshots(Lots lots, Titles titles, TitleSchedules schedules, StagePlans plans, InstantSource clock) {
        this.lots = lots;
        this.titles = titles;
        this.schedules = schedules;
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

    private StageRent rent(Lot lot) {
        Rents known = last.get();
        if (known != null && known.areThoseOf(lot)) {
            return known.rent();
        }
        Rents fresh = Rents.of(lot);
        last.set(fresh);
        return fresh.rent();
    }

    private Snapshot snapshot(Lot lot, Optional<LocalDate> asked) {
        LocalDate calendar = LocalDate.ofInstant(clock.instant(), lot.house().timeZone());
        Optional<DateRange> stretch = Snapshot.stretch(lot);
        LocalDate nearest = stretch.filter(days -> !days.contains(calendar))
                .map(DateRange::from)
                .orElse(calendar);
        LocalDate today = asked.orElse(nearest);
        ScheduledSlate slate = ScheduledSlate.of(titles.all(), schedules.all());
        return new Snapshot(lot, rent(lot), slate, plans.latest(), today, !today.equals(calendar));
    }
}
