package io.madang.viewing.store;

import io.madang.viewing.EventHour;
import io.madang.viewing.SyntheticPlan;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.counting.PortableSql;
import io.madang.viewing.synthetic.Odds;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The events of one synthetic hour, drawn by SQL from the hashes of their row numbers.
///
/// A quarter of the segments is shorter than two minutes. Titles are drawn by Zipf's law; every third rank is another
/// title in each country. The busiest members of a country watch fifteen times as much as the idlest. One event in 256
/// comes
/// from a member of another country, one in 1,024 is delivered twice, one in 512 comes in a late file of its own, one
/// in
/// 65,536 is overlong.
final class SyntheticHour {

    private static final int COUNTRY_SLOTS = 1 << 16;
    private static final int TITLE_SLOTS = 1 << 18;
    private static final int LATE = 512;

    /// Rows of a file.
    private static final long ROWS_OF_A_FILE = 1L << 21;

    /// DuckDB 2.0.0 loses a dictionary ("changed identity") where a long statement does not end with a full chunk of
    /// this
    /// many rows. So the rows that fill none are written by a statement of their own.
    private static final long CHUNK = 2048;

    /// Row numbers of an hour; a day of 24 hours stays below 2^31.
    private static final long STRIDE = 1L << 26;

    private final SyntheticPlan plan;
    private final ViewingTerms terms;

    SyntheticHour(SyntheticPlan plan, ViewingTerms terms) {
        this.plan = plan;
        this.terms = terms;
    }

    /// Writes `events.parquet` and `late.parquet`, where one is not enough also `events-2.parquet` and so on, and gives
    /// the
    /// number of their rows.
    long write(EventHour hour, Path place) throws SQLException {
        long events = plan.eventsPerDay() / 24 + (hour.hour() < plan.eventsPerDay() % 24 ? 1 : 0);
        long late = events / LATE;
        write(hour, 0, events, false, place);
        write(hour, events, events + late, true, place);
        return events + late;
    }

    private void write(EventHour hour, long first, long to, boolean isLate, Path place) throws SQLException {
        int files = 0;
        for (long from = first; from < to; ) {
            long rows = Math.min(ROWS_OF_A_FILE, to - from);
            rows = rows < CHUNK ? rows : rows - rows % CHUNK;
            files++;
            String name = (isLate ? "late" : "events") + (files == 1 ? "" : "-" + files);
            copy(hour, from, from + rows, isLate, place.resolve(name + ".parquet"));
            from += rows;
        }
    }

    private void copy(EventHour hour, long from, long to, boolean isLate, Path file) throws SQLException {
        try (DuckSession session = DuckSession.inMemory(1)) {
            // The small tables are held, the events stream past them, whatever the optimizer thinks of their numbers.
            session.run("set disabled_optimizers = 'join_order,build_side_probe_side'");
            session.run("set preserve_insertion_order = false");
            odds(session);
            countries(session);
            titles(session);
            session.run(sql(hour, from, to, isLate, file));
        }
    }

    private String sql(EventHour hour, long from, long to, boolean isLate, Path file) {
        return PortableSql.text("synthetic-hour")
                .replace("{draws}", String.valueOf(draws(hour)))
                .replace("{from}", String.valueOf(from))
                .replace("{to}", String.valueOf(to))
                .replace("{first_event}", String.valueOf(hour.day().toEpochDay() << 40))
                .replace("{first_row}", String.valueOf(hour.hour() * STRIDE))
                .replace("{started}", String.valueOf(hour.from().toEpochMilli() * 1000))
                .replace("{late}", String.valueOf(isLate))
                .replace("{ranks}", String.valueOf(terms.titles().size() / 3))
                .replace("{file}", file.toString().replace("'", "''"));
    }

    /// Where the hashes of an hour begin: far apart for every seed, day and hour.
    private long draws(EventHour hour) {
        long[] key = {plan.seed(), hour.day().toEpochDay(), hour.hour()};
        long mixed = 0;
        for (long part : key) {
            mixed = new SplittableRandom(mixed ^ part * 0x9E3779B97F4A7C15L).nextLong();
        }
        return mixed >>> 2;
    }

    private void odds(DuckSession session) throws SQLException {
        session.run("create table country_slot (slot integer, place integer)");
        fill(session, "country_slot", Odds.slots(terms.countries().size(), COUNTRY_SLOTS));
        session.run("create table title_slot (slot integer, place integer)");
        fill(session, "title_slot", Odds.slots(terms.titles().size(), TITLE_SLOTS));
    }

    private static void fill(DuckSession session, String table, int[] places) throws SQLException {
        session.fill(
                "memory",
                table,
                IntStream.range(0, places.length).boxed().toList(),
                (row, slot) -> row.append(slot.intValue()).append(places[slot]));
    }

    private void countries(DuckSession session) throws SQLException {
        session.run("create table place_country (place integer, country smallint, first_member bigint, members ubigint,"
                + " shift integer)");
        List<ViewingCountry> countries = terms.countries();
        long[] ends = Odds.ends(countries.size(), plan.members());
        SplittableRandom random = new SplittableRandom(~plan.seed());
        session.fill(
                "memory",
                "place_country",
                IntStream.range(0, ends.length).boxed().toList(),
                (row, place) -> {
                    long first = place == 0 ? 0 : ends[place - 1];
                    row.append(place.intValue());
                    row.append((short) countries.get(place).number());
                    row.append(first + 1);
                    row.append(ends[place] - first);
                    row.append(random.nextInt(terms.titles().size() / 3));
                });
    }

    private void titles(DuckSession session) throws SQLException {
        session.run(
                "create table place_title (place integer, work integer, season smallint, live boolean, ads boolean)");
        List<ViewedTitle> titles = terms.titles();
        session.fill(
                "memory",
                "place_title",
                IntStream.range(0, titles.size()).boxed().toList(),
                (row, place) -> {
                    ViewedTitle title = titles.get(place);
                    row.append(place.intValue());
                    row.append(title.unit().work());
                    row.append((short) title.unit().season());
                    row.append(title.runtimes().containsKey(1));
                    row.append(title.runtimes().containsKey(2));
                });
    }
}
