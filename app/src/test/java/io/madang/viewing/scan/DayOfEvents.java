package io.madang.viewing.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A small day of events in Parquet files that DuckDB writes, and the same questions asked to DuckDB.
final class DayOfEvents implements AutoCloseable {

    static final long HOUR = 3_600_000_000L;

    /// 2026-11-23T00:00Z in microseconds.
    static final long START = 1_795_392_000_000_000L;

    private final Connection connection;
    private final Path folder;

    private DayOfEvents(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /// @param seed of the drawing
    /// @param events in each of the hours
    /// @param spread how far apart member numbers lie: 1 for neighbors
    static DayOfEvents drawn(Path folder, long seed, int hours, int events, long spread) throws SQLException {
        DayOfEvents day = new DayOfEvents(DriverManager.getConnection("jdbc:duckdb:"), folder);
        day.run("set threads = 1");
        day.run("""
                create table event as
                select cast(hash(i, {seed}, 1) >> 1 as bigint) as event_id,
                  cast(1000 + {spread} * cast(sqrt(hash(i, {seed}, 2) % 4000000) as bigint) as bigint) as profile,
                  cast(7 as bigint) as account,
                  cast([410, 840, 356, 36, 76, 392, 8][1 + cast(floor(sqrt(hash(i, {seed}, 3) % 49)) as integer)]
                    as smallint) as country,
                  cast(700 + floor(pow(hash(i, {seed}, 4) % 1000 / 1000.0, 3) * 60) * 13 as integer) as work,
                  cast(hash(i, {seed}, 5) % 4 as smallint) as season,
                  cast(hash(i, {seed}, 6) % 10 // 8 as smallint) as cut,
                  make_timestamp({start} + cast(floor(i / {events}) as bigint) * {hour}
                    + cast(hash(i, {seed}, 7) % {hour} as bigint)) as started_at,
                  cast(case hash(i, {seed}, 8) % 4 when 0 then hash(i, {seed}, 9) % 120
                    else hash(i, {seed}, 9) % 7000 end as integer) as seconds,
                  make_timestamp({start}) as ingested_at
                from range({hours} * {events}) r(i)""".replace("{seed}", String.valueOf(seed))
                .replace("{spread}", String.valueOf(spread))
                .replace("{start}", String.valueOf(START))
                .replace("{hour}", String.valueOf(HOUR))
                .replace("{events}", String.valueOf(events))
                .replace("{hours}", String.valueOf(hours)));
        return day;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Writes a file for each hour.
    ///
    /// @param options of DuckDB's writer, such as `compression snappy`
    List<Path> write(String options) throws SQLException {
        List<Path> files = new ArrayList<>();
        for (long hour : column("select distinct cast(floor((epoch_us(started_at) - " + START + ") / " + HOUR
                + ") as bigint) from event order by 1")) {
            Path file = folder.resolve("hour-" + hour + ".parquet");
            run("copy (select * from event where cast(floor((epoch_us(started_at) - " + START + ") / " + HOUR
                    + ") as bigint) = " + hour + ") to '" + file + "' (format parquet, " + options + ")");
            files.add(file);
        }
        return files;
    }

    private List<Long> column(String sql) throws SQLException {
        List<Long> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getLong(1));
            }
        }
        return values;
    }

    /// Every row as words, sorted.
    Set<String> rows(String sql) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                List<String> words = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    words.add(rows.getString(i));
                }
                found.add(String.join(" ", words));
            }
        }
        return found;
    }

    /// A window of the whole time for each country of the events.
    List<CountryWindow> always() throws SQLException {
        List<CountryWindow> windows = new ArrayList<>();
        for (long country : column("select distinct country from event")) {
            windows.add(new CountryWindow((int) country, Long.MIN_VALUE, Long.MAX_VALUE));
        }
        return windows;
    }

    /// Makes windows a table: `span (country, from_us, to_us)`.
    void windows(List<CountryWindow> windows) throws SQLException {
        run("create or replace table span (country smallint, from_us bigint, to_us bigint)");
        for (CountryWindow window : windows) {
            run("insert into span values (" + window.country() + ", " + window.from() + ", " + window.to() + ")");
        }
    }

    /// The scan's answer in the words of `rows`.
    static Set<String> rows(Viewing viewing, List<CountryWindow> windows) {
        Set<String> found = new TreeSet<>();
        for (CountryWindow window : windows) {
            for (Viewing.Watched row : viewing.of(window.country())) {
                found.add(Stream.of(
                                row.country(),
                                row.unit().work(),
                                row.unit().season(),
                                row.unit().cut(),
                                row.seconds(),
                                row.longEvents())
                        .map(String::valueOf)
                        .reduce((left, right) -> left + " " + right)
                        .orElseThrow());
            }
        }
        return found;
    }

    Path temporary() {
        try {
            return Files.createDirectories(folder.resolve("temporary"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Numbers by name.
    static Map<String, Long> byName(Stream<String> rows) {
        Map<String, Long> found = new TreeMap<>();
        rows.forEach(row -> {
            int at = row.lastIndexOf(' ');
            found.put(row.substring(0, at), Long.valueOf(row.substring(at + 1)));
        });
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
