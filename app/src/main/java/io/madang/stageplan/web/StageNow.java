package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.lot.Booking;
import io.madang.lot.Lease;
import io.madang.lot.Lot;
import io.madang.lot.Stage;
import io.madang.lot.StageRent;
import io.madang.platform.web.Words;
import io.madang.stageplan.Placement;
import java.util.List;
import java.util.Optional;

/// A stage on the day of a snapshot, in words.
///
/// @param until the last day of what stands there; empty where nothing stands
/// @param idleMoney what the idle day costs; empty where the stage is used or not leased
/// @param state `used`, `idle` or `unleased`
record StageNow(String name, String studio, String what, String until, Optional<String> idleMoney, String state) {

    boolean isUsed() {
        return state.equals("used");
    }

    boolean isLeased() {
        return !state.equals("unleased");
    }

    static List<StageNow> all(Snapshot now, Words words) {
        StageRent rent = now.rent();
        return now.lot().stages().stream()
                .map(stage -> of(stage, now, rent, words))
                .toList();
    }

    private static StageNow of(Stage stage, Snapshot now, StageRent rent, Words words) {
        DateRange today = DateRange.ofDay(now.today());
        Optional<Bar> bar = bar(stage, now, today, words);
        boolean leased =
                now.lot().leasesOf(stage.id()).stream().map(Lease::term).anyMatch(term -> term.contains(now.today()));
        return new StageNow(
                words.say(stage.name()),
                studio(now.lot(), stage, words),
                bar.map(Bar::label).orElse(words.say(leased ? "page.stage.idle" : "page.stage.unleased")),
                bar.map(Bar::to).map(to -> words.date(to.minusDays(1))).orElse(""),
                leased && bar.isEmpty() ? Optional.of(words.money(rent.of(stage.id(), today))) : Optional.empty(),
                bar.isPresent() ? "used" : leased ? "idle" : "unleased");
    }

    /// What stands there for certain, or else what the newest plan puts there.
    private static Optional<Bar> bar(Stage stage, Snapshot now, DateRange today, Words words) {
        Optional<Booking> booked = now.lot().bookings().stream()
                .filter(Booking::isConfirmed)
                .filter(booking ->
                        booking.stage().equals(stage.id()) && booking.days().overlaps(today))
                .findFirst();
        Optional<Placement> planned = now.proposed().stream()
                .filter(placement -> placement.stage().equals(Optional.of(stage.id())))
                .filter(placement -> placement.days().overlaps(today))
                .findFirst();
        return booked.map(booking -> Bar.of(booking, now, words))
                .or(() -> planned.map(placement -> Bar.of(placement, now, words)));
    }

    private static String studio(Lot lot, Stage stage, Words words) {
        return lot.studios().stream()
                .filter(studio -> studio.id().equals(stage.studio()))
                .findFirst()
                .map(studio -> words.say(studio.name()))
                .orElse("");
    }
}
