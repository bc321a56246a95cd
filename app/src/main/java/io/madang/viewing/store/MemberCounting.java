package io.madang.viewing.store;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.counting.PortableSql;
import io.madang.viewing.counting.WatchedUnit;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the different members of candidates from the events themselves.
final class MemberCounting {

    private final DuckSession session;
    private final EventFiles files;
    private final TermTables terms;
    private final HourCounting counting;

    MemberCounting(DuckSession session, EventFiles files, TermTables terms, HourCounting counting) {
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
        List<Path> events = events(counted);
        Map<WatchedUnit, Long> members = new HashMap<>();
        if (units.isEmpty() || events.isEmpty()) {
            return members;
        }
        session.run("create or replace temp table candidate (country smallint, work integer, season smallint)");
        session.fill("temp", "candidate", units, (row, one) -> {
            row.append((short) one.country());
            row.append(one.unit().work());
            row.append((short) one.unit().season());
        });
        terms.forDays(days, countries);
        session.run(EventFiles.view(events, true));
        boolean isWorld = units.iterator().next().isWorld();
        boolean isOverruled = session.count("select count(*) from overruled") > 0;
        session.rows(
                PortableSql.members(isWorld, isOverruled),
                row -> members.put(
                        new WatchedUnit(row.getInt(1), new ViewedUnit(row.getInt(2), row.getInt(3))), row.getLong(4)));
        return members;
    }

    /// The files of the hours, which must be those that the partial sums come from.
    private List<Path> events(List<EventHour> counted) throws SQLException {
        Map<EventHour, String> known = counting.known();
        List<Path> events = new ArrayList<>();
        for (EventHour hour : counted) {
            List<Path> of = files.of(hour);
            if (of.isEmpty()) {
                throw new Refusal(Message.of("viewing.members-gone", hour, hour.folder()));
            }
            if (!counting.fingerprint(hour).equals(known.get(hour))) {
                throw new Refusal(Message.of("viewing.members-changed", hour));
            }
            events.addAll(of);
        }
        return events;
    }
}
