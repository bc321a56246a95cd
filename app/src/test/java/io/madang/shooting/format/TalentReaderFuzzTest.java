package io.madang.shooting.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.madang.common.Parsed;
import io.madang.shooting.TalentProblem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Damaged files always give a problem or findings, never an exception; the seed is in the message.
class TalentReaderFuzzTest {

    private static final int SEEDS = 20_000;
    private static final String PIECES = "0123456789 \t\r\n-+.x\u00e9\u0000\uFEFF";

    private static final byte[] FILM =
            "film\r\n6\r\n4\r\n\r\n1 0 0 0 1 1   1\r\n1 1 0 1 0 0   12\r\n0 1 1 0 1 0   7\r\n"
                    .concat("0 0 1 1 0 1   100\r\n\r\n1 2 3 4 5 6\r\n")
                    .getBytes(StandardCharsets.UTF_8);

    @Test
    void readsOrRefusesEveryDamagedFile() {
        int read = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            byte[] damaged = damaged(new SplittableRandom(seed));
            assertThatCode(() -> TalentReader.read(Path.of("film"), damaged))
                    .as("seed %d: %s", seed, new String(damaged, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
            Parsed<TalentProblem> parsed = TalentReader.read(Path.of("film"), damaged);
            parsed.findings().forEach(finding -> assertThat(finding.toString()).contains("film"));
            read += parsed.value().isPresent() ? 1 : 0;
        }
        assertThat(read).isBetween(SEEDS / 100, SEEDS - SEEDS / 10);
    }

    private static byte[] damaged(SplittableRandom random) {
        byte[] bytes = FILM.clone();
        for (int count = random.nextInt(1, 4); count > 0; count--) {
            bytes = switch (random.nextInt(4)) {
                case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
                case 1 -> flipped(bytes, random);
                case 2 -> spliced(bytes, random, 0);
                default -> spliced(bytes, random, random.nextInt(1, 12));
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, SplittableRandom random) {
        byte[] flipped = bytes.clone();
        if (bytes.length > 0) {
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /// Some bytes left out, and a piece put in.
    private static byte[] spliced(byte[] bytes, SplittableRandom random, int leftOut) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + leftOut);
        int piece = random.nextInt(PIECES.length());
        byte[] put = PIECES.substring(piece, piece + 1).getBytes(StandardCharsets.UTF_8);
        byte[] spliced = Arrays.copyOf(bytes, from + put.length + bytes.length - to);
        System.arraycopy(put, 0, spliced, from, put.length);
        System.arraycopy(bytes, to, spliced, from + put.length, bytes.length - to);
        return spliced;
    }
}
