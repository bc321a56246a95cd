package io.madang.viewing.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madang.common.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are no events: each is refused by name, and none crashes, hangs or takes all memory.
class DamagedFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter table event drop column season | no column season",
                "alter table event alter work type varchar | no column work",
                "alter table event alter started_at type timestamp_ns | microseconds",
                "alter table event alter started_at type timestamp_ms | microseconds",
                "update event set seconds = null where event_id % 1000 = 0 | rows without seconds",
                "update event set country = null where event_id % 1000 = 0 | rows without country",
                "update event set country = 999 where event_id % 1000 = 0 | value 999 in column country",
                "update event set seconds = -5 where event_id % 1000 = 0 | value -5 in column seconds",
                "update event set seconds = 3000000 where event_id % 1000 = 0 | value 3000000 in column seconds"
            })
    void whatIsNotAsTheLayoutSaysIsNamed(String change, String problem) throws SQLException {
        try (DayOfEvents day = DayOfEvents.drawn(folder, 5, 1, 20_000, 1)) {
            List<CountryWindow> windows = day.always();
            day.run(change);
            List<Path> files = List.of(folder.resolve("changed.parquet"));
            day.run("copy event to '" + files.getFirst() + "' (format parquet)");
            assertThatThrownBy(() -> new EventScan(files, windows, 2).sums(true))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.reason().in(Locale.ENGLISH))
                                    .contains("changed.parquet", problem));
        }
    }

    @Test
    void aTextFileAndAnEmptyFileAndNoFileAreRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text.parquet"), "country,work\n410,1\n".repeat(10));
        Path empty = Files.createFile(folder.resolve("empty.parquet"));
        for (Path file : List.of(text, empty, folder.resolve("absent.parquet"))) {
            assertThatThrownBy(() -> new EventScan(List.of(file), List.of(), 1)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void everyShortenedFileIsRefused() throws SQLException, IOException {
        try (DayOfEvents day = DayOfEvents.drawn(folder, 6, 1, 3_000, 1)) {
            Path whole = day.write("compression zstd").getFirst();
            byte[] bytes = Files.readAllBytes(whole);
            Path part = folder.resolve("part.parquet");
            Random random = new Random(6);
            for (int i = 0; i < 60; i++) {
                int length = random.nextInt(bytes.length);
                Files.write(part, Arrays.copyOf(bytes, length));
                assertThatThrownBy(() -> scan(part, day.always()))
                        .as("length %d", length)
                        .isInstanceOf(Refusal.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"compression zstd", "compression snappy", "compression uncompressed", "parquet_version v2"})
    void aFlippedBitGivesARefusalOrNumbersButNeverACrash(String options) throws SQLException, IOException {
        try (DayOfEvents day = DayOfEvents.drawn(folder, 7, 1, 2_000, 1)) {
            byte[] bytes = Files.readAllBytes(day.write(options).getFirst());
            List<CountryWindow> windows = day.always();
            Path flipped = folder.resolve("flipped.parquet");
            Random random = new Random(7);
            for (int i = 0; i < 400; i++) {
                byte[] copy = bytes.clone();
                // Every second time near the end, where the footer is.
                int place = i % 2 == 0 ? random.nextInt(bytes.length) : bytes.length - 1 - random.nextInt(1_500);
                copy[place] ^= (byte) (1 << random.nextInt(8));
                Files.write(flipped, copy);
                assertThatCode(() -> Assertions.assertTimeoutPreemptively(
                                Duration.ofSeconds(20), () -> scanOrRefuse(flipped, windows)))
                        .as("%s, byte %d, round %d of seed 7", options, place, i)
                        .doesNotThrowAnyException();
            }
        }
    }

    private void scanOrRefuse(Path file, List<CountryWindow> windows) {
        try {
            scan(file, windows);
        } catch (Refusal refusal) {
            assertThat(refusal.reason().in(Locale.KOREAN)).contains("flipped.parquet");
        }
    }

    private void scan(Path file, List<CountryWindow> windows) {
        EventScan scan = new EventScan(List.of(file), windows, 1);
        scan.members(scan.sums(true), 10, 1 << 20, folder);
    }
}
