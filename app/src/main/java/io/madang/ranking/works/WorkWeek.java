package io.madang.ranking.works;

import io.madang.ranking.ListKind;
import io.madang.ranking.Movement;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.WorkRun;
import io.madang.ranking.WorkRun.Appearance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a work stood in one week, with movement against the week before.
///
/// @param countries by rank, then code
/// @param left codes of the countries in whose Top 10 it was the week before and is no more
public record WorkWeek(WorkRun run, LocalDate week, List<Place> countries, Optional<Place> world, List<String> left) {

    /// A rank in a list.
    ///
    /// @param country by code; empty: the world
    /// @param weeks in this list so far
    public record Place(String country, int rank, int weeks, Movement movement) {}

    public WorkWeek {
        countries = List.copyOf(countries);
        left = List.copyOf(left);
    }

    public static WorkWeek of(WorkRun run, LocalDate week, Top10Lists lists) {
        Map<String, Appearance> before = byCountry(run.in(week.minusWeeks(1)));
        Map<String, Appearance> now = byCountry(run.in(week));
        Set<String> listedBefore = lists.countries(week.minusWeeks(1));
        Set<String> listed = lists.countries(week);
        List<Place> places = now.entrySet().stream()
                .map(one -> place(one.getValue(), Optional.ofNullable(before.get(one.getKey())), listedBefore))
                .sorted(Comparator.comparingInt(Place::rank).thenComparing(Place::country))
                .toList();
        return new WorkWeek(
                run,
                week,
                places.stream().filter(place -> !place.country().isEmpty()).toList(),
                places.stream().filter(place -> place.country().isEmpty()).findFirst(),
                before.keySet().stream()
                        .filter(country -> listed.contains(country) && !now.containsKey(country))
                        .sorted()
                        .toList());
    }

    /// Countries in which it was number one.
    public int numberOneIn() {
        return (int) countries.stream().filter(place -> place.rank() == 1).count();
    }

    private static Map<String, Appearance> byCountry(List<Appearance> appearances) {
        return appearances.stream()
                .filter(one -> one.list().kind() != ListKind.MOST_POPULAR)
                .collect(Collectors.toMap(
                        one -> one.list().country(),
                        one -> one,
                        (one, other) -> one.rank() <= other.rank() ? one : other));
    }

    private static Place place(Appearance now, Optional<Appearance> before, Set<String> listedBefore) {
        String country = now.list().country();
        return new Place(country, now.rank(), now.weeks(), movement(now, before, listedBefore.contains(country)));
    }

    private static Movement movement(Appearance now, Optional<Appearance> before, boolean hasListBefore) {
        if (before.isPresent()) {
            return new Movement.Moved(before.get().rank() - now.rank());
        }
        if (now.weeks() == 1) {
            return new Movement.New();
        }
        return hasListBefore || now.list().country().isEmpty() ? new Movement.Back() : new Movement.Unknown();
    }
}
