package io.madang.stageplan;

import io.madang.common.DateRange;
import io.madang.lot.Lease;
import io.madang.lot.Stage;
import io.madang.slate.FilmSet;
import io.madang.slate.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// Checks one placement that no booking fixed against the rules that concern its set alone.
final class PlacementCheck {

    private final StagePlanProblem problem;
    private final NavigableSet<LocalDate> working;

    PlacementCheck(StagePlanProblem problem) {
        this.problem = problem;
        working = new TreeSet<>(problem.calendar().days());
    }

    List<String> violations(Title title, FilmSet set, Placement place) {
        List<String> broken = new ArrayList<>();
        addDays(set, place, broken);
        addTitle(title, place, broken);
        if (set.onLocation()) {
            expect(place.stage().isEmpty(), place, "is on location and stands on a stage", broken);
        } else {
            addStage(set, place, broken);
        }
        return broken;
    }

    /// Working days of the range.
    long workingDays(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? working.subSet(from, to).size() : 0;
    }

    private void addDays(FilmSet set, Placement place, List<String> broken) {
        boolean isOrdered = !place.buildFrom().isAfter(place.shootFrom())
                && place.shootFrom().isBefore(place.shootTo())
                && !place.shootTo().isAfter(place.strikeTo());
        expect(isOrdered, place, "is not built, shot and struck in this order", broken);
        long build = workingDays(place.buildFrom(), place.shootFrom());
        long strike = workingDays(place.shootTo(), place.strikeTo());
        long idle = build - set.buildDays() + strike - set.strikeDays();
        expect(build >= set.buildDays(), place, "has too few days of build (" + build + ")", broken);
        expect(strike >= set.strikeDays(), place, "has too few days of strike (" + strike + ")", broken);
        expect(idle <= set.standDays(), place, "stands idle for (" + idle + ") days", broken);
        long shoot = workingDays(place.shootFrom(), place.shootTo());
        expect(shoot == set.shootDays(), place, "shoots on (" + shoot + ") days", broken);
        expect(
                set.buildDays() > 0 || place.buildFrom().equals(place.shootFrom()),
                place,
                "has build days it does not need",
                broken);
        expect(
                set.strikeDays() > 0 || place.strikeTo().equals(place.shootTo()),
                place,
                "has strike days it does not need",
                broken);
        boolean isTight = working.contains(place.buildFrom())
                && working.contains(place.shootFrom())
                && working.contains(place.shootTo().minusDays(1))
                && working.contains(place.strikeTo().minusDays(1));
        expect(isTight, place, "begins or ends on a day off, or outside the planned stretch", broken);
    }

    private void addTitle(Title title, Placement place, List<String> broken) {
        expect(
                title.earliestStart().stream()
                        .noneMatch(day -> place.buildFrom().isBefore(day)),
                place,
                "begins before the title may",
                broken);
        boolean isBlocked = title.blocked().stream()
                .flatMap(blocked -> shoot(place).flatMap(blocked.days()::intersection).stream())
                .anyMatch(days -> workingDays(days.from(), days.to()) > 0);
        expect(!isBlocked, place, "shoots on blocked days", broken);
    }

    private static Optional<DateRange> shoot(Placement place) {
        return place.shootFrom().isBefore(place.shootTo()) ? Optional.of(place.shoot()) : Optional.empty();
    }

    private void addStage(FilmSet set, Placement place, List<String> broken) {
        Optional<Stage> stage = place.stage()
                .flatMap(id -> Optional.ofNullable(problem.lot().stagesById().get(id)));
        if (stage.isEmpty()) {
            broken.add(name(place) + " has no stage of the lot.");
            return;
        }
        expect(
                set.area().stream().allMatch(area -> area.compareTo(stage.get().area()) <= 0),
                place,
                "is larger than its stage",
                broken);
        expect(
                set.height().stream()
                        .allMatch(height -> height.compareTo(stage.get().clearHeight()) <= 0),
                place,
                "is higher than its stage",
                broken);
        expect(stage.get().features().containsAll(set.features()), place, "misses a feature", broken);
        expect(
                set.allowedStages().isEmpty()
                        || set.allowedStages().contains(stage.get().id().value()),
                place,
                "is not allowed on its stage",
                broken);
        expect(isLeased(stage.get(), place), place, "stands outside the lease", broken);
    }

    private boolean isLeased(Stage stage, Placement place) {
        List<DateRange> terms =
                problem.lot().leasesOf(stage.id()).stream().map(Lease::term).toList();
        return place.buildFrom()
                .datesUntil(place.strikeTo())
                .allMatch(day -> terms.stream().anyMatch(term -> term.contains(day)));
    }

    private static void expect(boolean holds, Placement place, String otherwise, List<String> broken) {
        if (!holds) {
            broken.add(name(place) + " " + otherwise + ".");
        }
    }

    /// The set in the words of a violation.
    static String name(Placement place) {
        return "The set (" + place.title() + "/" + place.set() + ")";
    }
}
