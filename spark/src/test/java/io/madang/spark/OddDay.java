package io.madang.spark;

import io.madang.common.DateRange;
import io.madang.viewing.EventHour;
import io.madang.viewing.SyntheticPlan;
import io.madang.viewing.store.ParquetGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A few hours of a synthetic day, with a file of odd events in each.
final class OddDay {

    /// When days begin in Korea, India, Europe, New York and on the Line Islands, and when clocks change in Europe.
    private static final List<Integer> HOURS = List.of(0, 1, 4, 10, 15, 18, 22);

    /// Every third event again, in another way: of another member or length, later or earlier, incomplete, in an
    /// unknown
    /// country, in the next hour, without seconds. These moments have a zone.
    private static final String ODD = """
            copy (
              select event_id + case when kind < 5 then 0 else 7000000 end as event_id,
                profile + kind as profile, case when kind = 6 then null else account end as account,
                cast(case when kind = 7 then 999 else country end as smallint) as country, work, season, cut,
                (started_at + case when kind = 8 then interval 1 hour else interval 0 hour end)
                  at time zone 'UTC' as started_at,
                case when kind = 9 then 0 when kind = 10 then 9999999 else seconds + kind end as seconds,
                (ingested_at + case when kind % 2 = 0 then interval 1 minute else interval (-1) minute end)
                  at time zone 'UTC' as ingested_at
              from (select *, cast(event_id %% 33 / 3 as integer) as kind
                from read_parquet('{hour}/*.parquet', hive_partitioning = false) where event_id %% 3 = 0)
            ) to '{hour}/odd.parquet' (format parquet, compression zstd)""".replace("%%", "%");

    private OddDay() {}

    static void write(Path folder, LocalDate day, long seed) throws IOException, SQLException {
        new ParquetGenerator().generate(new SyntheticPlan(400, DateRange.ofDay(day), 6_000, 194, 60, seed), folder);
        for (int hour = 0; hour < 24; hour++) {
            Path place = folder.resolve(new EventHour(day, hour).folder());
            if (HOURS.contains(hour)) {
                addOddEvents(place);
            } else {
                remove(place);
            }
        }
    }

    private static void addOddEvents(Path place) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("set TimeZone = 'UTC'");
            statement.execute(ODD.replace("{hour}", place.toString()));
        }
    }

    private static void remove(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(place);
    }
}
