package io.madang.launch.format;

import io.madang.launch.FirstDays;
import io.madang.launch.LaunchCalendar;
import io.madang.launch.LaunchDate;
import io.madang.launch.LaunchHour;
import io.madang.launch.LaunchPlan;
import io.madang.launch.Premiere;
import io.madang.launch.Territories;
import io.madang.launch.Territory;
import io.madang.launch.TerritoryLaunch;
import io.madang.slate.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Territories in which a title launches on the same date.
///
/// @param isWorld whether these are all that no exception names
/// @param date empty: the title does not launch there
/// @param hour of the date; where it names none, that of the house
/// @param territories by code
public record LaunchLine(
        Title title,
        LaunchPlan plan,
        boolean isWorld,
        Optional<LaunchDate> date,
        LaunchHour hour,
        List<Territory> territories) {

    private static final Comparator<LaunchLine> ORDER = Comparator.comparing(
                    (LaunchLine line) -> line.plan().firstDay().orElse(LocalDate.MAX))
            .thenComparing(line -> line.title().id())
            .thenComparing(line -> !line.isWorld())
            .thenComparing(line -> line.territories().getFirst());

    public LaunchLine {
        territories = List.copyOf(territories);
    }

    /// All lines of these titles, by their first day.
    public static List<LaunchLine> all(List<Title> titles, LaunchCalendar calendar) {
        return titles.stream()
                .flatMap(
                        title -> calendar.find(title.id()).stream().flatMap(plan -> of(title, plan, calendar).stream()))
                .sorted(ORDER)
                .toList();
    }

    /// The world first, then the exceptions by code.
    public static List<LaunchLine> of(Title title, LaunchPlan plan, LaunchCalendar calendar) {
        Map<TerritoryLaunch, List<Territory>> groups = new LinkedHashMap<>();
        plan.exceptions()
                .forEach((code, launch) -> groups.computeIfAbsent(launch, _ -> new ArrayList<>())
                        .add(Territories.find(code).orElseThrow()));
        List<LaunchLine> lines = new ArrayList<>();
        plan.world().ifPresent(date -> lines.add(line(title, plan, calendar, true, Optional.of(date), rest(plan))));
        groups.forEach(
                (launch, territories) -> lines.add(line(title, plan, calendar, false, date(launch), territories)));
        return lines;
    }

    private static List<Territory> rest(LaunchPlan plan) {
        return Territories.all().stream()
                .filter(territory -> !plan.exceptions().containsKey(territory.code()))
                .toList();
    }

    private static Optional<LaunchDate> date(TerritoryLaunch launch) {
        return switch (launch) {
            case LaunchDate date -> Optional.of(date);
            case TerritoryLaunch.Withheld() -> Optional.empty();
        };
    }

    private static LaunchLine line(
            Title title,
            LaunchPlan plan,
            LaunchCalendar calendar,
            boolean isWorld,
            Optional<LaunchDate> date,
            List<Territory> territories) {
        return new LaunchLine(
                title, plan, isWorld, date, date.flatMap(LaunchDate::hour).orElse(calendar.hour()), territories);
    }

    /// Whether it stands for its title: the line of the world, or where there is none the earliest.
    public boolean isMain() {
        return isWorld
                || (plan.world().isEmpty()
                        && earliest(plan)
                                .equals(Optional.of(territories.getFirst().code())));
    }

    private static Optional<String> earliest(LaunchPlan plan) {
        return plan.exceptions().entrySet().stream()
                .filter(entry -> date(entry.getValue()).map(LaunchDate::day).equals(plan.firstDay()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// The premiere in one of its territories; empty where the title does not launch there.
    public Optional<Premiere> premiere(Territory territory) {
        return date.map(found -> new Premiere(territory, hour.on(found.day(), territory), hour.zone(territory)));
    }

    /// The earliest premiere among them.
    public Optional<Premiere> first() {
        return territories.stream()
                .flatMap(territory -> premiere(territory).stream())
                .min(Comparator.naturalOrder());
    }

    public Optional<FirstDays> firstDays() {
        return first().map(Premiere::firstDays);
    }

    /// The last of the first 91 days, in the zone in which the date was stated.
    public Optional<LocalDate> lastOfFirstDays() {
        return first().map(
                        premiere -> premiere.firstDays().days(premiere.zone()).last());
    }
}
