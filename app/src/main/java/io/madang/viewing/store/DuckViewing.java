package io.madang.viewing.store;

import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.viewing.BatchOutcome;
import io.madang.viewing.BatchOutcome.Quarantined;
import io.madang.viewing.BatchOutcome.Reason;
import io.madang.viewing.CloseOutcome;
import io.madang.viewing.EventHour;
import io.madang.viewing.Measure;
import io.madang.viewing.TitleReach;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingLists;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.counting.HourSpan;
import io.madang.viewing.counting.OpenLists;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Viewing counted and kept by DuckDB.
final class DuckViewing implements ViewingLists {

    private final DuckSession session;
    private final ViewingTerms terms;
    private final Map<ViewedUnit, ViewedTitle> titles;
    private final EventFiles files;
    private final HourCounting counting;
    private final OpenLists<SQLException> open;
    private final ClosedLists closed;

    /// @param threads of the scan; with none, SQL alone counts
    DuckViewing(DuckSession session, ViewingTerms terms, Path folder, int threads) throws SQLException {
        this.session = session;
        this.terms = terms;
        titles = terms.titles().stream().collect(Collectors.toMap(ViewedTitle::unit, Function.identity()));
        files = new EventFiles(folder);
        TermTables tables = new TermTables(session, terms);
        counting = new HourCounting(session, files, tables, threads);
        open = new OpenLists<>(
                terms, new DuckEngine(session, new MemberCounting(session, files, tables, counting, threads)));
        closed = new ClosedLists(session);
    }

    @Override
    public ViewingTerms terms() {
        return terms;
    }

    @Override
    public List<EventHour> due() {
        return asked(() -> {
            Map<EventHour, String> known = counting.known();
            return files.hours().stream()
                    .filter(hour -> !counting.fingerprint(hour).equals(known.get(hour)))
                    .toList();
        });
    }

    @Override
    public BatchOutcome count(EventHour hour) {
        return asked(() -> counting.count(hour));
    }

    @Override
    public List<BatchOutcome> counted() {
        return asked(() -> {
            Map<EventHour, Map<Reason, Quarantined>> quarantined = new HashMap<>();
            session.rows(
                    "select day, hour, reason, events, seconds from quarantine",
                    row -> quarantined
                            .computeIfAbsent(
                                    new EventHour(row.getDate(1).toLocalDate(), row.getInt(2)),
                                    _ -> new EnumMap<>(Reason.class))
                            .put(Reason.valueOf(row.getString(3)), new Quarantined(row.getLong(4), row.getLong(5))));
            return session.rows("select day, hour, events, counted from batch order by day, hour", row -> {
                EventHour hour = new EventHour(row.getDate(1).toLocalDate(), row.getInt(2));
                return new BatchOutcome(hour, row.getLong(3), row.getLong(4), quarantined.getOrDefault(hour, Map.of()));
            });
        });
    }

    @Override
    public List<ViewingList> lists(Collection<ViewingListKey> keys) {
        return asked(() -> {
            Map<ViewingListKey, ViewingList> found = new TreeMap<>();
            for (ViewingPeriod period :
                    keys.stream().map(ViewingListKey::period).distinct().toList()) {
                closed.of(period).forEach((key, versions) -> found.put(key, versions.getLast()));
            }
            found.keySet().retainAll(Set.copyOf(keys));
            List<ViewingListKey> missing =
                    keys.stream().filter(key -> !found.containsKey(key)).toList();
            open.of(missing, counting.known().keySet()).forEach(list -> found.put(list.key(), list));
            return List.copyOf(found.values());
        });
    }

    @Override
    public List<ViewingList> open(Collection<ViewingListKey> keys) {
        return asked(() -> open.of(keys, counting.known().keySet()));
    }

    @Override
    public List<ViewingList> versions(ViewingListKey key) {
        return asked(() -> closed.of(key.period()).getOrDefault(key, List.of()));
    }

    @Override
    public CloseOutcome close(ViewingPeriod period, Optional<String> reason) {
        return asked(() -> {
            Set<EventHour> counted = counting.known().keySet();
            Map<ViewingListKey, List<ViewingList>> known = closed.of(period);
            List<ViewingList> added = new ArrayList<>();
            List<ViewingListKey> changed = new ArrayList<>();
            int unchanged = 0;
            for (ViewingList now : open.of(keys(period), counted)) {
                List<ViewingList> versions = known.getOrDefault(now.key(), List.of());
                if (versions.isEmpty()
                        ? now.rows().isEmpty()
                        : versions.getLast().rows().equals(now.rows())) {
                    unchanged += versions.isEmpty() ? 0 : 1;
                } else {
                    added.add(versioned(now, versions.size() + 1, reason.orElse("")));
                    if (!versions.isEmpty()) {
                        changed.add(now.key());
                    }
                }
            }
            if (!changed.isEmpty() && reason.isEmpty()) {
                throw new Refusal(Message.of("viewing.close.reason", changed.size(), period.last()));
            }
            session.inTransaction(() -> closed.add(added));
            List<EventHour> missing = HourSpan.of(period.days(), terms.countries()).stream()
                    .filter(hour -> !counted.contains(hour))
                    .toList();
            return new CloseOutcome(added.size() - changed.size(), unchanged, changed, missing);
        });
    }

    private static ViewingList versioned(ViewingList list, int version, String reason) {
        return new ViewingList(
                list.key(), version, version == 1 ? "" : reason, list.hours(), list.ofHours(), list.rows());
    }

    private List<ViewingListKey> keys(ViewingPeriod period) {
        List<ViewingListKey> keys = new ArrayList<>();
        Stream.concat(Stream.of(""), terms.countries().stream().map(country -> country.code()))
                .forEach(code -> {
                    for (ViewingCategory category : ViewingCategory.values()) {
                        for (Measure measure : Measure.values()) {
                            keys.add(new ViewingListKey(period, code, category, measure));
                        }
                    }
                });
        return keys;
    }

    @Override
    public TitleReach reach(ViewedUnit unit, Measure measure) {
        ViewedTitle title = titles.get(unit);
        if (title == null) {
            throw new Refusal(Message.of("viewing.no-title", unit.work(), unit.season()));
        }
        return asked(() -> new ReachQuery(session).of(title, measure));
    }

    /// A question to the database.
    private interface Question<T> {
        T ask() throws SQLException;
    }

    private static <T> T asked(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new Refusal(
                    Message.of("viewing.store.failed", DuckSession.firstLine(String.valueOf(e.getMessage()))), e);
        }
    }
}
