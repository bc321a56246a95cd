package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.common.LocalName;
import io.madang.lot.Booking;
import io.madang.lot.Lease;
import io.madang.lot.Lot;
import io.madang.lot.StageId;
import io.madang.lot.StageRent;
import io.madang.slate.FilmSet;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.Forecast;
import io.madang.stageplan.Placement;
import io.madang.stageplan.ScheduledSlate;
import io.madang.stageplan.StagePlan;
import io.madang.stageplan.StagePlans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything a page shows, read at one moment: the lot, the slate, the newest plan and the day the page speaks of.
final class Snapshot {

    private static final int TONES = 10;

    private final Lot lot;
    private final StageRent rent;
    private final ScheduledSlate slate;
    private final Optional<StagePlans.Kept> kept;
    private final LocalDate today;
    private final boolean replayed;
    private final Map<String, Title> byKey = new HashMap<>();
    private final Map<String, Integer> tones = new HashMap<>();
    private final Map<StageId, LocalName> stageNames = new HashMap<>();

    Snapshot(
            Lot lot,
            StageRent rent,
            ScheduledSlate slate,
            Optional<StagePlans.Kept> kept,
            LocalDate today,
            boolean replayed) {
        this.lot = lot;
        this.rent = rent;
        this.slate = slate;
        this.kept = kept;
        this.today = today;
        this.replayed = replayed;
        for (Title title : slate.titles()) {
            tones.put(title.id().value(), tones.size() % TONES);
            byKey.put(title.id().value(), title);
        }
        lot.stages().forEach(stage -> stageNames.put(stage.id(), stage.name()));
    }

    public Lot lot() {
        return lot;
    }

    StageRent rent() {
        return rent;
    }

    /// With the shoot days to plan with.
    public List<Title> titles() {
        return slate.titles();
    }

    ScheduledSlate slate() {
        return slate;
    }

    Optional<StagePlans.Kept> kept() {
        return kept;
    }

    public LocalDate today() {
        return today;
    }

    public boolean isReplayed() {
        return replayed;
    }

    Optional<StagePlan> plan() {
        return kept.flatMap(plan -> Answers.plan(plan.outcome()));
    }

    Optional<Title> title(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    LocalName titleName(String key) {
        return title(key).map(Title::name).orElse(LocalName.of(key));
    }

    int tone(String titleKey) {
        return tones.getOrDefault(titleKey, 0);
    }

    LocalName setName(String titleKey, String setKey) {
        return set(titleKey, setKey).map(FilmSet::name).orElse(LocalName.of(setKey));
    }

    Optional<FilmSet> set(String titleKey, String setKey) {
        return title(titleKey).stream()
                .flatMap(title -> title.sets().stream())
                .filter(set -> set.id().value().equals(setKey))
                .findFirst();
    }

    LocalName stageName(StageId stage) {
        return stageNames.getOrDefault(stage, LocalName.of(stage.value()));
    }

    Optional<Forecast> forecast(TitleId title) {
        return plan().stream()
                .flatMap(plan -> plan.forecasts().stream())
                .filter(forecast -> forecast.title().equals(title))
                .findFirst();
    }

    /// Placements of the newest plan that are not bookings yet.
    List<Placement> proposed() {
        return plan().map(StagePlan::placements).orElse(List.of()).stream()
                .filter(placement -> !placement.booked() && placement.stage().isPresent())
                .toList();
    }

    /// All days the lot speaks of: leases, bookings and the days that may be planned.
    static Optional<DateRange> stretch(Lot lot) {
        List<DateRange> ranges =
                new ArrayList<>(lot.leases().stream().map(Lease::term).toList());
        lot.bookings().stream().map(Booking::days).forEach(ranges::add);
        lot.house().planning().ifPresent(ranges::add);
        return ranges.stream()
                .map(DateRange::to)
                .max(Comparator.naturalOrder())
                .map(end -> DateRange.of(
                        ranges.stream()
                                .map(DateRange::from)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        end));
    }
}
