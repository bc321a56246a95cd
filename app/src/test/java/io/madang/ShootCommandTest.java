package io.madang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A small screenplay from the command line to a schedule.
class ShootCommandTest {

    private static final String SCREENPLAY = """
            INT. BANK VAULT - DAY

            MINA
            We are early.

            EXT. STREET - NIGHT

            MINA
            Run!

            JUNHO
            I am running.

            INT. KITCHEN - DAY

            JUNHO
            Coffee?
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private String film = "";

    @BeforeEach
    void writeTheFilm() throws IOException {
        film = Files.writeString(folder.resolve("film.fountain"), SCREENPLAY).toString();
    }

    @Test
    void theSampleFilmIsShotByTheRulesBesideItWithASmallGap() {
        String sample = "../samples/k-originals/scripts/last-ferry.ko.fountain";
        assertThat(run("shoot", sample, "--format", "json", "--time-limit", "10", "--language", "en"))
                .isZero();
        assertThat(err.toString()).contains("last-ferry.rules.yaml");
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.path("gap").asDouble()).isLessThan(0.15);
        assertThat(out.toString()).contains("현장 교사와 보호자").doesNotContain("Studio teacher");
    }

    @Test
    void aSmallFilmIsProvedAndToldAsJson() {
        assertThat(run("shoot", film, "--format", "json", "--time-limit", "10")).isZero();
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.path("status").asString()).isEqualTo("OPTIMAL");
        assertThat(answer.path("cost").asLong()).isEqualTo(2);
        assertThat(answer.path("days").get(0).path("scenes").size()).isEqualTo(3);
        assertThat(answer.path("cast").get(0).path("codes").path("2027-01-04").asString())
                .isEqualTo("SWF");
    }

    @Test
    void theSameSeedAndStepsGiveTheSameSchedule() {
        run("shoot", film, "--steps", "500", "--seed", "3");
        String first = out.toString();
        out.getBuffer().setLength(0);
        run("shoot", film, "--steps", "500", "--seed", "3");
        assertThat(withoutTime(out.toString())).isEqualTo(withoutTime(first));
    }

    private static String withoutTime(String text) {
        return text.replaceAll("\\(\\S+ s\\)", "");
    }

    @Test
    void whoIsAlwaysAwayMakesItImpossible() throws IOException {
        Path rules =
                Files.writeString(folder.resolve("rules.yaml"), "cast: {MINA: {away: [2027-01-01..2027-12-31]}}\n");
        assertThat(run("shoot", film, "--rules", rules.toString(), "--language", "en"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("MINA is away on 2027-01-01..2027-12-31", "this is given up");
    }

    @Test
    void everythingWrongInTheRulesIsToldWithItsLine() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.yaml"), """
                pages-per-day: none
                moves: -1
                work: [mars]
                fixed: {99: 2027-13-01}
                colour: red
                """);
        assertThat(run("shoot", film, "--rules", rules.toString(), "--language", "en"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains(
                        "rules.yaml:1:", "rules.yaml:2:", "rules.yaml:3:", "rules.yaml:4:", "rules.yaml:5:", "colour");
    }

    @Test
    void theDocumentedRulesAreRead() throws IOException {
        String page = Files.readString(Path.of("../docs/formats.md"));
        String example = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL)
                .matcher(page.substring(page.indexOf("## The rules and prices of a shoot")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
        Path rules = Files.writeString(folder.resolve("rules.yaml"), example);
        run("shoot", film, "--rules", rules.toString(), "--language", "en");
        assertThat(err.toString().lines())
                .allMatch(line -> line.contains("has no scene of this number"))
                .isNotEmpty();
    }

    @Test
    void aScheduleForOtherProgramsCanBeReadAgain() throws IOException {
        assertThat(run("shoot", film, "--format", "uss", "--time-limit", "5")).isZero();
        Path written = Files.writeString(folder.resolve("film.uss"), out.toString());
        out.getBuffer().setLength(0);
        assertThat(run("shoot", written.toString(), "--board", "Madang", "--format", "json", "--time-limit", "5"))
                .isZero();
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.path("board").path("cost").asLong())
                .isEqualTo(answer.path("cost").asLong());
    }

    private int run(String... words) {
        return Main.run(words, new PrintWriter(out), new PrintWriter(err));
    }
}
