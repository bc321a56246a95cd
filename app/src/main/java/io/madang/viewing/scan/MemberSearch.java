package io.madang.viewing.scan;

import io.madang.viewing.scan.Viewing.Watched;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One round of counting members: which units of which countries to count, each with a slot of its own.
final class MemberSearch {

    /// What one country has been asked so far.
    static final class Country {
        private final int country;
        private final List<Watched> byEvents;
        private final List<CountryMembers.Reached> counted = new ArrayList<>();

        Country(int country, Viewing viewing) {
            this.country = country;
            Map<Unit, Watched> seasons = new HashMap<>();
            for (Watched watched : viewing.of(country)) {
                seasons.merge(watched.unit().withoutCut(), watched, Country::together);
            }
            byEvents = seasons.values().stream()
                    .filter(watched -> watched.longEvents() > 0)
                    .sorted(Comparator.comparingLong(Watched::longEvents)
                            .reversed()
                            .thenComparing(Watched::unit, Unit.ORDER))
                    .toList();
        }

        private static Watched together(Watched one, Watched other) {
            return new Watched(
                    one.country(),
                    one.unit().withoutCut(),
                    one.seconds() + other.seconds(),
                    one.longEvents() + other.longEvents());
        }

        /// The units to count next, so that `most` are counted in all.
        List<Watched> next(int most) {
            return byEvents.subList(counted.size(), Math.max(counted.size(), Math.min(most, byEvents.size())));
        }

        void found(Watched watched, long members) {
            counted.add(new CountryMembers.Reached(
                    watched.unit().withoutCut(), members, watched.seconds(), watched.longEvents()));
        }

        CountryMembers members() {
            List<CountryMembers.Reached> order = counted.stream()
                    .sorted(Comparator.comparingLong(CountryMembers.Reached::members)
                            .thenComparingLong(CountryMembers.Reached::seconds)
                            .reversed()
                            .thenComparing(CountryMembers.Reached::unit, Unit.ORDER))
                    .toList();
            long bound = counted.size() < byEvents.size()
                    ? byEvents.get(counted.size()).longEvents()
                    : 0;
            return new CountryMembers(country, order, bound);
        }
    }

    private record Asked(Country country, Watched watched) {}

    private final List<Asked> slots = new ArrayList<>();

    /// The slot of each unit per country.
    private final Map<Unit, Map<Integer, Integer>> bySeason = new LinkedHashMap<>();

    /// Asks each country for its units until `most` are counted.
    MemberSearch(List<Country> countries, int most) {
        for (Country country : countries) {
            for (Watched watched : country.next(most)) {
                bySeason.computeIfAbsent(watched.unit().withoutCut(), unit -> new HashMap<>())
                        .put(country.country, slots.size());
                slots.add(new Asked(country, watched));
            }
        }
    }

    int size() {
        return slots.size();
    }

    /// The slots of a unit by country; empty for a unit nobody asks for.
    Map<Integer, Integer> slotsOf(Unit unit) {
        return bySeason.getOrDefault(unit.withoutCut(), Map.of());
    }

    void found(long[] members) {
        for (int slot = 0; slot < members.length; slot++) {
            Asked asked = slots.get(slot);
            asked.country().found(asked.watched(), members[slot]);
        }
    }
}
