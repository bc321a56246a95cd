package io.madang.stageplan;

import io.madang.common.DateRange;
import io.madang.lot.Booking;
import io.madang.lot.Booking.ForSet;
import io.madang.lot.Stage;
import io.madang.slate.FilmSet;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Checks a plan against its problem without knowing how it was found.
///
/// What confirmed bookings fix is taken as it is, even where it breaks a rule; nothing else may.
public final class StagePlanValidator {

    private record Key(TitleId title, SetId set) {}

    /// Floor taken on some days, by a set that the plan was free to place or by what was there before.
    private record Claim(DateRange days, long area, boolean isFree, String name) {}

    private final StagePlanProblem problem;
    private final StagePlan plan;
    private final PlacementCheck single;
    private final Map<Key, Placement> places = new HashMap<>();
    private final Map<Key, Booking> fixed = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private StagePlanValidator(StagePlanProblem problem, StagePlan plan) {
        this.problem = problem;
        this.plan = plan;
        single = new PlacementCheck(problem);
        plan.placements()
                .forEach(place -> places.merge(key(place), place, (one, other) -> {
                    broken.add(PlacementCheck.name(place) + " is placed twice.");
                    return one;
                }));
        problem.lot().bookings().stream().filter(Booking::isConfirmed).forEach(booking -> {
            if (booking.use() instanceof ForSet(String title, String set, DateRange shoot)) {
                fixed.putIfAbsent(new Key(TitleId.of(title), SetId.of(set)), booking);
            }
        });
    }

    /// Every rule the plan breaks, one sentence each; empty for a valid plan.
    public static List<String> violations(StagePlanProblem problem, StagePlan plan) {
        StagePlanValidator validator = new StagePlanValidator(problem, plan);
        problem.titles().forEach(validator::checkTitle);
        validator.checkStrangers();
        problem.lot().stages().forEach(validator::checkStage);
        return List.copyOf(validator.broken);
    }

    private static Key key(Placement place) {
        return new Key(place.title(), place.set());
    }

    private void checkTitle(Title title) {
        for (FilmSet set : title.sets()) {
            Key key = new Key(title.id(), set.id());
            Placement place = places.get(key);
            Booking booking = fixed.get(key);
            if (place == null) {
                broken.add("The set (%s/%s) has no place.".formatted(title.id(), set.id()));
            } else if (booking != null) {
                expect(isAsBooked(place, booking), place, "is not where its booking is");
            } else {
                expect(!place.booked(), place, "is marked as booked and is not");
                broken.addAll(single.violations(title, set, place));
            }
        }
        checkOrder(title);
        checkUnits(title);
        checkForecast(title);
    }

    private static boolean isAsBooked(Placement place, Booking booking) {
        DateRange shoot = ((ForSet) booking.use()).shoot();
        return place.booked()
                && place.stage().equals(Optional.of(booking.stage()))
                && place.buildFrom().equals(booking.days().from())
                && place.strikeTo().equals(booking.days().to())
                && place.shootFrom().equals(shoot.from())
                && place.shootTo().equals(shoot.to());
    }

    private void checkOrder(Title title) {
        for (FilmSet set : title.sets()) {
            for (SetId before : set.after()) {
                Placement earlier = places.get(new Key(title.id(), before));
                Placement later = places.get(new Key(title.id(), set.id()));
                if (earlier != null && later != null && !(earlier.booked() && later.booked())) {
                    expect(!later.shootFrom().isBefore(earlier.shootTo()), later, "is shot before (" + before + ") is");
                }
            }
        }
    }

