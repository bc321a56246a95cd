package io.madang.viewing.store;

import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.viewing.BatchOutcome;
import io.madang.viewing.BatchOutcome.Quarantined;
import io.madang.viewing.BatchOutcome.Reason;
import io.madang.viewing.EventHour;
import io.madang.viewing.counting.PortableSql;
import io.madang.viewing.scan.HourScan;
import io.madang.viewing.scan.HourSums;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Counts one hour: all its files anew, in place of what was counted of it before.
final class HourCounting {

    /// In the order of the numbers in `hour.sql`, from 1.
    private static final List<Reason> REASONS = List.of(Reason.values());

    private final DuckSession session;
    private final EventFiles files;
    private final TermTables terms;
    private final OrdinaryEvents ordinary;
    private final int threads;

    /// @param threads of the scan; with none, SQL alone counts
    HourCounting(DuckSession session, EventFiles files, TermTables terms, int threads) {
        this.threads = threads;
        ordinary = new OrdinaryEvents(session, terms);
        this.session = session;
        this.files = files;
        this.terms = terms;
    }

    BatchOutcome count(EventHour hour) throws SQLException {
        List<Path> events = files.of(hour);
        if (events.isEmpty()) {
            throw new Refusal(Message.of("viewing.no-hour", hour, hour.folder()));
        }
        String fingerprint = fingerprint(hour);
        files.check(session, events);
        try {
            Optional<HourSums> found = sum(hour, events);
            return keep(hour, fingerprint, outcome(hour, found));
        } catch (SQLException e) {
            throw files.unreadable(session, events)
                    .map(RuntimeException.class::cast)
                    .orElseGet(() -> new IllegalStateException(e));
        }
    }

    String fingerprint(EventHour hour) {
        return TermTables.digest(files.state(hour) + terms.state(hour));
    }

    /// The hours that have been counted, with the fingerprints they had then.
    Map<EventHour, String> known() throws SQLException {
        Map<EventHour, String> known = new TreeMap<>();
        session.rows(
                "select day, hour, fingerprint from batch",
                row -> known.put(new EventHour(row.getDate(1).toLocalDate(), row.getInt(2)), row.getString(3)));
        return known;
    }

    /// Fills the temporary tables; nothing is stored yet. What the scan could sum is not among the events of SQL.
    private Optional<HourSums> sum(EventHour hour, List<Path> events) throws SQLException {
        terms.forHour(hour);
        Optional<HourSums> found = threads > 0 ? HourScan.of(events, terms.rules(hour), threads) : Optional.empty();
        ordinary.fill(hour, found);
        if (found.isEmpty()) {
            session.run(EventFiles.view(events, false));
        }
        session.run("create or replace temp table repeated as " + PortableSql.repeated(hour));
        session.run("create or replace temp table hour_sum as " + PortableSql.hour(hour));
        session.run("create or replace temp table hour_overruled as " + PortableSql.overruled(hour));
        return found;
    }

    private BatchOutcome keep(EventHour hour, String fingerprint, BatchOutcome outcome) throws SQLException {
        String key = "date '%s', %d".formatted(hour.day(), hour.hour());
        session.run("create or replace temp table cell as " + OrdinaryEvents.WITH_THE_OTHERS);
        session.inTransaction(() -> {
            new DayFolding(session).replace(hour, "cell");
            for (String table : List.of("partial", "overruled", "quarantine", "batch")) {
                session.run(
                        "delete from %s where day = date '%s' and hour = %d".formatted(table, hour.day(), hour.hour()));
            }
            session.run("insert into partial select " + key + ", * from cell");
            session.run("insert into overruled select " + key + ", * from hour_overruled");
            for (Map.Entry<Reason, Quarantined> one : outcome.inOrder().entrySet()) {
                session.run(
                        "insert into quarantine values (" + key + ", ?, ?, ?)",
                        one.getKey().name(),
                        one.getValue().events(),
                        one.getValue().seconds());
            }
            session.run(
                    "insert into batch values (" + key + ", ?, ?, ?)",
                    fingerprint,
                    outcome.events(),
                    outcome.counted());
        });
        return outcome;
    }

    private BatchOutcome outcome(EventHour hour, Optional<HourSums> found) throws SQLException {
        record Part(int reason, long events, long overlong, long seconds) {}
        List<Part> parts = new ArrayList<>(session.rows(
                "select reason, cast(sum(events) as bigint), cast(coalesce(sum(overlong), 0) as bigint),"
                        + " cast(coalesce(sum(case when reason = 0 then seconds - counting"
                        + " else greatest(seconds, 0) end), 0) as bigint) from hour_sum group by reason",
                row -> new Part(row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4))));
        found.ifPresent(sums -> parts.add(new Part(0, sums.events(), sums.overlong(), sums.above())));
        Map<Reason, Quarantined> quarantined = new EnumMap<>(Reason.class);
        long events = 0;
        long counted = 0;
        for (Part part : parts) {
            events += part.events();
            if (part.reason() > 0) {
                quarantined.put(REASONS.get(part.reason() - 1), new Quarantined(part.events(), part.seconds()));
            } else {
                counted += part.events();
                if (part.overlong() > 0) {
                    quarantined.merge(
                            Reason.OVERLONG, new Quarantined(part.overlong(), part.seconds()), Quarantined::plus);
                }
            }
        }
        return new BatchOutcome(hour, events, counted, quarantined);
    }
}
