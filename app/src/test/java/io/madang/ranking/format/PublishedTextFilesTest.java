package io.madang.ranking.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.ranking.ListCategory;
import io.madang.ranking.ListKind;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.rules.Wholeness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Published files of all years, whole and broken.
class PublishedTextFilesTest {

    @TempDir
    private Path folder;

    @Test
    void readsALayoutWithoutRuntimeAndViews() throws IOException {
        String old = """
                week\tcategory\tweekly_rank\tshow_title\tseason_title\tweekly_hours_viewed\tcumulative_weeks_in_top_10
                2021-07-04\tFilms (English)\t1\t"Quoted" | piped\tN/A\t12340000\t1
                """;
        PublishedFile file = read(old).value().orElseThrow();
        assertThat(file.kind()).isEqualTo(ListKind.GLOBAL);
        assertThat(file.lists().getFirst().rows().getFirst().title()).isEqualTo("\"Quoted\" | piped");
    }

    @Test
    void readsALayoutWithLaunchesByParts() throws IOException {
        String staggered = PublishedText.GLOBAL_HEADER + "\tis_staggered_launch\tepisode_launch_details\n"
                + "2024-04-28\tTV (Non-English)\t2\tQueen of Tears\tQueen of Tears: Limited Series\t85600000\t0\t4100000\t8"
                + "\ttrue\t\"[{\"\"episodesLaunched\"\":16,\"\"countryList\"\":[\"\"PN\"\"]}]\"\n";
        Parsed<PublishedFile> parsed = read(staggered);
        assertThat(parsed.findings()).isEmpty();
        assertThat(parsed.value()
                        .orElseThrow()
                        .lists()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .figures()
                        .isFlagged())
                .isTrue();
    }

    @Test
    void readsAHeaderWithNullGluedToItAndSaysSo() throws IOException {
        Parsed<PublishedFile> parsed =
                read(PublishedText.global(1).line(1, header -> "null" + header).toString());
        assertThat(parsed.value().orElseThrow().rows()).isEqualTo(40);
        assertThat(keys(parsed)).containsExactly("top10.glued-header");
    }

    @Test
    void readsTheOldNamesOfCountryCategories() throws IOException {
        Parsed<PublishedFile> parsed = read(PublishedText.countries(1, "KR", "VN")
                .each(line -> line.replace("\tFilms\t", "\tFilms (English)\t").replace("\tTV\t", "\tTV (English)\t"))
                .toString());
        assertThat(parsed.value().orElseThrow().lists())
                .extracting(list -> list.key().category())
                .containsOnly(ListCategory.FILMS, ListCategory.TV);
        assertThat(keys(parsed)).containsExactly("top10.renamed-category", "top10.renamed-category");
    }

    @Test
    void readsLineEndsOfWindowsAndAByteOrderMark() throws IOException {
        String text = "\uFEFF" + PublishedText.global(1).toString().replace("\n", "\r\n");
        assertThat(read(text).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><title>Moved Permanently</title>|top10.html",
                "<html>|top10.html",
                "''|top10.empty-file",
                "a,b,c|top10.unknown-header",
                "week\tcategory\tshow_title|top10.missing-columns",
                "week\tweek\tcategory\tweekly_rank\tshow_title|top10.column-twice",
                "PK\u0003\u0004|top10.not-text"
            })
    void refusesWhatIsNotThePublishedFile(String text, String key) throws IOException {
        Parsed<PublishedFile> parsed = read(text);
        assertThat(parsed.value()).isEmpty();
        assertThat(keys(parsed)).contains(key);
    }

