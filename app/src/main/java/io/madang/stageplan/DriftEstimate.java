package io.madang.stageplan;

import io.madang.common.DateRange;
import io.madang.slate.FilmSet;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.DriftClashes.Stretched;
import io.madang.stageplan.ScheduleDrift.SetDrift;
import io.madang.stageplan.StagePlans.Kept;
import io.madang.stageplan.StagePlans.ShootDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Estimates what other shoot days do to a plan whose sets stay where they are.
final class DriftEstimate {

    record Key(TitleId title, SetId set) {}

    private final StagePlanProblem now;
    private final Map<Key, Integer> before = new LinkedHashMap<>();
    private final Map<Key, Placement> planned = new LinkedHashMap<>();
    private final Map<TitleId, Forecast> forecasts = new LinkedHashMap<>();
    private final Map<Key, Stretched> stretched = new LinkedHashMap<>();

    DriftEstimate(Kept kept, StagePlanProblem now) {
        this.now = now;
        for (ShootDays days : kept.shootDays()) {
            before.put(new Key(days.title(), days.set()), days.days());
        }
        kept.outcome().planFound().ifPresent(plan -> {
            plan.placements().forEach(place -> planned.put(new Key(place.title(), place.set()), place));
            plan.forecasts().forEach(forecast -> forecasts.put(forecast.title(), forecast));
        });
        for (Title title : now.titles()) {
            title.sets().forEach(set -> stretch(title, set));
        }
    }

    List<ScheduleDrift> drifts() {
        return now.titles().stream()
                .filter(title -> title.sets().stream().anyMatch(set -> isOther(title, set)))
                .map(this::drift)
                .toList();
    }

    private boolean isOther(Title title, FilmSet set) {
        Integer days = before.get(new Key(title.id(), set.id()));
        return days != null && days != set.shootDays();
    }

    private void stretch(Title title, FilmSet set) {
        Key key = new Key(title.id(), set.id());
        Placement place = planned.get(key);
        if (place != null) {
            Optional<Placement> longer =
                    isOther(title, set) ? new WorkingLine(now.calendar()).shotFor(place, set) : Optional.of(place);
            stretched.put(key, new Stretched(title, set, place, longer));
        }
    }

    private ScheduleDrift drift(Title title) {
        Optional<Forecast> forecast = Optional.ofNullable(forecasts.get(title.id()));
        return new ScheduleDrift(
                title.id(),
                now.slate()
                        .schedule(title.id())
                        .filter(ScheduledSlate.TitleDays::counts)
                        .map(days -> days.schedule().board()),
                title.sets().stream()
                        .filter(set -> isOther(title, set))
                        .map(set -> drift(title, set))
                        .toList(),
                forecast.map(Forecast::launch),
                forecast.flatMap(_ -> wrap(title)).map(wrap -> wrap.plusDays(title.daysFromWrapToLaunch())));
    }

    private SetDrift drift(Title title, FilmSet set) {
        Key key = new Key(title.id(), set.id());
        Optional<Stretched> place = Optional.ofNullable(stretched.get(key));
        return new SetDrift(
                set.id(),
                before.getOrDefault(key, set.shootDays()),
                set.shootDays(),
                place.map(found -> found.planned().days()),
                place.flatMap(Stretched::estimate).map(Placement::days),
                place.map(found -> new DriftClashes(now, List.copyOf(stretched.values())).of(found))
                        .orElse(List.of()));
    }

    /// The end of the last set that is shot; where a set does not fit the planned stretch, nobody knows it.
    private Optional<LocalDate> wrap(Title title) {
        List<Stretched> own = stretched.values().stream()
                .filter(one -> one.title().id().equals(title.id()))
                .toList();
        return own.stream().anyMatch(one -> one.estimate().isEmpty())
                ? Optional.empty()
                : own.stream()
                        .flatMap(one -> one.estimate().stream())
                        .map(Placement::shoot)
                        .map(DateRange::to)
                        .max(Comparator.naturalOrder());
    }
}
