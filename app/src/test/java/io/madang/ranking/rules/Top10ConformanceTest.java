package io.madang.ranking.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.house.SourceFile;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.format.PublishedTextFiles;
import io.madang.ranking.rules.NamedRow.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The published files, read from outside the project; where they are missing, none runs and the count says so.
class Top10ConformanceTest {

    private static final Path FOLDER = Path.of(System.getenv()
                    .getOrDefault(
                            "MADANG_CONFORMANCE",
                            SourceFile.REPOSITORY.resolve("../shared/data").toString()))
            .resolve("top10");

    /// Works that bear the name of an earlier one.
    private static final List<String> HOMONYMS = List.of("Dhamaka", "Noise", "Dragon", "Kingdom", "Aftermath");

    /// Equal in views and in hours over runtime; nothing published orders them.
    private static final List<String> TIES = List.of("Kingdom", "Scary Movie", "Ilary Blasi: The One and Only");

    @Test
    void everyRowObeysTheRulesOrIsAKnownException() {
        int rows = 0;
        for (PublishedFile file : files()) {
            assertThat(Wholeness.findings(file, Wholeness.FIRST_WEEK)).isEmpty();
            for (RuleOutcome outcome : Verification.of(file, LiveTitles.known())) {
                System.out.printf(
                        "top10/%s: %s %d rows, %d exact, %d exceptions%n",
                        Path.of(file.name()).getFileName(),
                        outcome.rule(),
                        outcome.rows(),
                        outcome.exact(),
                        outcome.exceptions().size());
                assertThat(outcome.differences()).isEmpty();
                assertThat(outcome.exceptions()).allSatisfy(row -> assertKnown(outcome.rule(), row));
            }
            rows += file.rows();
        }
        System.out.printf("top10: %d rows verified%n", rows);
    }

    private static void assertKnown(ListRule rule, NamedRow named) {
        Reason reason = named.reason().orElseThrow();
        switch (rule) {
            case VIEWS, POPULAR_VIEWS -> assertThat(reason).isIn(Reason.NO_RUNTIME, Reason.LIVE);
            case RANK_BY_HOURS -> assertThat(reason).isEqualTo(Reason.TIE);
            case RANK_BY_VIEWS -> assertThat(named.row().title()).isIn(TIES);
            case RANK_IN_MIXED_LISTS -> assertThat(reason).isEqualTo(Reason.TIE_WITHOUT_RUNTIME);
            case WEEKS -> assertThat(named.row().title()).isIn(HOMONYMS);
            case ROUNDING, ORDER, POPULAR_RANK -> assertThat(named).isNull();
        }
    }

    @Test
    void theCountsOfTheFilesToTheEndOf2024AreThoseOfTheReference() {
        Map<String, Map<ListRule, String>> expected = Map.of(
                "all-weeks-global-to-2024-12-29.tsv",
                Map.of(
                        ListRule.ROUNDING, "7320 of 7320",
                        ListRule.VIEWS, "3116 of 3116",
                        ListRule.ORDER, "2916 of 2916",
                        ListRule.RANK_BY_HOURS, "4061 of 4080",
                        ListRule.RANK_BY_VIEWS, "2417 of 2420",
                        ListRule.RANK_IN_MIXED_LISTS, "789 of 820",
                        ListRule.WEEKS, "7317 of 7320"),
                "all-weeks-countries-to-2021-11-21.tsv",
                Map.of(ListRule.WEEKS, "39480 of 39480"),
                "most-popular.tsv",
                Map.of(ListRule.POPULAR_VIEWS, "40 of 40", ListRule.POPULAR_RANK, "40 of 40"));
        for (PublishedFile file : files()) {
            String name = Path.of(file.name()).getFileName().toString();
            Map<ListRule, String> counts = expected.getOrDefault(name, Map.of());
            for (RuleOutcome outcome : Verification.of(file, LiveTitles.known())) {
                assertThat(outcome.exact() + " of " + outcome.rows())
                        .as(name + " " + outcome.rule())
                        .isEqualTo(counts.getOrDefault(outcome.rule(), outcome.exact() + " of " + outcome.rows()));
            }
        }
    }

    private static List<PublishedFile> files() {
        if (!Files.isDirectory(FOLDER)) {
            System.out.println("top10: 0 files, the folder is missing");
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .map(file -> new PublishedTextFiles().read(file).value().orElseThrow())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
