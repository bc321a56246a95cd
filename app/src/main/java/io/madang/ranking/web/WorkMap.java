package io.madang.ranking.web;

import io.madang.platform.web.Words;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.format.CountryName;
import io.madang.ranking.works.WorkWeek;
import io.madang.ranking.works.WorkWeek.Place;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/// A week of a work on the map of the world, and the same as a table.
///
/// @param countries by rank, then name
/// @param elsewhere codes of the countries that have lists of the week without it
/// @param left names of the countries it has left since the week before
/// @param world what it did in the lists of the world; empty: it was in none
record WorkMap(List<Country> countries, List<String> elsewhere, List<String> left, String world) {

    /// A country with the work in its Top 10.
    record Country(String code, String name, int rank, int weeks, MovementMark movement, String spoken) {}

    static WorkMap of(WorkWeek week, Top10Lists lists, Words words) {
        Collator names = Collator.getInstance(words.locale());
        List<Country> countries = week.countries().stream()
                .map(place -> country(place, words))
                .sorted(Comparator.comparingInt(Country::rank).thenComparing(Country::name, names::compare))
                .toList();
        List<String> codes = countries.stream().map(Country::code).toList();
        return new WorkMap(
                countries,
                lists.countries(week.week()).stream()
                        .filter(code -> !codes.contains(code))
                        .toList(),
                week.left().stream()
                        .map(code -> CountryName.of(code, words.locale()))
                        .sorted(names)
                        .toList(),
                week.world()
                        .map(place -> words.say("page.top10.world-rank", place.rank(), place.weeks()))
                        .orElse(""));
    }

    private static Country country(Place place, Words words) {
        String name = CountryName.of(place.country(), words.locale());
        MovementMark movement = MovementMark.of(place.movement(), words);
        return new Country(
                place.country(),
                name,
                place.rank(),
                place.weeks(),
                movement,
                words.say("page.top10.spoken-rank", name, place.rank(), movement.spoken()));
    }
}