    @Test
    void refusesAHeaderWithoutRows() throws IOException {
        assertThat(keys(read(PublishedText.COUNTRY_HEADER + "\n"))).containsExactly("top10.no-rows");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-07-04|2021-07-05|top10.week",
                "2021-07-04|4 July|top10.week",
                "Films (English)|Filme|top10.category",
                "Films (English)|Films|top10.category",
                "19000000|nineteen|top10.number",
                "19000000|-19000000|top10.number",
                "Title 1|''|top10.title"
            })
    void refusesARowWithABadValueAndNamesItsLine(String good, String bad, String key) throws IOException {
        PublishedText broken = PublishedText.global(1).line(2, line -> line.replace(good, bad));
        Parsed<PublishedFile> parsed = read(broken.toString());
        assertThat(parsed.value()).isEmpty();
        assertThat(keys(parsed)).containsExactly(key);
        assertThat(parsed.findings().getFirst().line()).isEqualTo(2);
    }

    @Test
    void refusesAFileThatBrokeOffInARow() throws IOException {
        String text = PublishedText.global(2).toString();
        Parsed<PublishedFile> parsed = read(text.substring(0, text.length() - 30));
        assertThat(keys(parsed)).containsExactly("top10.columns");
        assertThat(parsed.findings().getFirst().line()).isEqualTo(81);
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        byte[] text = PublishedText.global(1).toString().getBytes(StandardCharsets.UTF_8);
        text[text.length - 40] = (byte) 0xFF;
        Path file = Files.write(folder.resolve("list.tsv"), text);
        assertThat(keys(new PublishedTextFiles().read(file))).containsExactly("top10.not-utf-8");
    }

    @Test
    void refusesAWeekOfViewsWithoutThem() throws IOException {
        PublishedText text = PublishedText.global(105);
        int line = text.lineWith("2023-06-25\tTV (English)\t3");
        assertThat(keys(read(text.line(line, row -> row.replaceFirst("\t\\d+\t(\\d+)$", "\t\t$1"))
                        .toString())))
                .containsExactly("top10.no-views");
    }

    @Test
    void refusesAMissingFileAndAFolder() {
        assertThat(keys(new PublishedTextFiles().read(folder.resolve("none.tsv"))))
                .containsExactly("top10.missing-file");
        assertThat(keys(new PublishedTextFiles().read(folder))).containsExactly("top10.folder");
    }

    @Test
    void aManyTimesBrokenFileIsToldInFewLines() throws IOException {
        Parsed<PublishedFile> parsed = read(PublishedText.global(100)
                .each(line -> line.replace("\tTitle", "\tTitle\tTitle"))
                .toString());
        assertThat(parsed.findings()).hasSizeLessThan(50);
        assertThat(keys(parsed)).contains("top10.more");
    }

    @Test
    void aWholeFileIsWhole() throws IOException {
        assertThat(missing(PublishedText.global(3))).isEmpty();
        assertThat(missing(PublishedText.countries(3, "KR", "VN"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-07-11|top10.week-missing",
                "2021-07-04|top10.history-cut",
                "2021-07-11\tTV (English)\t4|top10.rank-missing",
                "2021-07-11\tTV (English)|top10.list-missing"
            })
    void tellsWhatAGlobalFileLacks(String part, String key) throws IOException {
        assertThat(missing(PublishedText.global(3).without(part))).containsExactly(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\tVN\t2021-07-11", "\tVN\t2021-07-11\tTV"})
    void tellsTheGapOfACountry(String part) throws IOException {
        assertThat(missing(PublishedText.countries(3, "KR", "VN").without(part)))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("-missing");
    }

    @Test
    void aCountryMayEnd() throws IOException {
        assertThat(missing(PublishedText.countries(3, "KR", "RU").without("\tRU\t2021-07-18")))
                .containsExactly("top10.country-ended");
    }

    @Test
    void tellsARankThatStandsTwice() throws IOException {
        PublishedText text = PublishedText.global(1);
        int line = text.lineWith("TV (English)\t4");
        assertThat(missing(text.line(line, row -> row.replace("\t4\tTitle", "\t5\tTitle"))))
                .containsExactlyInAnyOrder("top10.rank-twice", "top10.rank-missing");
    }

    private List<String> missing(PublishedText text) throws IOException {
        PublishedFile file = read(text.toString()).value().orElseThrow();
        return Wholeness.findings(file, Wholeness.FIRST_WEEK).stream()
                .map(finding -> finding.problem().key())
                .toList();
    }

    private Parsed<PublishedFile> read(String text) throws IOException {
        return new PublishedTextFiles().read(Files.writeString(folder.resolve("list.tsv"), text));
    }

    private static List<String> keys(Parsed<PublishedFile> parsed) {
        return parsed.findings().stream()
                .map(Finding::problem)
                .map(problem -> problem.key())
                .toList();
    }
}
