package io.madang.ranking.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.ranking.Figures;
import io.madang.ranking.format.PublishedText;
import io.madang.ranking.format.PublishedTextFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists that obey their rules, and lists in which one number was changed.
class VerificationTest {

    /// Half a year of them by views.
    private static final PublishedText LISTS = PublishedText.global(130);

    @TempDir
    private Path folder;

    @Test
    void listsThatObeyTheRulesHaveNoDifference() throws IOException {
        assertThat(verify(LISTS)).allSatisfy(outcome -> {
            assertThat(outcome.exact()).isEqualTo(outcome.rows());
            assertThat(outcome.exceptions()).isEmpty();
        });
    }

    @Test
    void aHalfIsRoundedUpByTheRuntimeOfFourDecimals() {
        assertThat(new Figures(32_300_000, 22_667, 0, false).viewsByRuntime()).isEqualTo(14_200_000);
        assertThat(new Figures(300_000, 20_000, 0, false).viewsByRuntime()).isEqualTo(200_000);
        assertThat(new Figures(166_500_000, 18_167, 0, false).viewsByMinutes()).isEqualTo(91_700_000);
    }

    @Test
    void changedHoursAreADifferenceOfViews() throws IOException {
        assertThat(differences(change("2023-09-10\tTV (English)\t4", "16000000", "15000000")))
                .containsExactly(ListRule.VIEWS);
    }

    @Test
    void unroundedHoursAreADifference() throws IOException {
        assertThat(differences(change("2022-09-11\tTV (English)\t4", "16000000", "16000001")))
                .containsExactly(ListRule.ROUNDING);
    }

    @Test
    void swappedRanksAreADifference() throws IOException {
        assertThat(differences(change("2022-09-11\tTV (English)\t4", "16000000", "18500000")))
                .contains(ListRule.RANK_BY_HOURS);
    }

    @Test
    void changedWeeksAreADifferenceOfThatRowOnly() throws IOException {
        assertThat(differences(change("2022-09-11\tTV (English)\t4", "\t63", "\t62")))
                .containsExactly(ListRule.WEEKS);
    }

    @Test
    void aCountThatBeginsAgainWithoutAnAbsenceIsADifference() throws IOException {
        assertThat(differences(change("2023-12-24\tTV (English)\t4", "\t130", "\t1")))
                .containsExactly(ListRule.WEEKS);
    }

    @Test
    void equalHoursAreATie() throws IOException {
        RuleOutcome outcome =
                outcome(verify(change("2022-09-11\tTV (English)\t4", "16000000", "17000000")), ListRule.RANK_BY_HOURS);
        assertThat(outcome.isKept()).isTrue();
        assertThat(outcome.exceptions()).singleElement().satisfies(row -> {
            assertThat(row.reason()).contains(NamedRow.Reason.TIE);
            assertThat(row.other()).isEqualTo("Title 3: Season 1");
        });
    }

    @Test
    void aTitleWithoutRuntimeIsNamedAndItsTiesAreUndecided() throws IOException {
        PublishedText text = change("2023-09-10\tTV (English)\t4", "\t16000000\t2\t8000000", "\t90000000\t0\t8500000");
        List<RuleOutcome> outcomes = verify(text);
        assertThat(outcomes).allMatch(RuleOutcome::isKept);
        assertThat(reasons(outcomes, ListRule.VIEWS)).containsExactly(NamedRow.Reason.NO_RUNTIME);
        assertThat(reasons(outcomes, ListRule.RANK_IN_MIXED_LISTS))
                .containsExactly(NamedRow.Reason.TIE_WITHOUT_RUNTIME);
    }

    @Test
    void aLiveTitleIsKnownByNameOrNamed() throws IOException {
        PublishedText raw =
                change("2023-09-10\tTV (English)\t4", "\tTitle 4\tTitle 4: Season 1", "\tRaw: 2025 - May 5\tN/A");
        PublishedText cut = raw.line(
                raw.lineWith("Raw: 2025"),
                row -> row.replace("\t2\t8000000", "\t3\t8000000").replace("\t115", "\t1"));
        assertThat(reasons(verify(cut), ListRule.VIEWS)).containsExactly(NamedRow.Reason.LIVE);
        PublishedText unknown = cut.each(row -> row.replace("Raw: 2025 - May 5", "A Big Fight"));
        assertThat(outcome(verify(unknown), ListRule.VIEWS).isKept()).isFalse();
        assertThat(outcome(verify(unknown, "a big fight"), ListRule.VIEWS).isKept())
                .isTrue();
    }

    @Test
    void aNewCountAfterAnAbsenceIsAnotherWorkUnlessItsRuntimeIsTheSame() throws IOException {
        String away = "2023-09-10\tFilms (English)\t10\tTitle 10\tN/A\t10000000\t2\t5000000\t115";
        PublishedText absent = LISTS.line(
                        LISTS.lineWith(away),
                        row -> row.replace("Title 10\t", "Guest\t").replace("\t115", "\t1"))
                .each(row -> row.compareTo("2023-09-17\tFilms (English)\t10") >= 0
                                && row.startsWith("2023-")
                                && row.contains("\tFilms (English)\t10\t")
                        ? again(row, "2.0001")
                        : row);
        RuleOutcome weeks = outcome(verify(absent), ListRule.WEEKS);
        assertThat(weeks.isKept()).isTrue();
        assertThat(weeks.exceptions())
                .hasSize(15)
                .allSatisfy(row -> assertThat(row.reason()).contains(NamedRow.Reason.HOMONYM));
        PublishedText sameRuntime = absent.each(row -> row.replace("\t2.0001\t", "\t2\t"));
        assertThat(outcome(verify(sameRuntime), ListRule.WEEKS).isKept()).isFalse();
    }

    /// The row with its weeks counted from 2023-09-17 on, and another runtime.
    private static String again(String row, String runtime) {
        String[] cells = row.split("\t", -1);
        cells[6] = runtime;
        cells[8] = String.valueOf(Integer.parseInt(cells[8]) - 115);
        return String.join("\t", cells);
    }

    private static PublishedText change(String row, String from, String to) {
        return LISTS.line(LISTS.lineWith(row), line -> line.replace(from, to));
    }

    private List<ListRule> differences(PublishedText text) throws IOException {
        return verify(text).stream()
                .flatMap(outcome -> outcome.differences().stream().map(row -> outcome.rule()))
                .toList();
    }

    private static List<NamedRow.Reason> reasons(List<RuleOutcome> outcomes, ListRule rule) {
        return outcome(outcomes, rule).exceptions().stream()
                .map(NamedRow::reason)
                .flatMap(Optional::stream)
                .toList();
    }

    private static RuleOutcome outcome(List<RuleOutcome> outcomes, ListRule rule) {
        return outcomes.stream()
                .filter(outcome -> outcome.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private List<RuleOutcome> verify(PublishedText text, String... live) throws IOException {
        Path file = Files.writeString(folder.resolve("lists.tsv"), text.toString());
        return Verification.of(new PublishedTextFiles().read(file).value().orElseThrow(), new LiveTitles(Set.of(live)));
    }
}
