package io.madang.ranking.works;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.ranking.ImportOutcome.Renamed;
import io.madang.ranking.ListCategory;
import io.madang.ranking.ListKey;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.RankedList;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkName;
import io.madang.ranking.format.PublishedText;
import io.madang.ranking.format.PublishedTextFiles;
import io.madang.ranking.works.WorkNaming.Known;
import io.madang.ranking.works.WorkNaming.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Works behind names that change and names that are shared.
class WorkNamingTest {

    private static final Known NOTHING = new Known(Map.of(), Map.of(), 0);

    @TempDir
    private Path folder;

    @Test
    void aNameIsOneWorkInAllItsWeeks() throws IOException {
        Named named = named(PublishedText.global(5), NOTHING);
        assertThat(named.works()).hasSize(40);
        assertThat(at(named, 0, ListCategory.TV_ENGLISH, 3)).isEqualTo(at(named, 4, ListCategory.TV_ENGLISH, 3));
    }

    @Test
    void theSameNameInTwoLanguagesIsTwoWorks() throws IOException {
        Named named = named(PublishedText.global(1), NOTHING);
        assertThat(at(named, 0, ListCategory.FILMS_ENGLISH, 3))
                .isNotEqualTo(at(named, 0, ListCategory.FILMS_NON_ENGLISH, 3));
    }

    @Test
    void countriesShareTheirWorks() throws IOException {
        Named named = named(PublishedText.countries(3, "KR", "VN"), NOTHING);
        assertThat(named.works()).hasSize(20);
    }

    @Test
    void aCountThatBeginsAgainIsAnotherWorkOfTheName() throws IOException {
        Named named = named(homonyms(), NOTHING);
        WorkId first = at(named, 1, ListCategory.FILMS_ENGLISH, 10);
        WorkId second = at(named, 3, ListCategory.FILMS_ENGLISH, 10);
        assertThat(second).isNotEqualTo(first).isEqualTo(at(named, 5, ListCategory.FILMS_ENGLISH, 10));
        assertThat(named.works().get(first)).isEqualTo(named.works().get(second));
    }

    private static int weeksSince(String row) {
        LocalDate week = LocalDate.parse(row.substring(0, 10));
        return 1 + (int) (week.toEpochDay() - LocalDate.of(2021, 7, 25).toEpochDay()) / 7;
    }

    @Test
    void aNewLabelIsTheSameWork() throws IOException {
        Named before = named(PublishedText.global(3), NOTHING);
        Named after =
                named(PublishedText.global(4).each(row -> row.replace("\tTitle 7\t", "\tSeven\t")), known(before));
        assertThat(after.works()).isEmpty();
        assertThat(after.lists().subList(0, 12)).isEqualTo(before.lists());
        assertThat(after.renamed())
                .hasSize(4)
                .extracting(Renamed::to)
                .extracting(WorkName::title)
                .containsOnly("Seven");
    }

    @Test
    void aNewLabelForOneOfTwoWorksWithANameIsThatWork() throws IOException {
        Named before = named(homonyms(), NOTHING);
        Named after = named(
                homonyms()
                        .each(row -> row.compareTo("2021-07-18") < 0
                                ? row.replace(
                                        "Films (English)\t10\tTitle 10\t", "Films (English)\t10\tTitle 10 (2019)\t")
                                : row),
                known(before));
        assertThat(after.works()).isEmpty();
        assertThat(after.lists()).isEqualTo(before.lists());
    }

    /// Two works called Title 10 in the lists of English films: the second from 2021-07-25 on.
    private static PublishedText homonyms() {
        return PublishedText.global(6)
                .each(row -> row.contains("2021-07-18\tFilms (English)\t10\tTitle 10")
                        ? row.replace("Title 10", "Guest").replace("\t3", "\t1")
                        : row)
                .each(row -> row.compareTo("2021-07-25") > 0 && row.contains("\tFilms (English)\t10\t")
                        ? row.replaceFirst("(\\d+)$", String.valueOf(weeksSince(row)))
                        : row);
    }

    @Test
    void aNewTitleInThePlaceOfOneThatStaysElsewhereIsNoNewLabel() throws IOException {
        Named before = named(PublishedText.global(3), NOTHING);
        PublishedText corrected = PublishedText.global(3);
        int line = corrected.lineWith("2021-07-18\tTV (English)\t10");
        Named after = named(
                corrected.line(line, row -> row.replace("Title 10", "Newcomer").replaceFirst("\t3$", "\t1")),
                known(before));
        assertThat(after.renamed()).isEmpty();
        assertThat(after.works()).hasSize(1);
    }

    @Test
    void aCountryListMeansTheWorkOfTheWorldThatWasListedNearest() throws IOException {
        PublishedText world = PublishedText.global(10)
                .each(row -> row.compareTo("2021-08-08") < 0
                        ? row.replace("Films (English)\t1\tTitle 1\t", "Films (English)\t1\tTwin\t")
                        : row.replace("Films (Non-English)\t1\tTitle 1\t", "Films (Non-English)\t1\tTwin\t"))
                .each(row -> row.contains("Twin") ? row.replaceFirst("(\\d+)$", twinWeeks(row)) : row);
        Named global = named(world, NOTHING);
        PublishedText country = PublishedText.countries(10, "KR")
                .each(row -> row.compareTo("Land KR\tKR\t2021-08-08") > 0
                        ? row.replace("Films\t1\tTitle 1\t", "Films\t1\tTwin\t")
                        : row)
                .each(row -> row.contains("Twin") ? row.replaceFirst("(\\d+)$", koreanWeeks(row)) : row);
        Named korean = named(country, known(global));
        RankedList last = korean.lists().stream()
                .filter(list -> list.key().category() == ListCategory.FILMS)
                .toList()
                .getLast();
        assertThat(last.at(1).work()).isEqualTo(at(global, 9, ListCategory.FILMS_NON_ENGLISH, 1));
    }

    private static String twinWeeks(String row) {
        int week = (int) (LocalDate.parse(row.substring(0, 10)).toEpochDay()
                        - LocalDate.of(2021, 7, 4).toEpochDay())
                / 7;
        return String.valueOf(week < 5 ? week + 1 : week - 4);
    }

    private static String koreanWeeks(String row) {
        LocalDate week = LocalDate.parse(row.split("\t", -1)[2]);
        return String.valueOf(1 + (week.toEpochDay() - LocalDate.of(2021, 8, 8).toEpochDay()) / 7);
    }

    private static WorkId at(Named named, int week, ListCategory category, int rank) {
        ListKey key = ListKey.global(LocalDate.of(2021, 7, 4).plusWeeks(week), category);
        return named.lists().stream()
                .filter(list -> list.key().equals(key))
                .findFirst()
                .orElseThrow()
                .at(rank)
                .work();
    }

    private static Known known(Named named) {
        Map<ListKey, RankedList> lists = new HashMap<>();
        named.lists().forEach(list -> lists.put(list.key(), list));
        Map<WorkId, List<WorkName>> names = new HashMap<>();
        named.works().forEach((work, name) -> names.put(work, new ArrayList<>(List.of(name))));
        return new Known(lists, names, named.works().size());
    }

    private Named named(PublishedText text, Known known) throws IOException {
        Path file = Files.writeString(folder.resolve("lists.tsv"), text.toString());
        PublishedFile read = new PublishedTextFiles().read(file).value().orElseThrow();
        return WorkNaming.of(read, known);
    }
}
