package io.madang.viewing.store;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.counting.PortableSql;
import io.madang.viewing.counting.WatchedUnit;
import io.madang.viewing.scan.MemberScan;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// Counts the different members of candidates from the events themselves.
final class MemberCounting {

    /// For notes of who watched, in bytes; more go to a file for a while.
    private static final long MEMORY_FOR_NOTES = 192L << 20;

    private final DuckSession session;
    private final EventFiles files;
    private final TermTables terms;
    private final HourCounting counting;
    private final int threads;

    /// @param threads of the scan; with none, SQL alone counts
    MemberCounting(DuckSession session, EventFiles files, TermTables terms, HourCounting counting, int threads) {
        this.threads = threads;
        this.session = session;
        this.files = files;
        this.terms = terms;
        this.counting = counting;
    }

    /// @param units all of countries, or all of the world
    /// @param countries that can count
    /// @param counted hours whose events are those of the partial sums
    Map<WatchedUnit, Long> count(
            Collection<WatchedUnit> units, DateRange days, List<ViewingCountry> countries, List<EventHour> counted)
            throws SQLException {
        Map<EventHour, List<Path>> events = events(counted);
        if (units.isEmpty() || events.isEmpty()) {
            return Map.of();
        }
        Optional<Map<WatchedUnit, Long>> scanned = byScan(units, days, countries, events);
        return scanned.isPresent() ? scanned.get() : bySql(units, days, countries, events);
    }

    /// The general way.
    private Map<WatchedUnit, Long> bySql(
            Collection<WatchedUnit> units,
            DateRange days,
            List<ViewingCountry> countries,
            Map<EventHour, List<Path>> events)
            throws SQLException {
        session.run("create or replace temp table candidate (country smallint, work integer, season smallint)");
        session.fill("temp", "candidate", units, (row, one) -> {
            row.append((short) one.country());
            row.append(one.unit().work());
            row.append((short) one.unit().season());
        });
        terms.forDays(days, countries);
        session.run(
                EventFiles.view(events.values().stream().flatMap(List::stream).toList(), true));
        boolean isWorld = units.iterator().next().isWorld();
        boolean isOverruled = session.count("select count(*) from overruled") > 0;
        Map<WatchedUnit, Long> members = new HashMap<>();
        session.rows(
                PortableSql.members(isWorld, isOverruled),
                row -> members.put(
                        new WatchedUnit(row.getInt(1), new ViewedUnit(row.getInt(2), row.getInt(3))), row.getLong(4)));
        return members;
    }

    /// The quick way; empty where an hour has something that only SQL knows, such as deliveries that were overruled.
    private Optional<Map<WatchedUnit, Long>> byScan(
            Collection<WatchedUnit> units,
            DateRange days,
            List<ViewingCountry> countries,
            Map<EventHour, List<Path>> events)
            throws SQLException {
        if (threads == 0 || session.count("select count(*) from overruled") > 0) {
            return Optional.empty();
        }
        Map<MemberScan.Asked, WatchedUnit> asked = new LinkedHashMap<>();
        units.forEach(one -> asked.put(
                new MemberScan.Asked(
                        one.country(), one.unit().work(), one.unit().season()),
                one));
        List<MemberScan.Hour> hours = new ArrayList<>();
        events.forEach((hour, files) ->
                hours.add(new MemberScan.Hour(files, terms.windows(hour, days, countries), terms.excluded(hour))));
        Path temporary = session.overflow();
        return new MemberScan(terms.runtimes(), List.copyOf(asked.keySet()))
                .count(hours, MEMORY_FOR_NOTES, temporary, threads)
                .map(found -> {
                    Map<WatchedUnit, Long> members = new HashMap<>();
                    found.forEach((one, count) -> members.put(Objects.requireNonNull(asked.get(one)), count));
                    return members;
                });
    }

    /// The files of the hours, which must be those that the partial sums come from.
    private Map<EventHour, List<Path>> events(List<EventHour> counted) throws SQLException {
        Map<EventHour, String> known = counting.known();
        Map<EventHour, List<Path>> events = new TreeMap<>();
        for (EventHour hour : counted) {
            List<Path> of = files.of(hour);
            if (of.isEmpty()) {
                throw new Refusal(Message.of("viewing.members-gone", hour, hour.folder()));
            }
            if (!counting.fingerprint(hour).equals(known.get(hour))) {
                throw new Refusal(Message.of("viewing.members-changed", hour));
            }
            events.put(hour, of);
        }
        return events;
    }
}
