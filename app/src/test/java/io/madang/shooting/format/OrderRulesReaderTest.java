package io.madang.shooting.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.shooting.OrderRules;
import io.madang.shooting.OrderRules.Group;
import io.madang.shooting.OrderRules.Pair;
import io.madang.shooting.OrderRules.Window;
import io.madang.shooting.SceneOrderProblem;
import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules are read as they are meant, and whatever is wrong is told with its line.
class OrderRulesReaderTest {

    private static final TalentProblem TALENT = new TalentProblem(
            "six",
            List.of(1L, 1L, 1L, 1L, 1L, 1L),
            List.of(new TalentActor("a0", List.of(0, 5), 3), new TalentActor("a1", List.of(1, 2), 4)));

    private static final String WHOLE = """
            # who may be dropped
            drops: {0: 10, a1: 3}
            groups:
              - [3, 4]
              - in-order: [1, 2]
            before:
              - [5, 4, 0]
            first: [5]
            last: [2, 0]
            at: {3: 1, 4: [1, 2]}
            """;

    @TempDir
    private Path folder;

    private Parsed<SceneOrderProblem> read(String yaml) throws IOException {
        Path file = folder.resolve("rules.yaml");
        Files.writeString(file, yaml);
        return OrderRulesReader.read(file, TALENT);
    }

    @Test
    void readsEveryKindOfRule() throws IOException {
        SceneOrderProblem problem = read(WHOLE).value().orElseThrow();
        assertThat(problem.leastDropDays()).containsExactly(OptionalLong.of(10), OptionalLong.of(3));
        assertThat(problem.rules())
                .isEqualTo(new OrderRules(
                        List.of(new Group(List.of(3, 4), false), new Group(List.of(1, 2), true)),
                        List.of(new Pair(5, 4), new Pair(4, 0)),
                        List.of(
                                Window.at(5, 0),
                                Window.at(2, 4),
                                Window.at(0, 5),
                                Window.at(3, 1),
                                new Window(4, 1, 3))));
    }

    @Test
    void readsTheExampleOfTheFormats() throws IOException {
        String page = Files.readString(Path.of("../docs/formats.md"));
        String part = page.substring(page.indexOf("## Rules of an order"));
        int from = part.indexOf("```yaml\n") + "```yaml\n".length();
        Path file = folder.resolve("rules.yaml");
        Files.writeString(file, part.substring(from, part.indexOf("```", from)));
        TalentProblem twelve = new TalentProblem(
                "twelve",
                Collections.nCopies(12, 1L),
                Stream.of("a0", "a1", "a2", "a3")
                        .map(name -> new TalentActor(name, List.of(0, 11), 1))
                        .toList());
        assertThat(OrderRulesReader.read(file, twelve).findings()).isEmpty();
    }

    @Test
    void oneNumberDropsEverybody() throws IOException {
        assertThat(read("drops: 7").value().orElseThrow().leastDropDays())
                .containsExactly(OptionalLong.of(7), OptionalLong.of(7));
    }

    @Test
    void anEmptyFileHasNoRules() throws IOException {
        assertThat(read("# nothing yet\n").value().orElseThrow().isPlain()).isTrue();
        assertThat(read("groups:\nbefore:\n").value().orElseThrow().isPlain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "\ndrop: 3"             | 2 | order.unknown-key
            "groups: 3"             | 1 | order.not-a-list
            "first: [1]\nfirst: [2]" | 2 | order.duplicate-key
            "groups:\n- [1, 9]"     | 2 | order.not-a-scene
            "groups:\n- [1, 1]"     | 2 | order.twice
            "groups:\n- any: [1]"   | 2 | order.unknown-key
            "drops: [3]"            | 1 | order.not-a-section
            "drops: {2: 3}"         | 1 | order.not-an-actor
            "drops: {0: -3}"        | 1 | order.not-days
            "drops: 99999999999999999999" | 1 | order.not-days
            "at: {1: 6}"            | 1 | order.not-a-position
            "at: {1: [3, 2]}"       | 1 | order.not-a-stretch
            "at: {1: []}"           | 1 | order.not-a-stretch
            "first: [x]"            | 1 | order.not-a-scene
            "first: *x"             | 1 | order.not-plain
            "first: [1"             | 1 | order.not-yaml
            """)
    void tellsWhatIsWrong(String yaml, int line, String key) throws IOException {
        List<Finding> findings = read(yaml.replace("\\n", "\n")).findings();
        assertThat(findings).isNotEmpty();
        assertThat(findings.getFirst().problem().key()).isEqualTo(key);
        assertThat(findings.getFirst().line()).isEqualTo(line);
    }

    @Test
    void neverFailsOnDamagedFiles() throws IOException {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder yaml = new StringBuilder(WHOLE);
            for (int change = random.nextInt(4); change >= 0; change--) {
                yaml.setCharAt(random.nextInt(yaml.length()), (char) (' ' + random.nextInt(95)));
            }
            yaml.setLength(random.nextInt(yaml.length() + 1));
            Parsed<SceneOrderProblem> read = read(yaml.toString());
            assertThat(read.value().isPresent() || !read.findings().isEmpty())
                    .as("seed %d", seed)
                    .isTrue();
        }
    }
}
