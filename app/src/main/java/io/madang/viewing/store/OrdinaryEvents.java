package io.madang.viewing.store;

import io.madang.viewing.EventHour;
import io.madang.viewing.scan.HourSums;
import io.madang.viewing.scan.OddEvents;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;

/// What the scan found in an hour, as temporary tables: its sums, and as `event` those that it left to the SQL texts.
final class OrdinaryEvents {

    /// The sums of the scan and of `hour.sql`, a row for each country, local day and cut.
    static final String WITH_THE_OTHERS = """
            select country, local_day, work, season, cut, cast(sum(counting) as bigint) as counting,
              cast(sum(reaching) as bigint) as reaching
            from (
              select country, local_day, work, season, cut, counting, reaching from hour_sum where reason = 0
              union all
              select country, local_day, unnest(work), unnest(season), unnest(cut), unnest(counting), unnest(reaching)
              from ordinary)
            group by country, local_day, work, season, cut""";

    private final DuckSession session;
    private final TermTables terms;

    OrdinaryEvents(DuckSession session, TermTables terms) {
        this.session = session;
        this.terms = terms;
    }

    /// @param found empty where the scan could not sum the hour; then there are no ordinary events
    void fill(EventHour hour, Optional<HourSums> found) throws SQLException {
        session.run("create or replace temp table ordinary (country smallint, local_day date, work integer[],"
                + " season smallint[], cut smallint[], counting bigint[], reaching bigint[])");
        if (found.isPresent()) {
            sums(hour, found.get().blocks());
            odd(found.get().odd());
        }
    }

    private void sums(EventHour hour, Map<HourSums.Day, HourSums.Block> blocks) throws SQLException {
        Map<Integer, List<LocalDate>> days = terms.days(hour);
        session.fill("temp", "ordinary", blocks.entrySet(), (row, block) -> {
            HourSums.Day day = block.getKey();
            HourSums.Block lines = block.getValue();
            row.append((short) day.country());
            row.append(days.getOrDefault(day.country(), List.of()).get(day.isNext() ? 1 : 0));
            row.append(lines.works());
            row.append(lines.seasons());
            row.append(lines.cuts());
            row.append(lines.seconds());
            row.append(lines.reaching());
        });
    }

    private void odd(List<OddEvents> parts) throws SQLException {
        session.run("create or replace temp table odd_event (event_id bigint, profile bigint, account bigint,"
                + " country smallint, work integer, season smallint, cut smallint, started_at timestamp,"
                + " seconds integer, ingested_at timestamp)");
        session.run("create or replace temp view event as select * from odd_event");
        List<long[]> rows = new ArrayList<>();
        parts.forEach(part -> part.each(event -> rows.add(event.clone())));
        session.fill("temp", "odd_event", rows, OrdinaryEvents::append);
    }

    private static void append(DuckDBAppender row, long[] event) throws SQLException {
        row.append(event[0]).append(event[1]).append(event[2]);
        row.append((short) event[3])
                .append((int) event[4])
                .append((short) event[5])
                .append((short) event[6]);
        row.appendEpochMicros(event[7]).append((int) event[8]).appendEpochMicros(event[9]);
    }
}
