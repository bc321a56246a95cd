package io.madang.viewing.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.viewing.EventHour;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.scan.HourScan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An hour that the scan counts and one that SQL alone counts leave the same behind, whatever is odd about the events.
class BothWaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 25);

    /// What counting leaves behind, and what lists are made of.
    private static final List<String> KEPT = List.of(
            "select day, hour, events, counted from batch",
            "from quarantine",
            "from partial",
            "from overruled",
            "from folded",
            "from folded_hour");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, 5, 'compression zstd'",
        "2, 13, 'compression zstd, row_group_size 2048'",
        "3, 18, 'compression snappy, row_group_size 4096'",
        "4, 0, 'compression uncompressed, parquet_version v2'",
        "5, 23, 'compression zstd, parquet_version v2, row_group_size 2048'",
        "6, 15, 'compression zstd, dictionary_size_limit 1'",
        "7, 18, 'compression zstd, parquet_version v2, dictionary_size_limit 1, row_group_size 3000'",
        "8, 14, 'compression zstd, dictionary_size_limit 20'",
        "9, 18, 'compression zstd, row_group_size 2048'",
        "10, 1, 'compression zstd'"
    })
    void theScanLeavesBehindWhatSqlDoes(long seed, int ofDay, String options) throws IOException, SQLException {
        EventHour hour = new EventHour(DAY, ofDay);
        write(hour, seed, options, "true");
        assertThat(isScanned(hour)).as("seed %d", seed).isTrue();
        assertSame(seed, List.of(hour));
    }

    @ParameterizedTest
    @CsvSource({
        "21, 18, 'compression gzip', 'true'",
        "22, 18, 'compression zstd', 'i % 900 > 0 or i % 7 > 0'",
        "23, 5, 'compression gzip, row_group_size 2048', 'i % 501 > 0'"
    })
    void whatTheScanDoesNotKnowIsLeftToSql(long seed, int ofDay, String options, String isWhole)
            throws IOException, SQLException {
        EventHour hour = new EventHour(DAY, ofDay);
        write(hour, seed, options, isWhole);
        assertThat(isScanned(hour)).as("seed %d", seed).isFalse();
        assertSame(seed, List.of(hour));
    }

    @Test
    void hoursThatAreCountedAgainInAnyOrderFoldToTheSameDay() throws IOException, SQLException {
        long seed = 31;
        List<EventHour> hours = new ArrayList<>();
        for (int ofDay = 16; ofDay < 20; ofDay++) {
            hours.add(new EventHour(DAY, ofDay));
            write(hours.getLast(), seed + ofDay, "compression zstd", "true");
        }
        List<String> straight = counted("straight", 2, hours);
        write(hours.get(1), seed, "compression zstd", "true");
        counted("again", 2, List.of(hours.get(1), hours.get(3), hours.get(0)));
        write(hours.get(1), seed + 17, "compression zstd", "true");
        List<String> again = counted("again", 2, List.of(hours.get(2), hours.get(1), hours.get(3), hours.get(1)));
        assertThat(again).as("seed %d", seed).isEqualTo(straight);
        try (DuckSession session = DuckSession.inFolder(folder.resolve("again"))) {
            String sums =
                    "select country, local_day, work, season, cut, sum(seconds), sum(reaching) from (%s) group by all";
            assertThat(rows(session, sums.formatted(new DayFolding(session).source())))
                    .isEqualTo(rows(session, sums.formatted("from partial")));
        }
    }

    @ParameterizedTest
    @CsvSource({"41, 0", "42, 0", "43, 0", "44, 50"})
    void membersAreTheSameBothWaysWithAndWithoutOverruledDeliveries(long seed, int changed)
            throws IOException, SQLException {
        List<EventHour> hours = new ArrayList<>();
        for (int ofDay : List.of(13, 14, 18, 22, 23)) {
            hours.add(new EventHour(DAY, ofDay));
            write(hours.getLast(), seed + ofDay, "compression zstd, row_group_size 4096", "true", changed);
        }
        List<ViewingList> bySql = members("sql", 0, hours);
        assertThat(members("scan", 2, hours)).as("seed %d", seed).isEqualTo(bySql);
        assertThat(bySql.stream().mapToInt(list -> list.rows().size()).sum()).isGreaterThan(100);
        try (DuckSession session = DuckSession.inFolder(folder.resolve("scan"))) {
            assertThat(session.count("select count(*) from overruled") > 0)
                    .as("seed %d", seed)
                    .isEqualTo(changed > 0);
        }
    }

    private List<ViewingList> members(String store, int threads, List<EventHour> hours)
            throws IOException, SQLException {
        try (DuckSession session = DuckSession.inFolder(Files.createDirectories(folder.resolve(store)))) {
            DuckViewing lists = new DuckViewing(session, terms(), folder, threads);
            hours.forEach(lists::count);
            List<ViewingListKey> keys = new ArrayList<>();
            for (String country : List.of("", "KR", "IN", "DE", "US", "AU")) {
                for (int day = 0; day < 2; day++) {
                    for (ViewingCategory category : ViewingCategory.values()) {
                        keys.add(new ViewingListKey(
                                ViewingPeriod.day(DAY.plusDays(day)), country, category, Measure.MEMBERS));
                    }
                }
            }
            return lists.open(keys);
        }
    }

    private void assertSame(long seed, List<EventHour> hours) throws SQLException, IOException {
        List<String> bySql = counted("sql", 0, hours);
        assertThat(counted("scan", 2, hours)).as("seed %d", seed).isEqualTo(bySql);
        assertThat(bySql.size()).as("seed %d", seed).isGreaterThan(150);
    }

    private boolean isScanned(EventHour hour) throws SQLException {
        try (DuckSession session = DuckSession.inMemory(1)) {
            TermTables tables = new TermTables(session, terms());
            return HourScan.of(new EventFiles(folder).of(hour), tables.rules(hour), 2)
                    .isPresent();
        }
    }

    private static ViewingTerms terms() {
        return EventFolder.terms(DAY);
    }

    private List<String> counted(String store, int threads, List<EventHour> hours) throws SQLException, IOException {
        Path place = Files.createDirectories(folder.resolve(store));
        try (DuckSession session = DuckSession.inFolder(place)) {
            TermTables tables = new TermTables(session, terms());
            HourCounting counting = new HourCounting(session, new EventFiles(folder), tables, threads);
            List<String> found = new ArrayList<>();
            for (EventHour hour : hours) {
                counting.count(hour);
            }
            for (String kept : KEPT) {
                found.addAll(rows(session, kept));
            }
            return found;
        }
    }

    private static List<String> rows(DuckSession session, String sql) throws SQLException {
        return session.rows("select a::varchar from (" + sql + ") a order by 1", row -> row.getString(1));
    }

    /// Two files of an hour with everything that can be odd.
    ///
    /// @param isWhole an expression on `i`; where it is false, a column is empty
    private void write(EventHour hour, long seed, String options, String isWhole) throws SQLException, IOException {
        write(hour, seed, options, isWhole, 50);
    }

    private void write(EventHour hour, long seed, String options, String isWhole, int changed)
            throws SQLException, IOException {
        Path place = Files.createDirectories(folder.resolve(hour.folder()));
        try (DuckSession session = DuckSession.inMemory(1)) {
            session.run(EVENTS.replace("{seed}", String.valueOf(seed))
                    .replace("{whole}", isWhole)
                    .replace("{changed}", String.valueOf(changed))
                    .replace("{from}", String.valueOf(hour.from().toEpochMilli() * 1000)));
            session.run("copy (from event where event_id % 5 > 0) to '" + place.resolve("one.parquet")
                    + "' (format parquet, " + options + ")");
            session.run("copy (from event where event_id % 5 = 0 or event_id % 97 = 1 or event_id is null) to '"
                    + place.resolve("two.parquet") + "' (format parquet, " + options + ")");
        }
    }

    /// Draws by hashes of the row and the seed. One row in twelve has the number of the row before; `changed` percent
    /// of them
    /// say something else.
    private static final String EVENTS = """
            create or replace table event as
            with drawn as (
              select i, twin, hash(case when hash(i, {seed}, 2) % 100 < {changed} then i else twin end, {seed}, 10) as h
              from (select i, case when hash(i, {seed}, 1) % 12 = 0 then i - 1 else i end as twin from range(12000) r(i))
            )
            select
              case when {whole} then cast(twin as bigint) end as event_id,
              cast(hash(twin, {seed}, 3) % 500 as bigint) as profile,
              cast(case when h % 61 = 1 then 7 else 100 + hash(twin, {seed}, 4) % 400 end as bigint) as account,
              cast(case when h % 211 = 2 then 999
                else [410, 356, 276, 840, 36][1 + cast(hash(twin, {seed}, 5) % 5 as integer)] end as smallint) as country,
              cast(case when h % 223 = 3 then 99 else 1 + hash(twin, {seed}, 6) % 30 end as integer) as work,
              cast(case when work % 2 = 0 then 0 else 2 end as smallint) as season,
              cast(case when work % 3 = 0 and h % 5 = 0 then 2 when h % 227 = 4 then 1 else 0 end as smallint) as cut,
              make_timestamp(cast({from} + case when h % 199 = 5 then 3600000000 when h % 197 = 6 then -1
                when h % 193 = 7 then 1800000000 else hash(twin, {seed}, 7) % 3600000000 end as bigint)) as started_at,
              cast(case when h % 101 = 8 then 0 when h % 103 = 9 then -5 when h % 307 = 10 then 1000000
                when h % 3 = 0 then hash(twin, {seed}, 8) % 121 else hash(twin, {seed}, 8) % 800 end as integer) as seconds,
              make_timestamp(cast({from} + 7200000000 + hash(i, {seed}, 9) % 3 as bigint)) as ingested_at
            from drawn""";
}
