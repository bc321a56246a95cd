package io.madang.launch;

import io.madang.slate.TitleId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All launches of the house: the door of the module.
///
/// @param hour of every date that names none
/// @param plans of titles that have any, by key
public record LaunchCalendar(LaunchHour hour, List<LaunchPlan> plans) {

    public LaunchCalendar {
        plans = plans.stream().sorted(Comparator.comparing(LaunchPlan::title)).toList();
    }

    /// A calendar in which nothing stands.
    public static LaunchCalendar empty() {
        return new LaunchCalendar(new LaunchHour.Local(), List.of());
    }

    public Optional<LaunchPlan> find(TitleId title) {
        return plans.stream().filter(plan -> plan.title().equals(title)).findFirst();
    }

    /// One for every territory in which the title launches, the earliest first.
    public List<Premiere> premieres(TitleId title) {
        return find(title).map(this::premieres).orElse(List.of());
    }

    /// The same for a plan that may not be kept yet.
    public List<Premiere> premieres(LaunchPlan plan) {
        return Territories.all().stream()
                .flatMap(territory -> plan.in(territory).map(date -> premiere(territory, date)).stream())
                .sorted()
                .toList();
    }

    private Premiere premiere(Territory territory, LaunchDate date) {
        LaunchHour at = date.hour().orElse(hour);
        return new Premiere(territory, at.on(date.day(), territory), at.zone(territory));
    }

    /// The earliest launch anywhere.
    public Optional<Premiere> first(TitleId title) {
        return premieres(title).stream().findFirst();
    }

    /// The first 91 days from the earliest launch anywhere.
    public Optional<FirstDays> firstDays(TitleId title) {
        return first(title).map(Premiere::firstDays);
    }

    /// The first 91 days in one territory.
    public Optional<FirstDays> firstDays(TitleId title, Territory territory) {
        return find(title)
                .flatMap(plan -> plan.in(territory))
                .map(date -> premiere(territory, date).firstDays());
    }
}
