package io.madang.shooting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Refusal;
import io.madang.platform.Columns;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOrder;
import io.madang.shooting.TalentOutcome;
import io.madang.shooting.TalentOutcome.Effort;
import io.madang.shooting.TalentOutcome.Stop;
import io.madang.shooting.TalentSolver;
import io.madang.shooting.ordering.SceneOrderSearch;
import io.madang.shooting.solver.TalentSearch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TalentCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<TalentLimits> limits = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void printsCostOrderAndMatrix() throws IOException {
        assertThat(run(new TalentSearch(), film("film", "4\n2\n1 0 0 1 10\n0 1 1 1 1\n1 2 3 1\n"), "--language", "en"))
                .as(err::toString)
                .isZero();
        assertThat(out.toString().lines().map(String::stripTrailing))
                .contains("film: 4 scenes, 2 actors", "26 of it is for work, 0 for waiting")
                .anyMatch(line -> line.startsWith("Cost 26, proved: no order costs less ("))
                .anyMatch(line -> line.matches("Order \\(scenes count from 0\\): (0 3 [12] [12]|[12] [12] 3 0)"))
                .anyMatch(line -> line.matches("a0 +(X  X  \\.  \\.|\\.  \\.  X  X) +2 +0 +20"))
                .anyMatch(line -> line.matches("a1 +(\\.  X  X  X|X  X  X  \\.) +6 +0 +6"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void speaksKorean() throws IOException {
        assertThat(run(new TalentSearch(), film("film", "2\n1\n1 1 5\n1 1\n"), "--language", "ko"))
                .isZero();
        assertThat(out.toString()).contains("씬 2개, 배우 1명", "증명했습니다", "촬영 순서", "휴무");
    }

    @Test
    void writesEveryKeyOfTheJson() throws IOException {
        assertThat(run(new TalentSearch(), film("film", "3\n1\n1 0 1 7\n1 1 1\n"), "--format", "json", "--seed", "9"))
                .as(err::toString)
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.propertyNames())
                .containsExactly(
                        "name", "file", "status", "cost", "bound", "gap", "seconds", "seed", "order", "states");
        assertThat(json.get("status").asString()).isEqualTo("OPTIMAL");
        assertThat(json.get("cost").asLong()).isEqualTo(14);
        assertThat(json.get("bound").asLong()).isEqualTo(14);
        assertThat(json.get("gap").asDouble()).isZero();
        assertThat(json.get("seed").asLong()).isEqualTo(9);
        assertThat(json.get("order")).hasSize(3);
    }

    @Test
    void saysWhatStoppedASearchWithoutProof() throws IOException {
        String film = film("film", "3\n1\n1 0 1 7\n1 1 1\n");
        TalentSolver stopped = (problem, _, _) ->
                new TalentOutcome.Feasible(new TalentOrder(List.of(0, 1, 2), 21), 14, new Effort(2, 5), Stop.MEMORY);
        assertThat(run(stopped, film, "--format", "json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("status").asString()).isEqualTo("FEASIBLE");
        assertThat(json.get("stopped").asString()).isEqualTo("MEMORY");
        assertThat(json.get("gap").asDouble()).isEqualTo(1 / 3.0);

        assertThat(run(stopped, film, "--language", "en")).isZero();
        assertThat(out.toString()).contains("no order costs less than 14 (gap 33.33 %)", "The memory limit ended");
    }

    @Test
    void neverPrintsAnOrderWhoseCostIsWrong() throws IOException {
        TalentSolver liar =
                (problem, _, _) -> new TalentOutcome.Optimal(new TalentOrder(List.of(0, 1, 2), 14), new Effort(0, 0));
        assertThat(run(liar, film("film", "3\n1\n1 0 1 7\n1 1 1\n"), "--format", "json"))
                .isEqualTo(99);
        assertThat(err.toString()).contains("costs (21), but the search counted (14)");
        assertThat(out.toString()).doesNotContain("order");
    }

    @Test
    void solvesTheGoodFilesAndTellsTheBadOne() throws IOException {
        String good = film("good", "2\n1\n1 1 5\n1 1\n");
        String bad = film("bad", "2\n1\n1 2 5\n1 1\n");
        assertThat(run(new TalentSearch(), good, bad, good, "--format", "json")).isEqualTo(2);
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json)
                .extracting(node -> node.get("status").asString())
                .containsExactly("OPTIMAL", "UNREADABLE", "OPTIMAL");
        JsonNode finding = json.get(1).get("findings").get(0);
        assertThat(finding.propertyNames()).containsExactly("severity", "line", "value", "problem", "hint");
        assertThat(finding.get("line").asInt()).isEqualTo(4);
        assertThat(err.toString()).contains("bad:4:");

        assertThat(run(new TalentSearch(), good, bad, good, "--language", "en")).isEqualTo(2);
        assertThat(out.toString().lines().filter(line -> line.startsWith("good  ")))
                .hasSize(2);
        assertThat(out.toString()).contains("cannot be read");
    }

    @Test
    void aHundredScenesFitInAHundredColumns() throws IOException {
        String marks = IntStream.range(0, 100)
                .mapToObj(scene -> scene % 7 == 0 ? "1 " : "0 ")
                .reduce("", String::concat);
        String film = film("long", "100\n3\n" + (marks + "12345\n").repeat(3) + "12 ".repeat(100) + "\n");
        for (String language : List.of("en", "ko")) {
            assertThat(run(new TalentSearch(), film, "--language", language, "--time-limit", "1"))
                    .isZero();
            assertThat(out.toString().lines()).allMatch(line -> Columns.width(line) <= 100);
        }
    }

    @Test
    void passesTheLimitsOn() throws IOException {
        TalentSolver asked = (problem, given, watcher) -> {
            limits.add(given);
            return new TalentSearch().solve(problem, given, watcher);
        };
        String film = film("film", "2\n1\n1 1 5\n1 1\n");
        assertThat(run(asked, film, "--time-limit", "0.5", "--threads", "3", "--memory", "16M", "--seed", "-4"))
                .isZero();
        assertThat(limits.getFirst()).satisfies(given -> {
            assertThat(given.time()).hasMillis(500);
            assertThat(given.threads()).isEqualTo(3);
            assertThat(given.memoryBytes()).isEqualTo(16 << 20);
            assertThat(given.seed()).isEqualTo(-4);
        });
    }

    @Test
    void usesLessMemoryThanAskedWhereJavaHasNotAsMuch() throws IOException {
        assertThat(run(new TalentSearch(), film("film", "1\n0\n1\n"), "--memory", "900T", "--language", "en"))
                .isZero();
        assertThat(err.toString()).contains("MADANG_JAVA_OPTIONS=-Xmx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--time-limit=0",
                "--time-limit=-1",
                "--time-limit=NaN",
                "--time-limit=1e9",
                "--threads=0",
                "--threads=-2",
                "--memory=much",
                "--memory=0",
                "--memory=-5",
                "--memory=",
                "--format=xml",
                "--language=fr",
                "--time-limit=soon",
                "--seed=x",
            })
    void refusesWordsWithoutSense(String word) throws IOException {
        assertThat(run(new TalentSearch(), film("film", "1\n0\n1\n"), word)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    private String film(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), name + "\n" + text).toString();
    }

    private int run(TalentSolver solver, String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLine(new TalentCommand(solver, new SceneOrderSearch(solver)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler((trouble, words) -> 2)
                .setExecutionExceptionHandler((trouble, command, parsed) -> {
                    command.getErr().println(trouble.getMessage());
                    return trouble instanceof Refusal ? 2 : 99;
                })
                .execute(arguments);
    }
}
