package io.madang.stageplan.solver;

import io.madang.common.DateRange;
import io.madang.common.LocalName;
import io.madang.common.Message;
import io.madang.lot.Booking;
import io.madang.lot.Stage;
import io.madang.lot.StageId;
import io.madang.slate.FilmSet;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.Forecast.HoldUp;
import io.madang.stageplan.Placement;
import io.madang.stageplan.StagePlanProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// Follows a launch back: what keeps the last-shot set from starting one working day earlier, what keeps that, and so
/// on.
final class HoldUps {

    /// Longer chains tell nobody more.
    private static final int LONGEST = 12;

    /// Why a set cannot be earlier, and the set it waits for, where it is one.
    private record Cause(Message why, Optional<Placement> next) {
        static Cause last(String key, Object... values) {
            return new Cause(Message.of(key, values), Optional.empty());
        }
    }

    private final StagePlanProblem problem;
    private final NavigableSet<LocalDate> working;
    private final Map<TitleId, Title> titles = new HashMap<>();
    private final Map<TitleId, List<Placement>> byTitle = new HashMap<>();
    private final Map<StageId, List<Placement>> byStage = new HashMap<>();

    HoldUps(StagePlanProblem problem, List<Placement> placements) {
        this.problem = problem;
        working = new TreeSet<>(problem.calendar().days());
        problem.titles().forEach(title -> titles.put(title.id(), title));
        for (Placement place : placements) {
            byTitle.computeIfAbsent(place.title(), key -> new ArrayList<>()).add(place);
            place.stage()
                    .ifPresent(stage -> byStage.computeIfAbsent(stage, key -> new ArrayList<>())
                            .add(place));
        }
    }

    List<HoldUp> of(Title title) {
        List<HoldUp> chain = new ArrayList<>();
        Optional<Placement> next =
                byTitle.getOrDefault(title.id(), List.of()).stream().max(Comparator.comparing(Placement::shootTo));
        while (next.isPresent() && chain.size() < LONGEST) {
            Placement place = next.get();
            boolean isKnown = chain.stream().anyMatch(link -> link.placement().equals(place));
            if (isKnown) {
                break;
            }
            Cause cause = cause(place);
            chain.add(new HoldUp(place, cause.why()));
            next = cause.next();
        }
        return chain;
    }

    private Cause cause(Placement place) {
        Title title = title(place);
        LocalDate earlier = working.lower(place.buildFrom());
        LocalDate shoot = working.lower(place.shootFrom());
        if (place.booked()) {
            return Cause.last("held.booked");
        }
        if (earlier == null || shoot == null) {
            return Cause.last("held.stretch", problem.calendar().within().from());
        }
        if (title.earliestStart().isPresent()
                && earlier.isBefore(title.earliestStart().get())) {
            return Cause.last("held.earliest", title.earliestStart().get());
        }
        return order(title, place, shoot)
                .or(() -> unit(title, place, shoot))
                .or(() -> place.stage().flatMap(stage -> onStage(place, stage, earlier)))
                .or(() -> blocked(title, shoot))
                .orElseGet(() -> Cause.last("held.free"));
    }

    private Optional<Cause> order(Title title, Placement place, LocalDate shoot) {
        FilmSet set = set(place);
        return byTitle.getOrDefault(title.id(), List.of()).stream()
                .filter(other ->
                        set.after().contains(other.set()) && other.shootTo().isAfter(shoot))
                .max(Comparator.comparing(Placement::shootTo))
                .map(other -> new Cause(
                        Message.of("held.order", name(other), other.shoot().last()), Optional.of(other)));
    }

    private Optional<Cause> unit(Title title, Placement place, LocalDate shoot) {
        List<Placement> shooting = byTitle.getOrDefault(title.id(), List.of()).stream()
                .filter(other -> !other.equals(place) && other.shoot().contains(shoot))
                .toList();
        if (shooting.size() < title.units()) {
            return Optional.empty();
        }
        Placement first =
                shooting.stream().max(Comparator.comparing(Placement::shootTo)).orElseThrow();
        return Optional.of(
                new Cause(Message.of("held.unit", name(first), first.shoot().last()), Optional.of(first)));
    }

    private Optional<Cause> onStage(Placement place, StageId id, LocalDate earlier) {
        Optional<Stage> found = Optional.ofNullable(problem.lot().stagesById().get(id));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Stage stage = found.get();
        DateRange gained = DateRange.of(earlier, place.buildFrom());
        List<Placement> there = byStage.getOrDefault(id, List.of()).stream()
                .filter(other -> !other.equals(place) && other.days().overlaps(gained))
                .toList();
        List<Booking> booked = problem.lot().bookings().stream()
                .filter(booking -> booking.isConfirmed()
                        && booking.stage().equals(id)
                        && booking.days().overlaps(gained)
                        && there.stream()
                                .noneMatch(
                                        other -> other.booked() && other.days().equals(booking.days())))
                .toList();
        long taken = there.stream().mapToLong(other -> area(set(other), stage)).sum()
                + booked.stream()
                        .mapToLong(booking -> FloorReader.areaOf(booking, stage))
                        .sum();
        if (taken + area(set(place), stage) > stage.area().hundredths()) {
            return Optional.of(taken(stage, there, booked));
        }
        return leaseBegins(stage, earlier);
    }

    private Cause taken(Stage stage, List<Placement> there, List<Booking> booked) {
        Optional<Placement> largest = there.stream().max(Comparator.comparing(Placement::strikeTo));
        return largest.map(other -> new Cause(
                        Message.of(
                                "held.stage",
                                stage.name(),
                                name(other),
                                title(other).name(),
                                other.days().last()),
                        Optional.of(other)))
                .orElseGet(() -> booking(stage, booked));
    }

    private static Cause booking(Stage stage, List<Booking> booked) {
        Booking last = booked.stream()
                .max(Comparator.comparing(booking -> booking.days().to()))
                .orElseThrow();
        return last.use() instanceof Booking.Maintenance
                ? Cause.last("held.maintenance", stage.name(), last.days().last())
                : Cause.last("held.booking", stage.name(), last.days().last(), last.holder());
    }

    private Optional<Cause> leaseBegins(Stage stage, LocalDate earlier) {
        boolean isLeased = problem.lot().leasesOf(stage.id()).stream()
                .anyMatch(lease -> lease.term().contains(earlier));
        return isLeased
                ? Optional.empty()
                : problem.lot().leasesOf(stage.id()).stream()
                        .map(lease -> lease.term().from())
                        .filter(from -> from.isAfter(earlier))
                        .min(Comparator.naturalOrder())
                        .map(from -> Cause.last("held.lease", stage.name(), from));
    }

    private static Optional<Cause> blocked(Title title, LocalDate shoot) {
        return title.blocked().stream()
                .filter(blocked -> blocked.days().contains(shoot))
                .findFirst()
                .map(blocked -> Cause.last("held.blocked", blocked.days().last(), blocked.reason()));
    }

    private static long area(FilmSet set, Stage stage) {
        return stage.sharing()
                ? set.area().orElse(stage.area()).hundredths()
                : stage.area().hundredths();
    }

    private Title title(Placement place) {
        return Optional.ofNullable(titles.get(place.title())).orElseThrow();
    }

    private LocalName name(Placement place) {
        return set(place).name();
    }

    private FilmSet set(Placement place) {
        return title(place).sets().stream()
                .filter(set -> set.id().equals(place.set()))
                .findFirst()
                .orElseThrow();
    }
}
