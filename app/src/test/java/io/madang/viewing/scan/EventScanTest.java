package io.madang.viewing.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The quick scan and DuckDB answer alike, however the files are written.
class EventScanTest {

    private static final String SUMS = """
            select country, work, season, cut, sum(seconds) as s, count(*) filter (seconds >= 120) as n
            from event join span using (country)
            where epoch_us(started_at) >= from_us and epoch_us(started_at) < to_us
            group by country, work, season, cut having s > 0 or n > 0""";

    private static final String MEMBERS = """
            select country, work, season, count(distinct profile) as m
            from event join span using (country)
            where epoch_us(started_at) >= from_us and epoch_us(started_at) < to_us and seconds >= 120
            group by country, work, season""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compression zstd, row_group_size 1000000",
                "compression snappy",
                "compression uncompressed",
                "compression zstd, row_group_size 2048",
                "compression zstd, parquet_version v2",
                "compression snappy, parquet_version v2, row_group_size 4096",
                "compression zstd, dictionary_size_limit 1",
                "compression zstd, parquet_version v2, dictionary_size_limit 1",
                "compression zstd, dictionary_size_limit 60"
            })
    void sumsAreThoseOfDuckDbInEveryWayOfWriting(String options) throws SQLException {
        try (DayOfEvents day = DayOfEvents.drawn(folder, 11, 2, 30_000, 1)) {
            assertSameSums(day, day.write(options), day.always(), options);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void sumsAndMembersAreThoseOfDuckDbInAnyOrderOfFiles(long seed) throws SQLException {
        try (DayOfEvents day = DayOfEvents.drawn(folder, seed, 5, 20_000, 1)) {
            List<Path> files = new ArrayList<>(day.write("compression zstd, row_group_size 5000"));
            Collections.shuffle(files, new Random(seed));
            assertSameSums(day, files, day.always(), "seed " + seed);
            assertSameMembers(day, files, day.always(), 64L << 20, "seed " + seed);
        }
    }

    @Test
    void aWindowCutsThroughAnHourWhereACountrysDayBeginsAtHalfPast() throws SQLException {
        try (DayOfEvents day = DayOfEvents.drawn(folder, 21, 4, 20_000, 1)) {
            long start = DayOfEvents.START;
            long half = DayOfEvents.HOUR / 2;
            List<CountryWindow> windows = List.of(
                    new CountryWindow(410, start + 2 * half, start + 6 * half),
                    new CountryWindow(356, start + half, start + 5 * half),
                    new CountryWindow(840, start + 4 * half, start + 4 * half),
                    new CountryWindow(36, start - 9 * half, start + half),
                    new CountryWindow(76, start + 20 * half, start + 30 * half),
                    new CountryWindow(392, start + 1, start + 2 * half - 1),
                    new CountryWindow(8, Long.MIN_VALUE, Long.MAX_VALUE));
            List<Path> files = day.write("compression zstd, row_group_size 6000");
            assertSameSums(day, files, windows, "half hours");
            assertSameMembers(day, files, windows, 64L << 20, "half hours");
        }
    }

    @Test
    void membersFarApartAreCountedByTableAndThroughATemporaryFile() throws SQLException {
        try (DayOfEvents day = DayOfEvents.drawn(folder, 31, 3, 60_000, 1L << 45)) {
            List<Path> files = day.write("compression zstd, row_group_size 20000");
            assertSameMembers(day, files, day.always(), 64L << 20, "wide, in memory");
            assertSameMembers(day, files, day.always(), 1, "wide, by file");
        }
        try (DayOfEvents day = DayOfEvents.drawn(folder, 32, 3, 60_000, 1 << 20)) {
            List<Path> files = day.write("compression zstd, row_group_size 20000");
            assertSameMembers(day, files, day.always(), 1, "narrow, by file");
        }
        assertThat(folder.resolve("temporary").toFile().list()).isEmpty();
    }

    @Test
    void moreUnitsAreCountedUntilNoOtherCanBeAmongTheFirst() throws SQLException {
        try (DayOfEvents day = DayOfEvents.drawn(folder, 41, 1, 40_000, 1)) {
            // Forty works that one member each plays again and again: most events, fewest members.
            day.run("insert into event select event_id, 5, account, 410, 5000 + event_id % 40, 0, 0, started_at, 600,"
                    + " ingested_at from event, range(2)");
            List<Path> files = day.write("compression zstd");
            List<CountryWindow> windows = day.always();
            EventScan scan = new EventScan(files, windows, 2);
            List<CountryMembers> members = scan.members(scan.sums(false), 10, 1 << 20, day.temporary());
            assertThat(members).allMatch(country -> country.proves(10));
            assertThat(members.stream().filter(country -> country.country() == 410))
                    .allMatch(country -> country.units().size() > 40);
            assertSameMembers(day, files, windows, 1 << 20, "many events of one member");
        }
    }

    @Test
    void noFilesAndNoWindowsGiveNothing() throws SQLException {
        EventScan nothing = new EventScan(List.of(), List.of(new CountryWindow(410, 0, 1)), 2);
        assertThat(nothing.sums(true).of(410)).isEmpty();
        assertThat(nothing.members(nothing.sums(false), 10, 1, folder))
                .allMatch(country -> country.units().isEmpty());
    }

    private static void assertSameSums(DayOfEvents day, List<Path> files, List<CountryWindow> windows, String about)
            throws SQLException {
        day.windows(windows);
        Set<String> expected = day.rows(SUMS);
        for (int threads = 1; threads <= 2; threads++) {
            Viewing viewing = new EventScan(files, windows, threads).sums(true);
            assertThat(DayOfEvents.rows(viewing, windows)).as(about).isEqualTo(expected);
        }
    }

    private static void assertSameMembers(
            DayOfEvents day, List<Path> files, List<CountryWindow> windows, long memory, String about)
            throws SQLException {
        day.windows(windows);
        Map<String, Long> expected = DayOfEvents.byName(day.rows(MEMBERS).stream());
        EventScan scan = new EventScan(files, windows, 2);
        Map<String, Long> rest = new TreeMap<>(expected);
        for (CountryMembers country : scan.members(scan.sums(false), 10, memory, day.temporary())) {
            assertThat(country.proves(10)).as(about).isTrue();
            for (CountryMembers.Reached reached : country.units()) {
                String name = country.country() + " " + reached.unit().work() + " "
                        + reached.unit().season();
                assertThat(reached.members()).as(about + ": " + name).isEqualTo(rest.remove(name));
            }
            assertThat(rest.entrySet().stream().filter(other -> other.getKey().startsWith(country.country() + " ")))
                    .as(about)
                    .allMatch(other -> other.getValue() <= country.boundOfOthers());
        }
    }
}
