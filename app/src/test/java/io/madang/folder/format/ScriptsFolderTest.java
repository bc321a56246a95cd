package io.madang.folder.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.TitleScripts;
import io.madang.breakdown.TitleScripts.Edition;
import io.madang.breakdown.format.UssFiles;
import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.folder.StudioFolder;
import io.madang.lot.holidays.KnownHolidays;
import io.madang.script.Screenplays.HashTags;
import io.madang.script.Script;
import io.madang.script.format.ScreenplayFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Screenplays, breakdowns and rules of shoots in a studio folder.
class ScriptsFolderTest {

    private static final Path RHINE = Path.of("src/test/resources/folder/rhine");
    private static final String KOREAN = "\uFEFF제목: 로렐라이\r\n\r\nINT. 성 - 밤 #1#\r\n\r\n비가 온다.\r\n\r\n@로레\r\n가지 마.\r\n";
    private static final String ENGLISH = "INT. CASTLE - NIGHT #1#\n\nRain.\n\nLORE\nStay.\n";

    private final YamlStudioFolders folders =
            new YamlStudioFolders(new KnownHolidays(), new ScreenplayFiles(), new UssFiles());

    @TempDir
    private Path directory;

    private Path scripts = Path.of("");

    @BeforeEach
    void copyAFolder() throws IOException {
        scripts = directory.resolve("studio/scripts");
        Files.createDirectories(scripts);
        Files.createDirectories(directory.resolve("studio/titles"));
        for (String file :
                List.of("studio.yaml", "lot.yaml", "partners.yaml", "titles/lorelei.yaml", "titles/old-hit.yaml")) {
            Files.copy(RHINE.resolve(file), directory.resolve("studio").resolve(file));
        }
    }

    @Test
    void everyFileComesBackByteByByte() throws IOException {
        Files.writeString(scripts.resolve("lorelei.ko.fountain"), KOREAN);
        Files.writeString(scripts.resolve("lorelei.en.fountain"), ENGLISH);
        Files.writeString(scripts.resolve("lorelei.rules.yaml"), "# Ours\npages-per-day: 3\n");
        Files.write(scripts.resolve("old-hit.en.fountain"), ENGLISH.getBytes(StandardCharsets.UTF_16));
        Parsed<StudioFolder> read = folders.read(directory.resolve("studio"));
        assertThat(read.findings()).noneMatch(Finding::isError);
        Path written = directory.resolve("written");
        assertThat(folders.write(read.value().orElseThrow(), written)).isEmpty();
        assertThat(bytes(written.resolve("scripts"))).isEqualTo(bytes(scripts));
    }

    @Test
    void aBreakdownIsMadeOfTheKoreanScreenplayWhereBothAreThere() throws IOException {
        Files.writeString(scripts.resolve("lorelei.ko.fountain"), KOREAN);
        Files.writeString(scripts.resolve("lorelei.en.fountain"), ENGLISH);
        TitleScripts read = only(folders.read(directory.resolve("studio")));
        assertThat(read.followed()).contains(Edition.KOREAN);
        assertThat(read.breakdown().orElseThrow().sheets().getFirst().set()).isEqualTo("성");
        assertThat(read.isEdited()).isFalse();
    }

    @Test
    void aScheduleIsTheBreakdownAndFollowsTheScreenplayItIsLike() throws IOException {
        Files.writeString(scripts.resolve("lorelei.ko.fountain"), KOREAN);
        Files.writeString(scripts.resolve("lorelei.en.fountain"), ENGLISH);
        Breakdown english = breakdownOf(ENGLISH);
        Breakdown worked = english.needing(english.sheets().getFirst().id(), ElementCategory.BACKGROUND, "Guards");
        Files.writeString(scripts.resolve("lorelei.uss"), new UssFiles().write(worked));
        TitleScripts read = only(folders.read(directory.resolve("studio")));
        assertThat(read.followed()).contains(Edition.ENGLISH);
        assertThat(read.breakdown()).contains(worked.of(read.title()));
        Path written = directory.resolve("written");
        folders.write(folders.read(directory.resolve("studio")).value().orElseThrow(), written);
        assertThat(only(folders.read(written))).isEqualTo(read);
    }

    @Test
    void findingsNameTheFileAndTheLineAndKeepEverythingOut() throws IOException {
        Files.writeString(scripts.resolve("lorelei.uss"), "{\"universalScheduleStandard\": {\n  \"oops");
        Files.writeString(scripts.resolve("lorelei.rules.yaml"), "days: 20\n\tpages: 3\n");
        Files.writeString(scripts.resolve("lorelay.fdx"), "<FinalDraft/>");
        Files.writeString(scripts.resolve("elsewhere.en.fountain"), ENGLISH);
        Files.writeString(scripts.resolve("old-hit.ko.fountain"), "");
        Files.writeString(scripts.resolve("notes.txt"), "mine");
        Parsed<StudioFolder> read = folders.read(directory.resolve("studio"));
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().stream().filter(Finding::isError).map(Finding::file))
                .containsExactly(
                        "scripts/elsewhere.en.fountain",
                        "scripts/lorelay.fdx",
                        "scripts/lorelei.rules.yaml",
                        "scripts/lorelei.uss",
                        "scripts/old-hit.ko.fountain");
        assertThat(read.findings()).anySatisfy(finding -> {
            assertThat(finding.file()).isEqualTo("scripts/lorelei.rules.yaml");
            assertThat(finding.line()).isEqualTo(2);
        });
        assertThat(read.findings().toString()).contains("Did you mean \"lorelei\"?", "scripts/notes.txt: warning");
    }

    @Test
    void anExportDoesNotMixWithOtherScripts() throws IOException {
        Files.writeString(scripts.resolve("lorelei.ko.fountain"), KOREAN);
        StudioFolder studio = folders.read(directory.resolve("studio")).value().orElseThrow();
        assertThat(folders.write(studio.with(List.of()), directory.resolve("studio")))
                .extracting(Finding::file)
                .containsExactly("scripts/lorelei.ko.fountain");
    }

    private Breakdown breakdownOf(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("other.fountain"), text);
        return Breakdown.of(Script.of(
                new ScreenplayFiles().read(file, HashTags.ARE_TEXT).value().orElseThrow()));
    }

    private static TitleScripts only(Parsed<StudioFolder> parsed) {
        List<TitleScripts> scripts = parsed.value().orElseThrow().scripts();
        assertThat(scripts).hasSize(1);
        return scripts.getFirst();
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> bytes.put(String.valueOf(file.getFileName()), hex(file)));
        }
        return bytes;
    }

    private static String hex(Path file) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
