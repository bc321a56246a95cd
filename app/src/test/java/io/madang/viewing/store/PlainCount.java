package io.madang.viewing.store;

import io.madang.viewing.EventHour;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingRow;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.Views;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The same lists by plain loops, one event after the other, to compare with.
final class PlainCount {

    private static final int REACHING = 120;

    private final ViewingTerms terms;
    private final List<Event> counting = new ArrayList<>();

    PlainCount(ViewingTerms terms, List<Event> delivered) {
        this.terms = terms;
        Comparator<Event> firstDelivered = Comparator.comparing(Event::ingested)
                .thenComparing(Event::started)
                .thenComparingLong(Event::profile)
                .thenComparingLong(Event::account)
                .thenComparingInt(Event::country)
                .thenComparingInt(Event::work)
                .thenComparingInt(Event::season)
                .thenComparingInt(Event::cut)
                .thenComparingInt(Event::seconds);
        Map<Long, Map<EventHour, List<Event>>> placed = delivered.stream()
                .filter(event -> event.country() != Event.NO_COUNTRY)
                .filter(event -> EventHour.of(event.started()).equals(EventFolder.hourOf(event)))
                .collect(Collectors.groupingBy(Event::id, Collectors.groupingBy(EventFolder::hourOf)));
        placed.values().stream()
                .flatMap(hours -> hours.values().stream())
                .map(copies -> copies.stream().min(firstDelivered).orElseThrow())
                .filter(event -> event.seconds() > 0)
                .filter(event -> terms.countries().stream().anyMatch(one -> event.country() == one.number()))
                .filter(event -> title(event).isPresent()
                        && title(event).get().runtimes().containsKey(event.cut()))
                .filter(event -> terms.exclusions().stream()
                        .noneMatch(one -> one.account() == event.account()
                                && one.days().contains(EventFolder.hourOf(event).day())))
                .forEach(counting::add);
    }

    int events() {
        return counting.size();
    }

    private Optional<ViewedTitle> title(Event event) {
        return terms.titles().stream()
                .filter(title -> title.unit().equals(new ViewedUnit(event.work(), event.season())))
                .findAny();
    }

    /// What one unit has in one list.
    private static final class Sum {
        private final Map<Integer, Long> seconds = new HashMap<>();
        private final Set<Long> members = new HashSet<>();
        private Views views = Views.NONE;

        long total() {
            return seconds.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    List<ViewingRow> rows(ViewingListKey key) {
        Map<ViewedUnit, Sum> sums = new HashMap<>();
        for (Event event : counting) {
            ViewedTitle title = title(event).orElseThrow();
            LocalDate day = terms.countries().stream()
                    .filter(one -> event.country() == one.number())
                    .filter(one -> key.country().isEmpty() || key.country().equals(one.code()))
                    .map(one -> one.dayOf(event.started()))
                    .findAny()
                    .orElse(LocalDate.MIN);
            if (title.category() == key.category() && key.period().days().contains(day)) {
                Sum sum = sums.computeIfAbsent(title.unit(), _ -> new Sum());
                int seconds = Math.min(
                        event.seconds(), Objects.requireNonNull(title.runtimes().get(event.cut())));
                sum.seconds.merge(event.cut(), (long) seconds, Long::sum);
                sum.views = Views.of(sum.seconds, title.runtimes());
                if (seconds >= REACHING) {
                    sum.members.add(event.profile());
                }
            }
        }
        return rows(sums, key.measure());
    }

    private static List<ViewingRow> rows(Map<ViewedUnit, Sum> sums, Measure measure) {
        Comparator<Map.Entry<ViewedUnit, Sum>> byFigure = (one, other) -> compare(other, one, measure);
        List<Map.Entry<ViewedUnit, Sum>> ordered = sums.entrySet().stream()
                .filter(entry ->
                        measure != Measure.MEMBERS || !entry.getValue().members.isEmpty())
                .sorted(byFigure.thenComparingLong(entry -> -entry.getValue().total())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        List<ViewingRow> rows = new ArrayList<>();
        for (Map.Entry<ViewedUnit, Sum> entry : ordered.subList(0, Math.min(10, ordered.size()))) {
            rows.add(new ViewingRow(
                    rows.size() + 1,
                    entry.getKey(),
                    entry.getValue().total(),
                    entry.getValue().views,
                    measure == Measure.MEMBERS ? entry.getValue().members.size() : 0,
                    ordered.stream()
                            .filter(other ->
                                    !other.getKey().equals(entry.getKey()) && compare(entry, other, measure) == 0)
                            .map(Map.Entry::getKey)
                            .toList()));
        }
        return rows;
    }

    private static int compare(Map.Entry<ViewedUnit, Sum> one, Map.Entry<ViewedUnit, Sum> other, Measure measure) {
        Sum first = one.getValue();
        Sum second = other.getValue();
        return switch (measure) {
            case HOURS -> Long.compare(first.total(), second.total());
            case VIEWS -> first.views.compareTo(second.views);
            case MEMBERS -> Integer.compare(first.members.size(), second.members.size());
        };
    }
}
