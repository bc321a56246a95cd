package io.madang.folder.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.folder.StudioFolder;
import io.madang.lot.holidays.KnownHolidays;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A small good folder, broken in one place at a time: what the reader then says.
class BrokenFolderTest {

    private static final Path GOOD = Path.of("src/test/resources/folder/rhine");

    @TempDir
    private Path folder;

    /// File, what stands there, what stands there instead, and all findings.
    static Stream<Arguments> mistakes() {
        return Stream.of(BrokenStudio.LINES, BrokenLot.LINES, BrokenTitle.LINES)
                .flatMap(List::stream)
                .map(mistake -> Arguments.of(mistake.file(), mistake.old(), mistake.fresh(), mistake.findings()));
    }

    /// One way to break the folder.
    record Mistake(String file, String old, String fresh, List<String> findings) {}

    @ParameterizedTest
    @MethodSource("mistakes")
    void eachMistakeHasItsOwnSentence(String file, String old, String fresh, List<String> findings) throws IOException {
        copyGoodFolder();
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(fresh)));
        assertThat(lines(read())).containsExactlyElementsOf(findings);
    }

    @Test
    void theGoodFolderHasNoFindings() throws IOException {
        copyGoodFolder();
        assertThat(lines(read())).isEmpty();
    }

    @Test
    void allFindingsOfAllFilesComeAtOnce() throws IOException {
        copyGoodFolder();
        for (String file : List.of("studio.yaml", "lot.yaml", "partners.yaml", "titles/lorelei.yaml")) {
            Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + "oops: 1\n");
        }
        assertThat(read().findings())
                .extracting(Finding::file)
                .containsExactly("lot.yaml", "partners.yaml", "studio.yaml", "titles/lorelei.yaml");
    }

    @Test
    void everyFindingExistsInKorean() throws IOException {
        copyGoodFolder();
        Files.writeString(folder.resolve("studio.yaml"), "name: Rhein\ntimezone: Europe/Berlin\n");
        assertThat(read().findings())
                .allSatisfy(finding ->
                        assertThat(finding.in(Locale.KOREAN)).contains("오류").matches(".*[가-힣].*"));
    }

    @Test
    void aMissingFolderAFileAndAnEmptyFolderAreThreeThings() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(lines(read(folder.resolve("gone"))))
                .singleElement()
                .asString()
                .contains("does not exist");
        assertThat(lines(read(file))).singleElement().asString().contains("This is a file, not a folder");
        assertThat(lines(read(empty))).singleElement().asString().contains("This is not a studio folder");
    }

    @Test
    void missingFilesAreNamed() throws IOException {
        copyGoodFolder();
        Files.delete(folder.resolve("partners.yaml"));
        assertThat(lines(read()))
                .containsExactly(
                        "partners.yaml: error: The file is missing. Write it as docs/formats.md describes it.");
    }

    @Test
    void filesBesideTheKnownOnesAreNamedWithTheirLikelyName() throws IOException {
        copyGoodFolder();
        Files.writeString(folder.resolve("partner.yml"), "");
        Files.writeString(folder.resolve("titles/notes.txt"), "");
        Files.createDirectory(folder.resolve("scripts"));
        Files.writeString(folder.resolve("investment.csv"), "");
        assertThat(read().value()).isPresent();
        assertThat(lines(read()))
                .containsExactly(
                        "investment.csv: warning: This is not read yet and will be missing from an export."
                                + " Keep it; a later version of Madang reads it.",
                        "partner.yml: warning: This file is not read. Maybe its name should be partners.yaml.",
                        "titles/notes.txt: warning: This file is not read."
                                + " A title is a file whose name ends in .yaml; move anything else out of titles/.");
    }

    @Test
    void bytesThatAreNotTextAreFoundWithTheirLine() throws IOException {
        copyGoodFolder();
        byte[] korean = "name: Rhein\ntime-zone: 서울\n".getBytes(Charset.forName("EUC-KR"));
        Files.write(folder.resolve("studio.yaml"), korean);
        assertThat(lines(read()))
                .containsExactly("studio.yaml:2: error: The text is not UTF-8 here (0xBC)."
                        + " Save the file with the encoding UTF-8.");
    }

    @Test
    void aByteOrderMarkDoesNotHurt() throws IOException {
        copyGoodFolder();
        String text = Files.readString(folder.resolve("studio.yaml"));
        Files.writeString(folder.resolve("studio.yaml"), "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(lines(read())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void hostileFilesEndInAFindingNotInATrace(String text) throws IOException {
        copyGoodFolder();
        Files.write(folder.resolve("studio.yaml"), text.getBytes(StandardCharsets.UTF_8));
        assertThat(read().findings())
                .isNotEmpty()
                .allMatch(finding -> finding.file().equals("studio.yaml"));
    }

    static Stream<String> attacks() {
        return Stream.of(
                "",
                "---\n",
                "# only a comment\n",
                "just words",
                "- a\n- list\n",
                "[".repeat(100_000),
                "{a: ".repeat(100_000),
                "- ".repeat(50_000),
                "a: &a [x]\nb: *a\n",
                "a: &a [*a]\n",
                "a: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]\n",
                "name: !!java.net.URL [\"http://localhost\"]\n",
                "name: !!javax.script.ScriptEngineManager {}\n",
                "? [a, b]\n: c\n",
                "? {a: b}\n: c\n",
                "null: x\n",
                "a: 1\n---\nb: 2\n",
                "a: 'open\n",
                "a: \"\\xZZ\"\n",
                "\u0000",
                "name: \u0007\n",
                "%YAML 9.9\n---\na: b\n",
                "%TAG ! tag:x,2000:\n---\na: !b c\n",
                "<<: {a: b}\n",
                "a:\n\t- b\n",
                "a: b: c\n",
                "@a: b\n",
                "a: |2\n x\n",
                "name: " + "x".repeat(20_000_000));
    }

    private Parsed<StudioFolder> read() {
        return read(folder);
    }

    private static Parsed<StudioFolder> read(Path folder) {
        return new YamlStudioFolders(new KnownHolidays()).read(folder);
    }

    private static List<String> lines(Parsed<StudioFolder> parsed) {
        return parsed.findings().stream().map(Finding::toString).toList();
    }

    private void copyGoodFolder() throws IOException {
        try (Stream<Path> files = Files.walk(GOOD)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(GOOD.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
