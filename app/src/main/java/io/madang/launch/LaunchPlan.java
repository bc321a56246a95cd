package io.madang.launch;

import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Where and when one title launches.
///
/// @param world the date wherever no exception says otherwise; empty: only the territories of the exceptions
/// @param exceptions by code of their territory
/// @param references where the dates can be read
public record LaunchPlan(
        TitleId title,
        LaunchStatus status,
        Optional<LaunchDate> world,
        SortedMap<String, TerritoryLaunch> exceptions,
        List<String> references) {

    public LaunchPlan {
        exceptions = Collections.unmodifiableSortedMap(new TreeMap<>(exceptions));
        references = List.copyOf(references);
        exceptions.keySet().stream()
                .filter(code -> Territories.find(code).isEmpty())
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException("The territory (%s) of (%s) is not one.".formatted(code, title));
                });
    }

    /// A plan that says nothing yet.
    public static LaunchPlan none(TitleId title) {
        return new LaunchPlan(title, LaunchStatus.PLANNED, Optional.empty(), Collections.emptySortedMap(), List.of());
    }

    public boolean isEmpty() {
        return world.isEmpty() && exceptions.isEmpty();
    }

    /// The date in a territory; empty where the title does not launch.
    public Optional<LaunchDate> in(Territory territory) {
        TerritoryLaunch exception = exceptions.get(territory.code());
        return switch (exception) {
            case null -> world;
            case LaunchDate date -> Optional.of(date);
            case TerritoryLaunch.Withheld() -> Optional.empty();
        };
    }

    /// The earliest day anywhere.
    public Optional<LocalDate> firstDay() {
        return Stream.concat(world.stream(), exceptions.values().stream())
                .filter(LaunchDate.class::isInstance)
                .map(date -> ((LaunchDate) date).day())
                .min(LocalDate::compareTo);
    }

    public LaunchPlan withWorld(LaunchStatus newStatus, Optional<LaunchDate> date) {
        return new LaunchPlan(title, newStatus, date, exceptions, references);
    }

    public LaunchPlan with(Territory territory, TerritoryLaunch exception) {
        SortedMap<String, TerritoryLaunch> changed = new TreeMap<>(exceptions);
        changed.put(territory.code(), exception);
        return new LaunchPlan(title, status, world, changed, references);
    }

    /// The territory launches with the rest of the world.
    public LaunchPlan without(Territory territory) {
        SortedMap<String, TerritoryLaunch> changed = new TreeMap<>(exceptions);
        changed.remove(territory.code());
        return new LaunchPlan(title, status, world, changed, references);
    }
}
