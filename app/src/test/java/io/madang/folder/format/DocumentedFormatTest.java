package io.madang.folder.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.format.UssFiles;
import io.madang.common.Parsed;
import io.madang.folder.StudioFolder;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import io.madang.lot.holidays.KnownHolidays;
import io.madang.script.format.ScreenplayFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The examples of `docs/formats.md`, put together to a folder and read.
class DocumentedFormatTest {

    private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final List<String> FILES =
            List.of("studio.yaml", "lot.yaml", "partners.yaml", "titles/the-heist.yaml");

    private final YamlStudioFolders folders =
            new YamlStudioFolders(new KnownHolidays(), new ScreenplayFiles(), new UssFiles());

    @TempDir
    private Path directory;

    private String page = "";
    private List<String> examples = List.of();

    @BeforeEach
    void writeTheExamples() throws IOException {
        page = Files.readString(Path.of("../docs/formats.md"));
        examples = YAML.matcher(page.substring(0, page.indexOf("## A talent scheduling problem")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        Files.createDirectories(directory.resolve("read/titles"));
        for (String file : FILES) {
            Files.writeString(directory.resolve("read").resolve(file), examples.get(FILES.indexOf(file)));
        }
    }

    @Test
    void theExampleFolderHasNoFindings() {
        Parsed<StudioFolder> parsed = folders.read(directory.resolve("read"));
        assertThat(parsed.findings()).isEmpty();
    }

    @Test
    void theExampleFolderIsWrittenAsItStands() throws IOException {
        Path written = directory.resolve("written");
        folders.write(folders.read(directory.resolve("read")).value().orElseThrow(), written);
        for (String file : FILES) {
            assertThat(Files.readString(written.resolve(file))).isEqualTo(examples.get(FILES.indexOf(file)));
        }
    }

    @Test
    void theExampleChangesHaveNoFindings() throws IOException {
        Lot lot = folders.read(directory.resolve("read")).value().orElseThrow().lot();
        for (String change : examples.subList(FILES.size(), examples.size())) {
            Path file = Files.writeString(directory.resolve("change.yaml"), change);
            Parsed<LotChange> parsed = folders.readChange(file, lot);
            assertThat(parsed.findings()).isEmpty();
        }
        assertThat(examples).hasSize(FILES.size() + 2);
    }

    @Test
    void everyKeyIsInATable() {
        assertThat(Stream.concat(TitleReader.KEYS.stream(), SetReader.KEYS.stream()))
                .allSatisfy(key -> assertThat(page).containsPattern("\\| `(sets\\.KEY\\.)?" + key + "`"));
    }
}
