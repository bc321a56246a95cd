package io.madang.stageplan.web;

import io.madang.common.Message;
import io.madang.lot.Booking;
import io.madang.lot.BookingDesk;
import io.madang.lot.BookingId;
import io.madang.lot.BookingLevel;
import io.madang.lot.BookingOutcome;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.slate.FilmSet;
import io.madang.stageplan.Placement;
import io.madang.stageplan.StagePlans;
import java.util.List;

/// Turns a plan into confirmed bookings: all of its placements, or none and what stands in the way.
public final class Acceptance {

    private final Snapshots snapshots;
    private final StagePlans plans;
    private final BookingDesk desk;

    public Acceptance(Snapshots snapshots, StagePlans plans, BookingDesk desk) {
        this.snapshots = snapshots;
        this.plans = plans;
        this.desk = desk;
    }

    BookingOutcome accept(long number) {
        Snapshot now = snapshots.need();
        StagePlans.Kept kept = plans.find(number)
                .orElseThrow(() -> Rejected.missing(Message.of("page.plan.unknown", String.valueOf(number))));
        if (!kept.scenario().change().isNone()) {
            throw Rejected.conflict(Message.of("page.accept.scenario"), List.of());
        }
        if (kept.outOfDate()) {
            throw Rejected.conflict(Message.of("page.accept.out-of-date"), List.of());
        }
        List<Booking> bookings = Answers.plan(kept.outcome()).stream()
                .flatMap(plan -> plan.placements().stream())
                .filter(placement -> placement.stage().isPresent() && !placement.booked())
                .map(placement -> booking(number, placement, now))
                .toList();
        if (bookings.isEmpty()) {
            throw Rejected.conflict(Message.of("page.accept.nothing"), List.of());
        }
        return desk.book(bookings);
    }

    private static Booking booking(long number, Placement placement, Snapshot now) {
        String title = placement.title().value();
        String set = placement.set().value();
        return new Booking(
                BookingId.of("p" + number + "-" + title + "-" + set),
                placement.stage().orElseThrow(),
                BookingLevel.CONFIRMED,
                new Booking.ForSet(title, set, placement.shoot()),
                placement.days(),
                now.set(title, set).flatMap(FilmSet::area),
                Words.ofRequest().say(now.titleName(title)),
                "");
    }
}
