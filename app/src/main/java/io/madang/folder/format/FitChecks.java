package io.madang.folder.format;

import io.madang.common.Area;
import io.madang.common.Height;
import io.madang.common.LocalName;
import io.madang.lot.Booking;
import io.madang.lot.Stage;
import io.madang.slate.FilmSet;
import io.madang.slate.Title;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Checks whether some leased stage can take each set, days aside; says what the best stage offers where none can.
final class FitChecks {

    private final Draft draft;
    private final List<Stage> leased;
    private final Set<List<String>> booked;

    private FitChecks(Draft draft) {
        this.draft = draft;
        this.leased = draft.stages().stream()
                .map(Placed::item)
                .filter(stage -> !draft.leasesOf(stage).isEmpty())
                .toList();
        this.booked = draft.bookings().stream()
                .map(Placed::item)
                .filter(Booking::isConfirmed)
                .map(Booking::use)
                .filter(Booking.ForSet.class::isInstance)
                .map(Booking.ForSet.class::cast)
                .map(use -> List.of(use.title(), use.set()))
                .collect(Collectors.toSet());
    }

    static void check(Draft draft) {
        new FitChecks(draft).check();
    }

    private void check() {
        for (Placed<Title> title : draft.titles()) {
            if (title.item().phase().isOpen()) {
                title.item().sets().stream()
                        .filter(set -> !set.onLocation())
                        .filter(set -> !booked.contains(
                                List.of(title.item().id().value(), set.id().value())))
                        .forEach(set ->
                                check(set, title.at().find("sets", set.id().value())));
            }
        }
    }

    private void check(FilmSet set, Value at) {
        List<Stage> allowed = leased.stream()
                .filter(stage -> set.allowedStages().isEmpty()
                        || set.allowedStages().contains(stage.id().value()))
                .toList();
        if (allowed.isEmpty()) {
            at.errorOnKey("folder.fit-no-stage", set.name());
        } else if (allowed.stream().noneMatch(stage -> fits(set, stage))) {
            explain(set, allowed, at);
        }
    }

    private static boolean fits(FilmSet set, Stage stage) {
        return hasArea(set, stage)
                && hasHeight(set, stage)
                && lacking(set, stage).isEmpty();
    }

    private static boolean hasArea(FilmSet set, Stage stage) {
        return set.area().stream().allMatch(area -> area.compareTo(stage.area()) <= 0);
    }

    private static boolean hasHeight(FilmSet set, Stage stage) {
        return set.height().stream().allMatch(height -> height.compareTo(stage.clearHeight()) <= 0);
    }

    private static Set<String> lacking(FilmSet set, Stage stage) {
        return set.features().stream()
                .filter(feature -> !stage.features().contains(feature))
                .collect(Collectors.toSet());
    }

    private static void explain(FilmSet set, List<Stage> allowed, Value at) {
        LocalName name = set.name();
        if (allowed.stream().noneMatch(stage -> hasArea(set, stage))) {
            Stage best = best(allowed, Stage::area);
            Area area = set.area().orElseThrow();
            at.find("area")
                    .error(
                            "folder.fit-area",
                            name,
                            area.squareMeters(),
                            best.name(),
                            best.area().squareMeters());
        } else if (allowed.stream().noneMatch(stage -> hasHeight(set, stage))) {
            Stage best = best(allowed, Stage::clearHeight);
            Height height = set.height().orElseThrow();
            at.find("height")
                    .error(
                            "folder.fit-height",
                            name,
                            height.meters(),
                            best.name(),
                            best.clearHeight().meters());
        } else {
            explainTogether(set, allowed, at);
        }
    }

    /// No stage has all of it at once: names the one that lacks least.
    private static void explainTogether(FilmSet set, List<Stage> allowed, Value at) {
        Stage nearest = allowed.stream()
                .min(Comparator.comparingInt(stage ->
                        lacking(set, stage).size() + (hasArea(set, stage) ? 0 : 1) + (hasHeight(set, stage) ? 0 : 1)))
                .orElseThrow();
        Set<String> missing = lacking(set, nearest);
        if (hasArea(set, nearest) && hasHeight(set, nearest)) {
            String features = missing.stream().sorted().collect(Collectors.joining(", "));
            Value place = at.find("features");
            place.report().error(place.line(), features, "folder.fit-features", set.name(), features, nearest.name());
        } else {
            at.errorOnKey(
                    "folder.fit-together",
                    set.name(),
                    nearest.name(),
                    nearest.area().squareMeters(),
                    nearest.clearHeight().meters(),
                    nearest.features().stream().sorted().collect(Collectors.joining(", ")));
        }
    }

    private static <T extends Comparable<T>> Stage best(List<Stage> stages, Function<Stage, T> offer) {
        return stages.stream().max(Comparator.comparing(offer)).orElseThrow();
    }
}
