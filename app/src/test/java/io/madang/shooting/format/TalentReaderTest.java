package io.madang.shooting.format;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalentReaderTest {

    private static final String FILM = "film\n4\n3\n\n1 0 1 0  10\n1 1 0 1  2\n0 1 1 0  3\n\n1 2 3 1\n";

    @TempDir
    private Path folder;

    @Test
    void readsTheFormOfTheLiterature() {
        assertThat(value(FILM))
                .isEqualTo(new TalentProblem(
                        "film",
                        List.of(1L, 2L, 3L, 1L),
                        List.of(
                                new TalentActor("a0", List.of(0, 2), 10),
                                new TalentActor("a1", List.of(0, 1, 3), 2),
                                new TalentActor("a2", List.of(1, 2), 3))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "film\r\n4\r\n3\r\n1 0 1 0  10\r\n1 1 0 1  2 \r\n0 1 1 0\t3\r\n1 2 3 1",
                "\uFEFFfilm\n4\n3\n1 0 1 0 10\n1 1 0 1 2\n0 1 1 0 3\n1 2 3 1\n",
                "film\r4\r3\r1 0 1 0 10\r1 1 0 1 2\r0 1 1 0 3\r1 2 3 1\r",
                "\n\n  film \n\n 4\n\n\n3\n1\t0\t1\t0\t10\n\n1 1 0 1 2\n\n\n0 1 1 0 3\n\n\n\n 1 2 3 1 \n\n\n",
                "film\n4 3\n1010 10\n1101 2\n0110 3\n1 2 3 1\n",
                "film\n4\n3\n1 0 1 0 10\n1 1 0 1 2\n0 1 1 0 3\n1 2\n3 1\n",
                "film\n4\n3\n1\u00a00\u30001 0 010\n1 1 0 1 2\n0 1 1 0 -0003\n1 2 3 1\n",
            })
    void spacingAndLinesDoNotMatter(String text) {
        Parsed<TalentProblem> read = read(text.replace("-0003", "0003"));
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).contains(value(FILM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4\n3\n", "4 3\n"})
    void aFileWithoutNameIsCalledLikeTheFile(String counts) {
        TalentProblem problem = value(FILM.replace("film\n4\n3\n", counts));
        assertThat(problem)
                .isEqualTo(new TalentProblem(
                        "some-film.txt", problem.durations(), value(FILM).actors()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1917", "4 3", "film 103, take 2", "무영"})
    void aNameMayBeANumberOrHaveSpaces(String name) {
        assertThat(value(FILM.replace("film", name)).name()).isEqualTo(name);
    }

    @Test
    void readsTheSmallestFilms() {
        assertThat(value("one\n1\n1\n1 5\n3\n").workCost()).isEqualTo(15);
        assertThat(value("1\n1\n1 5\n3\n").workCost()).isEqualTo(15);
        assertThat(value("nobody\n2\n0\n3 4\n").actorCount()).isZero();
        assertThat(value("idle\n2\n1\n0 0 5\n3 4\n").actors().getFirst().scenes())
                .isEmpty();
        assertThat(value("free\n2\n1\n1 1 0\n0 0\n").workCost()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"65, 3", "100, 100", "300, 70"})
    void readsLargeFilms(int scenes, int actors) {
        String row = IntStream.range(0, scenes)
                .mapToObj(scene -> scene % 3 == 0 ? "1" : "0")
                .collect(joining(" "));
        String text = "large\n%d\n%d\n%s%s\n"
                .formatted(scenes, actors, (row + " 1000000000\n").repeat(actors), "2 ".repeat(scenes));
        TalentProblem problem = value(text);
        assertThat(problem.sceneCount()).isEqualTo(scenes);
        assertThat(problem.actorCount()).isEqualTo(actors);
        assertThat(problem.actors().getLast().scenes()).hasSize((scenes + 2) / 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 0 1 0  10 | 1 0 2 0  10   | 5 | 2   | talent.wrong-mark
            1 0 1 0  10 | 1 0 x 0  10   | 5 | x   | talent.wrong-mark
            1 0 1 0  10 | 1 0 -1 0 10   | 5 | -1  | talent.wrong-mark
            1 0 1 0  10 | 1 0 10 0 10   | 5 | 10  | talent.wrong-mark
            1 0 1 0  10 | 1020 10       | 5 | 2   | talent.wrong-mark
            1 0 1 0  10 | 1 0 1 0  -10  | 5 | -10 | talent.cost.negative
            1 0 1 0  10 | 1 0 1 0  1.5  | 5 | 1.5 | talent.cost.not-whole
            1 0 1 0  10 | 1 0 1 0  ten  | 5 | ten | talent.cost.not-whole
            1 0 1 0  10 | 1 0 1 0  -    | 5 | -   | talent.cost.not-whole
            1 0 1 0  10 | 1 0 1 0  9223372036854775808 | 5 | 9223372036854775808 | talent.cost.too-large
            1 0 1 0  10 | 1 0 1 0       | 5 | 1 0 1 0   | talent.row-length
            1 0 1 0  10 | 1 0 1  10     | 5 | 1 0 1  10 | talent.row-length
            1 0 1 0  10 | 1 0 1 0 1 10  | 5 | 1 0 1 0 1 10 | talent.row-length
            1 0 1 0  10 | 1010          | 5 | 1010 | talent.row-length
            1 2 3 1     | 1 -2 3 1      | 9 | -2  | talent.duration.negative
            1 2 3 1     | 1 2,5 3 1     | 9 | 2,5 | talent.duration.not-whole
            1 2 3 1     | 1 99999999999999999999 3 1 | 9 | 99999999999999999999 | talent.duration.too-large
            1 2 3 1     | 1 2 3         | 9 | ''  | talent.too-few-durations
            1 2 3 1     | 1 2 3 1 5     | 9 | 5   | talent.text-after-end
            """)
    void tellsLineAndValue(String right, String wrong, int line, String value, String key) {
        Finding finding = onlyFinding(FILM.replace(right, wrong));
        assertThat(finding.problem().key()).isEqualTo(key);
        assertThat(finding.hint().key()).isEqualTo(key + ".hint");
        assertThat(finding.line()).isEqualTo(line);
        assertThat(finding.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            film         | 1 | talent.no-scene-count
            film;4       | 2 | talent.no-actor-count
            film;0;3;1   | 2 | talent.scene-count
            film;-4;3;1  | 2 | talent.scene-count
            film;four;3;1 | 2 | talent.scene-count
            film;99999999999999999999;3;1 0 | 2 | talent.scene-count
            film;1000000000;3;1 0 | 2 | talent.scene-count
            film;4;-3;1 0 | 3 | talent.actor-count
            film;4;3 actors;1 0 | 3 | talent.actor-count
            film;2;2;1 0 5;3 4   | 5 | talent.too-few-rows
            film;2;1;1 0 5       | 4 | talent.no-durations
            film;2;1;1 0 5;0 1 6;3 4 | 5 | talent.too-many-rows
            film;2;1;1 0 5;3 4;the end | 6 | talent.text-after-end
            film;3;2;1 0 5;0 1 6;3 4 4 | 2 | talent.other-scene-count
            """)
    void tellsWhatIsMissingOrTooMuch(String text, int line, String key) {
        Finding finding = onlyFinding(text.replace(';', '\n'));
        assertThat(finding.problem().key()).isEqualTo(key);
        assertThat(finding.line()).isEqualTo(line);
    }

    @Test
    void tellsEveryWrongRowAtOnce() {
        assertThat(read("film\n2\n3\n2 0 5\n0 1 -6\n1 0\n3 x\n").findings())
                .extracting(Finding::line)
                .containsExactly(4, 5, 6, 7);
    }

    @Test
    void refusesWhatSixtyFourBitsDoNotHold() {
        Finding finding = onlyFinding("dear\n2\n1\n1 1 9223372036854775807\n1 1\n");
        assertThat(finding.problem().key()).isEqualTo("talent.too-costly");
        assertThat(value("dear\n1\n1\n1 9223372036854775807\n1\n").workCost()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void tellsWhatIsNoTextAtAll() throws IOException {
        assertThat(keyOf(folder.resolve("nowhere"))).isEqualTo("talent.missing-file");
        assertThat(keyOf(folder)).isEqualTo("talent.folder");
        assertThat(keyOf(written(new byte[0]))).isEqualTo("talent.empty-file");
        assertThat(keyOf(written(" \r\n\t\n".getBytes(StandardCharsets.UTF_8)))).isEqualTo("talent.empty-file");
        assertThat(keyOf(written(new byte[] {'f', '\n', 0, 1, 2}))).isEqualTo("talent.not-text");
        assertThat(keyOf(written(FILM.getBytes(StandardCharsets.UTF_16LE)))).isEqualTo("talent.not-text");
        assertThat(keyOf(written(new byte[] {'f', '\n', (byte) 0xC3, '('}))).isEqualTo("talent.not-utf-8");
    }

    @Test
    void aHundredMegabytesOfJunkAreToldAtOnce() throws IOException {
        Path junk = folder.resolve("junk");
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) '7');
        try (var out = Files.newOutputStream(junk)) {
            for (int count = 0; count < 100; count++) {
                out.write(megabyte);
            }
        }
        assertThat(keyOf(junk)).isEqualTo("talent.too-large");
    }

    @Test
    void endsAfterTheFirstTwentyFindings() {
        List<Finding> findings =
                read("film\n2\n500\n" + "x y z\n".repeat(500) + "1 1\n").findings();
        assertThat(findings).hasSize(21);
        assertThat(findings.getLast().problem().key()).isEqualTo("talent.more-findings");
    }

    @Test
    void everyFindingIsASentenceInBothLanguages() {
        Finding finding = onlyFinding(FILM.replace("1 0 1 0  10", "1 0 2 0  10"));
        assertThat(finding.in(Locale.ENGLISH))
                .isEqualTo("some-film.txt:5: error: Mark 3 of this row is neither 0 nor 1 (2). "
                        + "Write 1 where the actor plays in the scene, else 0.");
        assertThat(finding.in(Locale.KOREAN)).contains("3번째");
    }

    private static Finding onlyFinding(String text) {
        Parsed<TalentProblem> read = read(text);
        assertThat(read.findings()).hasSize(1);
        return read.findings().getFirst();
    }

    private static TalentProblem value(String text) {
        return read(text)
                .value()
                .orElseThrow(() -> new AssertionError(read(text).findings()));
    }

    private static Parsed<TalentProblem> read(String text) {
        return TalentReader.read(Path.of("some-film.txt"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String keyOf(Path file) {
        return Stream.of(TalentReader.read(file))
                .flatMap(read -> read.findings().stream())
                .map(finding -> finding.problem().key())
                .collect(joining());
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(folder.resolve("film"), content);
    }
}
