package io.madang.viewing.counting;

import io.madang.viewing.EventHour;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingRow;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.order.Candidate;
import io.madang.viewing.order.ListOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Lists as they are now, from partial sums and, for members, from the events.
///
/// Many candidates are asked for at first, and twice as many where the proof fails that no other unit belongs into the
/// list.
///
/// @param <E> what the engine throws
public final class OpenLists<E extends Exception> {

    private static final int FIRST_ASKED = 20;

    private final ViewingTerms terms;
    private final Engine<E> engine;
    private final Candidates candidates;

    public OpenLists(ViewingTerms terms, Engine<E> engine) {
        this.terms = terms;
        this.engine = engine;
        candidates = new Candidates(terms);
    }

    /// @param counted hours
    public List<ViewingList> of(Collection<ViewingListKey> keys, Set<EventHour> counted) throws E {
        Map<ListGroup, List<ViewingListKey>> groups = new HashMap<>();
        keys.forEach(key -> groups.computeIfAbsent(
                        new ListGroup(key.period(), key.country().isEmpty(), key.measure()), _ -> new ArrayList<>())
                .add(key));
        Map<ViewingListKey, ViewingList> lists = new TreeMap<>();
        for (Map.Entry<ListGroup, List<ViewingListKey>> group : groups.entrySet()) {
            Map<Place, List<ViewingRow>> rows = rows(group.getKey(), group.getValue(), counted);
            for (ViewingListKey key : group.getValue()) {
                List<ViewingCountry> countries = countries(key);
                List<EventHour> hours = HourSpan.of(key.period().days(), countries);
                lists.put(
                        key,
                        new ViewingList(
                                key,
                                ViewingList.OPEN,
                                "",
                                (int) hours.stream().filter(counted::contains).count(),
                                hours.size(),
                                rows.getOrDefault(new Place(number(key), key.category()), List.of())));
            }
        }
        return List.copyOf(lists.values());
    }

    private static int number(List<ViewingCountry> countries) {
        return countries.getFirst().number();
    }

    private int number(ViewingListKey key) {
        return key.country().isEmpty() ? Place.WORLD : number(countries(key));
    }

    /// All countries for the world; nobody for a code that is not in the table.
    private List<ViewingCountry> countries(ViewingListKey key) {
        return terms.countries().stream()
                .filter(country -> key.country().isEmpty() || country.code().equals(key.country()))
                .toList();
    }

    private Map<Place, List<ViewingRow>> rows(ListGroup group, List<ViewingListKey> keys, Set<EventHour> counted)
            throws E {
        Map<Place, List<ViewingRow>> rows = new HashMap<>();
        Set<Integer> waiting = new LinkedHashSet<>();
        keys.forEach(key -> waiting.add(number(key)));
        for (int asked = FIRST_ASKED; !waiting.isEmpty(); asked *= 2) {
            Map<Place, List<Candidate>> found = found(group, asked, waiting, counted);
            Set<Integer> unproven = new LinkedHashSet<>();
            for (Map.Entry<Place, List<Candidate>> list : found.entrySet()) {
                if (ListOrder.isProven(list.getValue(), asked, group.measure())) {
                    rows.put(list.getKey(), ListOrder.rows(list.getValue(), group.measure()));
                } else {
                    unproven.add(list.getKey().country());
                }
            }
            waiting.retainAll(unproven);
        }
        return rows;
    }

    private Map<Place, List<Candidate>> found(ListGroup group, int asked, Set<Integer> places, Set<EventHour> counted)
            throws E {
        List<SumLine> sums = engine.sums(PortableSql.sums(group, places, asked));
        Map<Place, List<Candidate>> found = candidates.of(sums);
        if (group.measure() != Measure.MEMBERS || found.isEmpty()) {
            return found;
        }
        List<ViewingCountry> countries = terms.countries().stream()
                .filter(country -> group.isWorld() || places.contains(country.number()))
                .toList();
        List<EventHour> hours = HourSpan.of(group.period().days(), countries).stream()
                .filter(counted::contains)
                .toList();
        Set<WatchedUnit> units = new LinkedHashSet<>();
        sums.forEach(line -> units.add(new WatchedUnit(line.country(), line.unit())));
        return withMembers(found, engine.members(units, group.period().days(), countries, hours));
    }

    private static Map<Place, List<Candidate>> withMembers(
            Map<Place, List<Candidate>> found, Map<WatchedUnit, Long> members) {
        Map<Place, List<Candidate>> known = new HashMap<>();
        found.forEach((place, list) -> known.put(
                place,
                list.stream()
                        .map(one ->
                                one.withMembers(members.getOrDefault(new WatchedUnit(place.country(), one.unit()), 0L)))
                        .toList()));
        return known;
    }
}
