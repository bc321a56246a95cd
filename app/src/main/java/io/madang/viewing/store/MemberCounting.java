package io.madang.viewing.store;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingRules;
import io.madang.viewing.order.Candidate;
import io.madang.viewing.scan.MemberScan;
import io.madang.viewing.store.CandidateQuery.Place;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// Counts the different members of candidates from the events themselves.
final class MemberCounting {

    private static final String OVERRULED = """

              left join overruled o on o.day = e.day and o.hour = e.hour and o.event_id = e.event_id
                and o.profile = e.profile and o.account = e.account and o.country = e.country and o.work = e.work
                and o.season = e.season and o.cut = e.cut and o.started_at = e.started_at and o.seconds = e.seconds""";

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

    /// A unit in a country, or in the world.
    private record Group(int country, ViewedUnit unit) {}

    /// @param countries all that count, for the world; else those of the lists
    /// @param counted hours whose events are those of the partial sums
    Map<Place, List<Candidate>> count(
            Map<Place, List<Candidate>> lists, DateRange days, List<ViewingCountry> countries, List<EventHour> counted)
            throws SQLException {
        Map<EventHour, List<Path>> events = events(counted);
        if (lists.isEmpty() || events.isEmpty()) {
            return lists;
        }
        List<Group> groups = new ArrayList<>();
        lists.forEach((place, list) -> list.forEach(one -> groups.add(new Group(place.country(), one.unit()))));
        Optional<Map<Group, Long>> scanned = byScan(groups, days, countries, events);
        Map<Group, Long> members = scanned.isPresent() ? scanned.get() : bySql(groups, days, countries, events);
        Map<Place, List<Candidate>> known = new HashMap<>();
        lists.forEach((place, list) -> known.put(
                place,
                list.stream()
                        .map(one -> one.withMembers(members.getOrDefault(new Group(place.country(), one.unit()), 0L)))
                        .toList()));
        return known;
    }

    /// The general way.
    private Map<Group, Long> bySql(
            List<Group> groups, DateRange days, List<ViewingCountry> countries, Map<EventHour, List<Path>> events)
            throws SQLException {
        session.run("create or replace temp table candidate (country smallint, work integer, season smallint)");
        session.fill("temp", "candidate", groups, (row, group) -> {
            row.append((short) group.country());
            row.append(group.unit().work());
            row.append((short) group.unit().season());
        });
        terms.forDays(days, countries);
        session.run(
                EventFiles.view(events.values().stream().flatMap(List::stream).toList(), true));
        boolean isWorld = groups.getFirst().country() == CandidateQuery.WORLD;
        Map<Group, Long> members = new HashMap<>();
        session.rows(
                sql(isWorld),
                row -> members.put(
                        new Group(row.getInt(1), new ViewedUnit(row.getInt(2), row.getInt(3))), row.getLong(4)));
        return members;
    }

    /// The quick way; empty where an hour has something that only SQL knows, such as deliveries that were overruled.
    private Optional<Map<Group, Long>> byScan(
            List<Group> groups, DateRange days, List<ViewingCountry> countries, Map<EventHour, List<Path>> events)
            throws SQLException {
        if (threads == 0 || session.count("select count(*) from overruled") > 0) {
            return Optional.empty();
        }
        Map<MemberScan.Asked, Group> asked = new LinkedHashMap<>();
        groups.forEach(group -> asked.put(
                new MemberScan.Asked(
                        group.country(), group.unit().work(), group.unit().season()),
                group));
        List<MemberScan.Hour> hours = new ArrayList<>();
        events.forEach((hour, files) -> hours.add(new MemberScan.Hour(
                files, terms.windows(hour, days, countries), terms.rules(hour).excluded())));
        Path temporary = session.overflow();
        return new MemberScan(terms.runtimes(), List.copyOf(asked.keySet()))
                .count(hours, MEMORY_FOR_NOTES, temporary, threads)
                .map(found -> {
                    Map<Group, Long> members = new HashMap<>();
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

    private String sql(boolean isWorld) throws SQLException {
        boolean isOverruled = session.count("select count(*) from overruled") > 0;
        return Sql.text("members")
                .replace("{same_country}", isWorld ? "" : " and k.country = e.country")
                .replace("{overruled}", isOverruled ? OVERRULED : "")
                .replace("{not_overruled}", isOverruled ? " and o.event_id is null" : "")
                .replace("{reaching}", String.valueOf(ViewingRules.REACHING_SECONDS));
    }
}
