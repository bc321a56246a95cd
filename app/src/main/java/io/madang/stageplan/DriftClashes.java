package io.madang.stageplan;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.common.LocalName;
import io.madang.common.Message;
import io.madang.lot.Booking;
import io.madang.lot.Booking.ForSet;
import io.madang.lot.Lease;
import io.madang.lot.Stage;
import io.madang.lot.StageId;
import io.madang.slate.FilmSet;
import io.madang.slate.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a set would run into if it stood for longer than planned, in words.
final class DriftClashes {

    /// A set where the plan has it, and there for as long as it is shot now.
    ///
    /// @param estimate empty where the planned stretch is too short
    record Stretched(Title title, FilmSet set, Placement planned, Optional<Placement> estimate) {

        Placement there() {
            return estimate.orElse(planned);
        }
    }

    /// Somebody on a stage.
    ///
    /// @param area empty: the whole stage
    private record Occupant(Message name, StageId stage, DateRange days, Optional<Area> area) {}

    private final StagePlanProblem now;
    private final List<Stretched> sets;

    DriftClashes(StagePlanProblem now, List<Stretched> sets) {
        this.now = now;
        this.sets = sets;
    }

    List<Message> of(Stretched one) {
        if (one.estimate().isEmpty()) {
            return List.of(Message.of("drift.beyond", now.calendar().within().last()));
        }
        List<Message> clashes = new ArrayList<>();
        booked(one).ifPresent(clashes::add);
        clashes.addAll(blocked(one));
        clashes.addAll(ownSets(one));
        one.planned()
                .stage()
                .flatMap(id -> Optional.ofNullable(now.lot().stagesById().get(id)))
                .ifPresent(stage -> {
                    leaseEnd(one, stage).ifPresent(clashes::add);
                    clashes.addAll(others(one, stage));
                });
        return clashes;
    }

    private Optional<Message> booked(Stretched one) {
        return now.lot().bookings().stream()
                .filter(booking -> booking.isConfirmed() && isFor(booking, one))
                .findFirst()
                .map(booking -> Message.of(
                        "drift.booked", booking.days().from(), booking.days().last()));
    }

    private static boolean isFor(Booking booking, Stretched one) {
        return booking.use() instanceof ForSet(String title, String set, DateRange _)
                && title.equals(one.title().id().value())
                && set.equals(one.set().id().value());
    }

    private static List<Message> blocked(Stretched one) {
        return added(one.planned().shoot(), one.there().shoot()).stream()
                .flatMap(more -> one.title().blocked().stream()
                        .filter(blocked -> blocked.days().overlaps(more)))
                .map(blocked -> Message.of(
                        "drift.blocked", blocked.days().from(), blocked.days().last(), blocked.reason()))
                .toList();
    }

    /// Sets of the same title whose crew or turn it takes.
    private List<Message> ownSets(Stretched one) {
        return added(one.planned().shoot(), one.there().shoot()).stream()
                .flatMap(more -> own(one, more))
                .map(other -> Message.of(
                        "drift.own-set",
                        other.set().name(),
                        other.there().shootFrom(),
                        other.there().shoot().last()))
                .toList();
    }

    private Stream<Stretched> own(Stretched one, DateRange more) {
        List<Stretched> all = sets.stream()
                .filter(other -> other.title().id().equals(one.title().id()))
                .filter(other -> other.there().shoot().overlaps(more))
                .toList();
        boolean isTooMuch = more.from()
                .datesUntil(more.to())
                .anyMatch(day -> all.stream()
                                .filter(other -> other.there().shoot().contains(day))
                                .count()
                        > one.title().units());
        return all.stream()
                .filter(other -> !other.equals(one))
                .filter(other ->
                        isTooMuch || other.set().after().contains(one.set().id()));
    }

    private Optional<Message> leaseEnd(Stretched one, Stage stage) {
        List<DateRange> terms =
                now.lot().leasesOf(stage.id()).stream().map(Lease::term).toList();
        return days(one)
                .filter(day -> terms.stream().noneMatch(term -> term.contains(day)))
                .findFirst()
                .map(day -> Message.of("drift.lease", stage.name(), day));
    }

    /// Those who stand on the stage on the days that come in addition, if its floor is too small for all of them.
    private Set<Message> others(Stretched one, Stage stage) {
        List<Occupant> there = occupants(one, stage);
        Set<Message> clashes = new LinkedHashSet<>();
        days(one).forEach(day -> {
            List<Occupant> today =
                    there.stream().filter(other -> other.days().contains(day)).toList();
            if (!today.isEmpty() && isTooMuch(one, today, stage)) {
                today.forEach(other -> clashes.add(Message.of(
                        "drift.clash",
                        stage.name(),
                        other.name(),
                        other.days().from(),
                        other.days().last())));
            }
        });
        return clashes;
    }

    private List<Occupant> occupants(Stretched one, Stage stage) {
        Stream<Occupant> planned = sets.stream()
                .filter(other -> !other.equals(one))
                .flatMap(other -> other.there().stage().stream()
                        .map(id -> new Occupant(
                                Message.of(
                                        "plan.set-of",
                                        other.set().name(),
                                        other.title().name()),
                                id,
                                other.there().days(),
                                other.set().area())));
        Stream<Occupant> booked = now.lot().bookings().stream()
                .filter(Booking::isConfirmed)
                .filter(booking -> sets.stream().noneMatch(set -> isFor(booking, set)))
                .map(booking -> new Occupant(
                        Message.of("drift.holder", LocalName.of(booking.holder())),
                        booking.stage(),
                        booking.days(),
                        booking.area()));
        return Stream.concat(planned, booked)
                .filter(occupant -> occupant.stage().equals(stage.id()))
                .toList();
    }

    private static boolean isTooMuch(Stretched one, List<Occupant> today, Stage stage) {
        long taken = Stream.concat(Stream.of(one.set().area()), today.stream().map(Occupant::area))
                .map(area -> area.orElse(stage.area()))
                .mapToLong(Area::hundredths)
                .sum();
        return !stage.sharing() || taken > stage.area().hundredths();
    }

    private Stream<LocalDate> days(Stretched one) {
        return added(one.planned().days(), one.there().days()).stream()
                .flatMap(more -> more.from().datesUntil(more.to()));
    }

    /// The days at the end that come in addition.
    private static Optional<DateRange> added(DateRange before, DateRange after) {
        return before.to().isBefore(after.to()) ? Optional.of(DateRange.of(before.to(), after.to())) : Optional.empty();
    }
}