    private void checkUnits(Title title) {
        List<Placement> shot = title.sets().stream()
                .flatMap(set -> Optional.ofNullable(places.get(new Key(title.id(), set.id()))).stream())
                .filter(place -> place.shootFrom().isBefore(place.shootTo()))
                .toList();
        for (LocalDate day : problem.calendar().days()) {
            List<Placement> today =
                    shot.stream().filter(place -> place.shoot().contains(day)).toList();
            if (today.size() > title.units() && !today.stream().allMatch(Placement::booked)) {
                broken.add("The title (%s) shoots (%d) sets on %s with (%d) units."
                        .formatted(title.id(), today.size(), day, title.units()));
                return;
            }
        }
    }

    private void checkForecast(Title title) {
        List<Forecast> forecasts = plan.forecasts().stream()
                .filter(forecast -> forecast.title().equals(title.id()))
                .toList();
        Optional<LocalDate> wrap =
                plan.placementsOf(title.id()).stream().map(Placement::shootTo).max(Comparator.naturalOrder());
        if (forecasts.size() != 1 || wrap.isEmpty()) {
            broken.add("The title (%s) has (%d) forecasts.".formatted(title.id(), forecasts.size()));
            return;
        }
        LocalDate launch = wrap.get().plusDays(title.daysFromWrapToLaunch());
        long late = title.targetLaunch()
                .map(target -> Math.max(0, ChronoUnit.DAYS.between(target, launch)))
                .orElse(0L);
        Forecast forecast = forecasts.getFirst();
        if (!forecast.wrap().equals(wrap.get()) || !forecast.launch().equals(launch) || forecast.daysLate() != late) {
            broken.add("The title (%s) launches on %s, not on %s.".formatted(title.id(), launch, forecast.launch()));
        }
    }

    private void checkStrangers() {
        for (Placement place : plan.placements()) {
            boolean isKnown = problem.titles().stream()
                    .anyMatch(title -> title.id().equals(place.title())
                            && title.sets().stream().anyMatch(set -> set.id().equals(place.set())));
            expect(isKnown, place, "is in no title");
        }
    }

    private void checkStage(Stage stage) {
        List<Claim> claims = claims(stage);
        TreeSet<LocalDate> turns = new TreeSet<>();
        claims.forEach(claim -> turns.add(claim.days().from()));
        for (LocalDate day : turns) {
            List<Claim> today =
                    claims.stream().filter(claim -> claim.days().contains(day)).toList();
            long area = today.stream().mapToLong(Claim::area).sum();
            if (area > stage.area().hundredths() && today.stream().anyMatch(Claim::isFree)) {
                broken.add("The stage (%s) is too full on %s: %s."
                        .formatted(
                                stage.id(),
                                day,
                                String.join(
                                        ", ", today.stream().map(Claim::name).toList())));
            }
        }
    }

    private List<Claim> claims(Stage stage) {
        List<Claim> claims = new ArrayList<>();
        for (Booking booking : problem.lot().bookings()) {
            if (booking.isConfirmed() && booking.stage().equals(stage.id())) {
                long area = stage.sharing()
                        ? booking.area().orElse(stage.area()).hundredths()
                        : stage.area().hundredths();
                claims.add(new Claim(booking.days(), area, false, "booking " + booking.id()));
            }
        }
        for (Placement place : plan.placements()) {
            if (!fixed.containsKey(key(place))
                    && place.stage().filter(stage.id()::equals).isPresent()
                    && place.buildFrom().isBefore(place.strikeTo())) {
                claims.add(new Claim(place.days(), area(stage, place), true, PlacementCheck.name(place)));
            }
        }
        return claims;
    }

    private long area(Stage stage, Placement place) {
        return problem.titles().stream()
                .filter(title -> stage.sharing() && title.id().equals(place.title()))
                .flatMap(title -> title.sets().stream())
                .filter(set -> set.id().equals(place.set()))
                .flatMap(set -> set.area().stream())
                .findFirst()
                .orElse(stage.area())
                .hundredths();
    }

    private void expect(boolean holds, Placement place, String otherwise) {
        if (!holds) {
            broken.add(PlacementCheck.name(place) + " " + otherwise + ".");
        }
    }
}
