package io.madang.shooting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.shooting.ordering.SceneOrderSearch;
import io.madang.shooting.solver.TalentSearch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `talent --rules` from the words to the answer.
class RuledTalentTest {

    private static final String FILM = """
            film
            4
            2
            1 0 0 1 5
            0 1 1 0 2
            1 2 3 1
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int talent(String rules, String... more) throws IOException {
        Path film = Files.writeString(folder.resolve("film.txt"), FILM);
        Path file = Files.writeString(folder.resolve("rules.yaml"), rules);
        TalentSearch plain = new TalentSearch();
        CommandLine line = new CommandLine(new TalentCommand(plain, new SceneOrderSearch(plain)))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setCaseInsensitiveEnumValuesAllowed(true);
        String[] words = new String[more.length + 3];
        words[0] = film.toString();
        words[1] = "--rules";
        words[2] = file.toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return line.execute(words);
    }

    @Test
    void tellsOrderDropsAndProofAsJson() throws IOException {
        assertThat(talent("first: [0]\nlast: [3]\ndrops: {0: 5}", "--format", "json"))
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("status").asString()).isEqualTo("OPTIMAL");
        assertThat(json.get("cost").asLong()).isEqualTo(20);
        assertThat(json.get("order").toString()).matches("\\[0,(1,2|2,1),3]");
        assertThat(json.get("drops").toString()).isEqualTo("[{\"actor\":0,\"from\":1,\"to\":3,\"days\":5}]");
    }

    @Test
    void paysWhoMayNotBeDropped() throws IOException {
        assertThat(talent("first: [0]\nlast: [3]\ndrops: {0: 6}", "--format", "json"))
                .isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("cost").asLong()).isEqualTo(45);
        assertThat(json.get("drops").isEmpty()).isTrue();
    }

    @Test
    void showsDropsAsDaysOff() throws IOException {
        assertThat(talent("first: [0]\nlast: [3]\ndrops: 5", "--language", "en"))
                .isZero();
        assertThat(out.toString()).contains("Cost 20, proved").containsPattern("a0 +X +\\. +\\. +X +2 +0 +10");
    }

    @Test
    void tellsWhichRulesExcludeEachOther() throws IOException {
        String cycle = "before:\n  - [0, 1]\n  - [2, 3]\n  - [1, 2, 0]\n";
        assertThat(talent(cycle, "--language", "en")).isEqualTo(1);
        assertThat(out.toString())
                .containsSubsequence(
                        "Scene 0 comes before scene 1", "Scene 1 comes before scene 2", "Scene 2 comes before scene 0")
                .doesNotContain("scene 3");
    }

    @Test
    void tellsAnImpossibleOrderInKoreanAndAsJson() throws IOException {
        String apart = "groups:\n  - [0, 1, 2]\nat: {3: 1}\n";
        assertThat(talent(apart, "--language", "ko", "--format", "json")).isEqualTo(1);
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("status").asString()).isEqualTo("IMPOSSIBLE");
        assertThat(json.get("reasons").toString()).contains("0, 1, 2번 씬", "3번 씬");
    }

    @Test
    void refusesBrokenRulesWithTheirLine() throws IOException {
        assertThat(talent("groups:\n  - [0, 7]\n", "--language", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("rules.yaml:2: error: There is no such scene (7)");
    }
}
