package io.madang.ranking.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.rules.LiveTitles;
import io.madang.ranking.rules.RuleOutcome;
import io.madang.ranking.rules.Verification;
import io.madang.ranking.rules.Wholeness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files with random damage are never read in silence.
class PublishedFuzzTest {

    private static final int FILES = 120;

    @TempDir
    private Path folder;

    @Test
    void damagedBytesNeverEndInAnException() throws IOException {
        byte[] sound = PublishedText.global(104).toString().getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            byte[] bytes = sound.clone();
            for (int damage = random.nextInt(20); damage >= 0; damage--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("damaged.tsv"), bytes);
            assertThatCode(() -> verify(file)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    @Test
    void aMissingLineIsAlwaysNoticed() throws IOException {
        String[] lines = PublishedText.global(104).toString().split("\n", -1);
        for (int seed = 0; seed < FILES; seed++) {
            int gone = 1 + new Random(seed).nextInt(lines.length - 2);
            StringBuilder text = new StringBuilder();
            for (int line = 0; line < lines.length - 1; line++) {
                text.append(line == gone ? "" : lines[line] + "\n");
            }
            assertThat(verify(Files.writeString(folder.resolve("short.tsv"), text)))
                    .as("seed %d", seed)
                    .isFalse();
        }
    }

    /// In a file whose lists all obey, every number that is changed breaks a rule, or a row.
    @Test
    void aChangedNumberIsAlwaysNoticed() throws IOException {
        String[] lines = PublishedText.global(112).toString().split("\n", -1);
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            int line = 1 + random.nextInt(300); // of the weeks with views
            String[] cells = lines[line].split("\t", -1);
            int cell = new int[] {2, 5, 7, 8}[random.nextInt(4)];
            String before = lines[line];
            cells[cell] += random.nextInt(10);
            lines[line] = String.join("\t", cells);
            Path file = Files.writeString(folder.resolve("changed.tsv"), String.join("\n", lines));
            assertThat(verify(file)).as("seed %d: %s", seed, lines[line]).isFalse();
            lines[line] = before;
        }
    }

    /// Whether the file is read, whole, and as its rules say.
    private static boolean verify(Path file) {
        Parsed<PublishedFile> parsed = new PublishedTextFiles().read(file);
        if (parsed.value().isEmpty()) {
            assertThat(parsed.findings()).isNotEmpty();
            return false;
        }
        PublishedFile read = parsed.value().get();
        boolean isWhole =
                Wholeness.findings(read, Wholeness.FIRST_WEEK).stream().noneMatch(Finding::isError);
        return Verification.of(read, LiveTitles.known()).stream().allMatch(RuleOutcome::isKept) && isWhole;
    }
}
