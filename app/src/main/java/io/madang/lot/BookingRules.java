package io.madang.lot;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.common.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The rules a booking must keep, one plain sentence each; the database holds the last two again.
///
/// - Its key is new, or that of the booking it takes the place of.
/// - Its stage is one of the lot.
/// - All its days are under lease, whatever its level.
/// - Its floor fits its stage.
/// - If it is confirmed, it fits the stage on every day together with the other confirmed ones. On a stage that does
///   not share, every booking takes the whole stage.
final class BookingRules {

    private final Lot lot;
    private final List<Booking> kept;

    private BookingRules(Lot lot, List<Booking> kept) {
        this.lot = lot;
        this.kept = kept;
    }

    /// What the new bookings `asked` would break on `lot`.
    static List<Message> brokenByNew(Lot lot, List<Booking> asked) {
        BookingRules rules = new BookingRules(lot, new ArrayList<>(lot.bookings()));
        Set<BookingId> keys = new HashSet<>();
        lot.bookings().forEach(booking -> keys.add(booking.id()));
        List<Message> broken = new ArrayList<>();
        for (Booking booking : asked) {
            if (!keys.add(booking.id())) {
                broken.add(Message.of("booking.key-taken", booking.id()));
            }
            broken.addAll(rules.brokenBy(booking));
            rules.kept.add(booking);
        }
        return broken;
    }

    /// What `changed` would break in the place of its namesake.
    static List<Message> brokenByChange(Lot lot, Booking changed) {
        List<Booking> others = lot.bookings().stream()
                .filter(booking -> !booking.id().equals(changed.id()))
                .toList();
        if (others.size() == lot.bookings().size()) {
            return List.of(Message.of("booking.unknown", changed.id()));
        }
        return new BookingRules(lot, others).brokenBy(changed);
    }

    private List<Message> brokenBy(Booking asked) {
        Optional<Stage> stage = lot.stages().stream()
                .filter(one -> one.id().equals(asked.stage()))
                .findFirst();
        return stage.map(known -> Stream.of(
                                notLeased(asked, known).stream(),
                                tooLarge(asked, known).stream(),
                                clashes(asked, known).stream())
                        .flatMap(broken -> broken)
                        .toList())
                .orElseGet(() -> List.of(Message.of("booking.unknown-stage", asked.stage(), asked.holder())));
    }

    /// The first stretch of days without a lease.
    private Optional<Message> notLeased(Booking asked, Stage stage) {
        List<DateRange> terms =
                lot.leasesOf(stage.id()).stream().map(Lease::term).sorted().toList();
        LocalDate covered = asked.days().from();
        for (DateRange term : terms) {
            if (term.contains(covered)) {
                covered = term.to();
            }
        }
        LocalDate firstFree = covered;
        if (!firstFree.isBefore(asked.days().to())) {
            return Optional.empty();
        }
        LocalDate lastFree = terms.stream()
                .map(DateRange::from)
                .filter(from ->
                        from.isAfter(firstFree) && from.isBefore(asked.days().to()))
                .findFirst()
                .orElse(asked.days().to())
                .minusDays(1);
        return Optional.of(Message.of("booking.not-leased", stage.name(), firstFree, lastFree, asked.holder()));
    }

    private static Optional<Message> tooLarge(Booking asked, Stage stage) {
        return asked.area()
                .filter(area -> area.compareTo(stage.area()) > 0)
                .map(area -> Message.of("booking.too-large", asked.holder(), area, stage.name(), stage.area()));
    }

    private List<Message> clashes(Booking asked, Stage stage) {
        if (!asked.isConfirmed() || tooLarge(asked, stage).isPresent()) {
            return List.of();
        }
        List<Booking> sameDays = kept.stream()
                .filter(Booking::isConfirmed)
                .filter(booking -> booking.stage().equals(stage.id()))
                .filter(booking -> booking.days().overlaps(asked.days()))
                .sorted(Comparator.comparing(Booking::days).thenComparing(Booking::id))
                .toList();
        List<Message> heldWhole = sameDays.stream()
                .filter(booking -> takesWhole(booking, stage) || takesWhole(asked, stage))
                .map(booking -> held(booking, stage))
                .toList();
        return heldWhole.isEmpty() ? crowded(asked, stage, sameDays).stream().toList() : heldWhole;
    }

    private static boolean takesWhole(Booking booking, Stage stage) {
        return booking.area().isEmpty() || !stage.sharing();
    }

    private static Message held(Booking booking, Stage stage) {
        DateRange days = booking.days();
        return Message.of("booking.held", stage.name(), booking.holder(), days.from(), days.last(), booking.id());
    }

    /// The first day on which the floors in use and the one asked for are more than the stage has. Floor in use only
    /// grows on first days of bookings.
    private static Optional<Message> crowded(Booking asked, Stage stage, List<Booking> sameDays) {
        Area wanted = asked.area().orElse(stage.area());
        return Stream.concat(Stream.of(asked), sameDays.stream())
                .map(booking -> booking.days().from())
                .filter(asked.days()::contains)
                .sorted()
                .map(day -> crowdedOn(day, wanted, stage, sameDays))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Message> crowdedOn(LocalDate day, Area wanted, Stage stage, List<Booking> sameDays) {
        List<Booking> there = sameDays.stream()
                .filter(booking -> booking.days().contains(day))
                .toList();
        long taken = there.stream()
                .mapToLong(booking -> booking.area().orElse(stage.area()).hundredths())
                .sum();
        long free = Math.max(0, stage.area().hundredths() - taken);
        if (free >= wanted.hundredths()) {
            return Optional.empty();
        }
        String holders =
                String.join(", ", there.stream().map(Booking::holder).distinct().toList());
        return Optional.of(Message.of("booking.crowded", stage.name(), day, new Area(free), wanted, holders));
    }
}
