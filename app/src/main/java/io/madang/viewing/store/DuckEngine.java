package io.madang.viewing.store;

import io.madang.common.DateRange;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.counting.Engine;
import io.madang.viewing.counting.SumLine;
import io.madang.viewing.counting.WatchedUnit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// DuckDB as the engine behind lists.
final class DuckEngine implements Engine<SQLException> {

    private final DuckSession session;
    private final DayFolding days;
    private final MemberCounting members;

    DuckEngine(DuckSession session, MemberCounting members) {
        this.session = session;
        days = new DayFolding(session);
        this.members = members;
    }

    @Override
    public List<SumLine> sums(String sql) throws SQLException {
        // The text reads `partial`; here it reads the days that hours have been added up to.
        String ofDays = sql.replace("with sums as", "with partial as (" + days.source() + "),\nsums as");
        return session.rows(ofDays, DuckEngine::line);
    }

    private static SumLine line(ResultSet row) throws SQLException {
        return new SumLine(
                row.getInt("place"),
                ViewingCategory.valueOf(row.getString("category")),
                new ViewedUnit(row.getInt("work"), row.getInt("season")),
                row.getInt("cut"),
                row.getLong("seconds"),
                row.getLong("unit_reaching"),
                row.getBigDecimal("weighted").toBigIntegerExact());
    }

    @Override
    public Map<WatchedUnit, Long> members(
            Collection<WatchedUnit> units, DateRange days, List<ViewingCountry> countries, List<EventHour> counted)
            throws SQLException {
        return members.count(units, days, countries, counted);
    }
}
