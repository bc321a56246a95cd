package io.madang.folder.format;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.lot.Booking;
import io.madang.lot.Lease;
import io.madang.lot.Stage;
import io.madang.slate.FilmSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Checks of the bookings: inside a lease, and the confirmed ones beside each other.
final class BookingChecks {

    private final Draft draft;

    private BookingChecks(Draft draft) {
        this.draft = draft;
    }

    static void check(Draft draft) {
        BookingChecks checks = new BookingChecks(draft);
        for (Placed<Stage> stage : draft.stages()) {
            List<Placed<Booking>> bookings = draft.bookingsOf(stage.item());
            if (draft.lotIsSound()) {
                bookings.forEach(booking -> checks.isLeased(booking, stage.item()));
            }
            bookings.forEach(booking -> checks.isSmallEnough(booking, stage.item()));
            checks.clashNot(
                    bookings.stream()
                            .filter(booking -> booking.item().isConfirmed())
                            .toList(),
                    stage.item());
        }
        checks.setsAreBookedOnce();
        checks.locationsAreNotBooked();
    }

    private void isLeased(Placed<Booking> booking, Stage stage) {
        LocalDate day = booking.item().days().from();
        for (Placed<Lease> lease : draft.leasesOf(stage)) {
            day = lease.item().term().contains(day) ? lease.item().term().to() : day;
        }
        if (day.isBefore(booking.item().days().to())) {
            booking.at().errorOnKey("folder.booking-outside-lease", stage.name(), day);
        }
    }

    private void isSmallEnough(Placed<Booking> booking, Stage stage) {
        booking.item()
                .area()
                .filter(area -> area.compareTo(stage.area()) > 0)
                .ifPresent(area -> booking.at()
                        .find("area")
                        .error(
                                "folder.booking-too-large",
                                stage.name(),
                                stage.area().squareMeters()));
    }

    /// New neighbors come only on first days, so it is enough to add up the floor there.
    private void clashNot(List<Placed<Booking>> confirmed, Stage stage) {
        List<Placed<Booking>> standing = new ArrayList<>();
        for (Placed<Booking> booking : confirmed) {
            DateRange days = booking.item().days();
            standing.removeIf(other -> !other.item().days().contains(days.from()));
            Area taken = standing.stream()
                    .map(other -> floor(other.item(), stage))
                    .reduce(floor(booking.item(), stage), Area::plus);
            if (!standing.isEmpty() && taken.compareTo(stage.area()) > 0) {
                String others = standing.stream()
                        .map(other -> other.item().id() + " [" + other.item().holder() + "] "
                                + other.item().days())
                        .collect(Collectors.joining(", "));
                booking.at()
                        .errorOnKey(
                                "folder.bookings-clash",
                                stage.name(),
                                others,
                                taken.squareMeters(),
                                stage.area().squareMeters());
            }
            standing.add(booking);
        }
    }

    private static Area floor(Booking booking, Stage stage) {
        return stage.sharing() ? booking.area().orElse(stage.area()) : stage.area();
    }

    private void setsAreBookedOnce() {
        Map<List<String>, Placed<Booking>> first = new HashMap<>();
        for (Placed<Booking> booking : draft.bookings()) {
            if (booking.item().isConfirmed()
                    && booking.item().use() instanceof Booking.ForSet(String title, String set, DateRange shoot)) {
                Placed<Booking> earlier = first.putIfAbsent(List.of(title, set), booking);
                if (earlier != null) {
                    booking.at()
                            .errorOnKey(
                                    "folder.set-booked-twice", earlier.item().id());
                }
            }
        }
    }

    private void locationsAreNotBooked() {
        for (Placed<Booking> booking : draft.bookings()) {
            if (booking.item().use() instanceof Booking.ForSet(String title, String set, DateRange shoot)
                    && isOnLocation(title, set)) {
                booking.at().find("set").error("folder.location-booked");
            }
        }
    }

    private boolean isOnLocation(String title, String set) {
        return draft.titles().stream()
                .filter(placed -> placed.item().id().value().equals(title))
                .flatMap(placed -> placed.item().sets().stream())
                .filter(found -> found.id().value().equals(set))
                .anyMatch(FilmSet::onLocation);
    }
}
