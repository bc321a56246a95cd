package io.madang.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.viewing.Measure;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.cli.RankCommand;
import io.madang.viewing.format.ViewingCsv;
import io.madang.viewing.store.DuckFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// The job gives the bytes of the command, on Spark with two threads in this process.
class Top10JobTest {

    /// Clocks go back in Europe; the day ends a week.
    private static final LocalDate LONG_DAY = LocalDate.of(2026, 10, 25);

    /// Clocks go forward in Europe.
    private static final LocalDate SHORT_DAY = LocalDate.of(2026, 3, 29);

    private static final String OUT = "lists.csv";

    private static SparkSession spark;

    /// The two days, made once.
    @TempDir
    private static Path days;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException, SQLException {
        OddDay.write(days.resolve(LONG_DAY.toString()), LONG_DAY, 1);
        OddDay.write(days.resolve(SHORT_DAY.toString()), SHORT_DAY, 2);
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-10-25, WEEK", "2, 2026-03-29, DAY"})
    void everyListIsThatOfTheCommand(long seed, LocalDate day, ViewingPeriod.Length length) throws IOException {
        copy(day);
        EventFolder events =
                new EventFolder(folder.toString(), spark.sparkContext().hadoopConfiguration());
        ViewingTerms terms = events.terms().value().orElseThrow();
        List<ViewingListKey> keys = keys(terms, new ViewingPeriod(length, day));
        String known = new DuckFolders().during(folder, terms, folder.resolve("kept"), lists -> {
            lists.due().forEach(lists::count);
            return new ViewingCsv(terms).of(lists.open(keys));
        });
        assertThat(known.lines().count()).isGreaterThan(1_000);
        assertThat(new ViewingCsv(terms).of(new ViewingOnSpark(spark, 2).lists(events, terms, keys)))
                .as("seed %d", seed)
                .isEqualTo(known);
    }

    @Test
    void theFileHasTheBytesThatTheCommandPrints() throws IOException {
        copy(LONG_DAY);
        List<String> words = List.of("--week", "2026-10-25", "--country", "KR", "--measure", "members");
        StringWriter printed = new StringWriter();
        int code = new CommandLine(new RankCommand(new DuckFolders()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(Stream.concat(
                                Stream.of(
                                        folder.toString(),
                                        "--store",
                                        folder.resolve("kept").toString(),
                                        "--format",
                                        "csv"),
                                words.stream())
                        .toArray(String[]::new));
        assertThat(code).isZero();
        StringWriter said = new StringWriter();
        assertThat(job(said, words.toArray(String[]::new))).as(said.toString()).isZero();
        assertThat(folder.resolve(OUT)).hasContent(printed.toString());
        assertThat(printed.toString().lines().count()).isGreaterThan(5);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aTruncatedFileIsRefusedByName() throws IOException {
        copy(LONG_DAY);
        Path file = folder.resolve("events/day=2026-10-25/hour=04/events.parquet");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        refused(file + " is not a whole Parquet file");
    }

    @Test
    void aFileWithDamagedPagesIsRefusedByName() throws IOException {
        copy(LONG_DAY);
        Path file = folder.resolve("events/day=2026-10-25/hour=04/events.parquet");
        byte[] damaged = Files.readAllBytes(file);
        Arrays.fill(damaged, 4, damaged.length / 2, (byte) 0x5A);
        Files.write(file, damaged);
        refused(file + " is not a whole Parquet file");
    }

    @Test
    void aBadTableIsToldWithItsLine() throws IOException {
        copy(LONG_DAY);
        Path countries = folder.resolve("countries.csv");
        Files.writeString(countries, "country,code,zone\n410,KR,Asia/Soul\n");
        refused(countries + ":2: error: This is no known time zone (Asia/Soul)");
    }

    @Test
    void aFolderWithoutEventsIsRefused() throws IOException {
        copy(LONG_DAY);
        Files.move(folder.resolve("events"), folder.resolve("moved"));
        refused("has no folder events");
    }

    private void copy(LocalDate day) throws IOException {
        Path from = days.resolve(day.toString());
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void refused(String sentence) {
        StringWriter said = new StringWriter();
        int code = job(said, "--day", LONG_DAY.toString(), "--country", "all");
        assertThat(code).as(said.toString()).isEqualTo(2);
        assertThat(said.toString()).contains(sentence);
        assertThat(folder.resolve(OUT)).doesNotExist();
    }

    private int job(StringWriter said, String... words) {
        Stream<String> more = Stream.of(
                folder.toString(), "--out", folder.resolve(OUT).toString(), "--language", "en", "--at-once", "2");
        return Top10Job.run(Stream.concat(more, Stream.of(words)).toArray(String[]::new), new PrintWriter(said, true));
    }

    private static List<ViewingListKey> keys(ViewingTerms terms, ViewingPeriod period) {
        List<String> places = new ArrayList<>(List.of(""));
        terms.countries().stream().map(ViewingCountry::code).forEach(places::add);
        List<ViewingListKey> keys = new ArrayList<>();
        for (String place : places) {
            for (ViewingCategory category : ViewingCategory.values()) {
                for (Measure measure : Measure.values()) {
                    keys.add(new ViewingListKey(period, place, category, measure));
                }
            }
        }
        return keys;
    }
}
