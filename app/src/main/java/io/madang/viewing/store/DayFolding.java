package io.madang.viewing.store;

import io.madang.viewing.EventHour;
import java.sql.SQLException;
import java.util.List;

/// The sums of a day's hours, added up: lists read these few instead of the hours' many.
///
/// An hour that is counted again is taken out with the sums it had, which is exact, as all of them are whole numbers.
final class DayFolding {

    private static final String KEY = "country, local_day, work, season, cut";

    private final DuckSession session;

    DayFolding(DuckSession session) {
        this.session = session;
    }

    /// To be called in the transaction that replaces the hour, before `partial` has the new sums.
    ///
    /// @param sums the table of the hour's new sums
    void replace(EventHour hour, String sums) throws SQLException {
        String isHour = " day = date '%s' and hour = %d".formatted(hour.day(), hour.hour());
        String isDay = " day = date '%s'".formatted(hour.day());
        session.run("create or replace temp table refolded as select " + KEY
                + ", cast(sum(seconds) as bigint) as seconds, cast(sum(reaching) as bigint) as reaching from ("
                + "select " + KEY + ", seconds, reaching from folded where" + isDay
                + " union all select " + KEY + ", -seconds, -reaching from partial where" + isHour
                + " and exists (select 1 from folded_hour where" + isHour + ")"
                + " union all select " + KEY + ", counting, reaching from " + sums
                + ") group by " + KEY + " having sum(seconds) > 0");
        session.run("delete from folded where" + isDay);
        session.run("delete from folded_hour where" + isHour);
        session.run("insert into folded select date '%s', * from refolded".formatted(hour.day()));
        session.run("insert into folded_hour values (date '%s', %d)".formatted(hour.day(), hour.hour()));
        session.run("drop table refolded");
    }

    /// A query that gives the same sums as all rows of `partial`, from fewer rows.
    String source() throws SQLException {
        List<EventHour> single = session.rows(
                "select day, hour from batch except select day, hour from folded_hour",
                row -> new EventHour(row.getDate(1).toLocalDate(), row.getInt(2)));
        StringBuilder source = new StringBuilder("select " + KEY + ", seconds, reaching from folded");
        for (EventHour hour : single) {
            source.append(" union all select " + KEY + ", seconds, reaching from partial where day = date '")
                    .append(hour.day())
                    .append("' and hour = ")
                    .append(hour.hour());
        }
        return source.toString();
    }
}
