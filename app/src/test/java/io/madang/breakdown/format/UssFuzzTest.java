package io.madang.breakdown.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.madang.breakdown.Breakdown;
import io.madang.common.Finding;
import io.madang.common.Parsed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the bytes: an answer within seconds, a breakdown or an error with its reason, and never an exception.
class UssFuzzTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int ROUNDS = 2_000;
    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;
    private static final String START = "{\"universalScheduleStandard\": {\"ussVersion\": \"1.0.0\", ";

    @ParameterizedTest
    @ValueSource(strings = {Schedules.DOCUMENTED, Schedules.OTHER_SPELLING})
    void survivesTruncation(String text) {
        byte[] bytes = bytes(text);
        for (int end = 0; end < bytes.length; end++) {
            check("cut at " + end, Arrays.copyOf(bytes, end));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Schedules.DOCUMENTED, Schedules.OTHER_SPELLING})
    void survivesFlippedBits(String text) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = bytes(text);
            for (int flip = random.nextInt(8); flip >= 0; flip--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            check("seed " + seed, bytes);
        }
    }

    /// Values change their places, so that every key meets every kind of value.
    @ParameterizedTest
    @ValueSource(strings = {Schedules.DOCUMENTED, Schedules.OTHER_SPELLING})
    void survivesShuffledValues(String text) {
        String[] values = {"null", "true", "-1", "1e999", "9".repeat(400), "\"\"", "[]", "{}", "\"\\ud800\"", "[[[]]]"};
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            String mixed = text;
            for (int change = 0; change < 3; change++) {
                int colon = mixed.indexOf(':', random.nextInt(mixed.length()));
                int end = colon < 0 ? -1 : mixed.indexOf(',', colon);
                if (end > 0) {
                    mixed = mixed.substring(0, colon + 1)
                            + values[random.nextInt(values.length)]
                            + mixed.substring(end);
                }
            }
            check("seed " + seed, bytes(mixed));
        }
    }

    @Test
    void survivesRandomBytes() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextInt(500)];
            random.nextBytes(bytes);
            check("seed " + seed, bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"universalScheduleStandard\":", "[[],"})
    void survivesDeepNesting(String piece) {
        check(piece, bytes(piece.repeat(1_000_000)));
        check(piece, bytes(START + "\"_a\": " + piece.repeat(1_000_000)));
        check(piece, bytes(START + "\"breakdowns\": " + piece.repeat(1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "\\\\", "[1],", "{},", "{\"id\":1},", " ", "\"a\",", "가"})
    void survivesALineOfFiftyMegabytes(String piece) {
        String line = piece.repeat(FIFTY_MEGABYTES / bytes(piece).length);
        check(piece, bytes(START + "\"breakdowns\": [" + line + "]}}"));
        check(piece, bytes(START + "\"name\": \"" + line + "\"}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,", "[],", "{},", "{\"id\":\"%d\"},", "{\"id\":\"%d\",\"_a\":1},", "\"%d\","})
    void survivesAsMuchAsItReads(String piece) {
        StringBuilder line = new StringBuilder();
        for (int index = 0; line.length() < UssFiles.MOST_BYTES - 1_000; index++) {
            line.append(piece.replace("%d", String.valueOf(index)));
        }
        String items = line.substring(0, line.lastIndexOf(","));
        check(piece, bytes(START + "\"breakdowns\": [" + items + "]}}"));
        check(piece, bytes(START + "\"breakdowns\": [], \"elements\": [" + items + "]}}"));
        check(piece, bytes(START + "\"breakdowns\": [], \"_own\": [" + items + "]}}"));
    }

    @Test
    void manySheetsOnManyBoardsAreReadAtOnce() {
        StringBuilder sheets = new StringBuilder();
        for (int index = 0; index < 20_000; index++) {
            sheets.append(index == 0 ? "" : ",").append("{\"id\":\"s%d\",\"type\":\"scene\"}".formatted(index));
        }
        String boards = "{\"id\":\"%d\",\"boards\":[]}";
        StringBuilder stripboards = new StringBuilder(boards.formatted(0));
        for (int index = 1; index < 100; index++) {
            stripboards.append(',').append(boards.formatted(index));
        }
        check("boards", bytes(START + "\"breakdowns\": [" + sheets + "], \"stripboards\": [" + stripboards + "]}}"));
    }

    private static void check(String name, byte[] bytes) {
        Parsed<Breakdown> parsed = assertTimeout(LIMIT, () -> UssFiles.read(bytes, name), name);
        assertThat(parsed.value().isPresent() || parsed.findings().stream().anyMatch(Finding::isError))
                .as(name)
                .isTrue();
        if (bytes.length < 100_000) {
            parsed.value().ifPresent(breakdown -> isWrittenAndReadAgain(name, breakdown));
        }
    }

    private static void isWrittenAndReadAgain(String name, Breakdown breakdown) {
        Parsed<Breakdown> again = UssFiles.read(bytes(new UssFiles().write(breakdown)), name);
        assertThat(again.value()).as(name).contains(breakdown);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
