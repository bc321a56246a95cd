package io.madang.ranking.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.fixtures.Examples;
import io.madang.fixtures.TestDatabase;
import io.madang.platform.Database;
import io.madang.platform.Opening;
import io.madang.platform.Storage;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.format.PublishedText;
import io.madang.ranking.format.PublishedTextFiles;
import io.madang.ranking.store.PostgresTop10Lists;
import io.madang.ranking.works.TitleMatching;
import io.madang.slate.store.PostgresTitles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// `top10 import`, `lists` and `match` on a real database.
@SuppressWarnings("NullAway.Init") // filled before each test
class KeptListsCommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Database database;
    private Top10Lists lists;
    private PostgresTitles titles;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        lists = new PostgresTop10Lists(database, InstantSource.system());
        titles = new PostgresTitles(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsWhatIsWholeAndRefusesWhatIsNotWithAReason() throws IOException {
        String world = file("world.tsv", PublishedText.global(3).toString());
        String moved = file("moved.tsv", "<html><title>Moved Permanently</title></html>");
        String gap = file(
                "gap.tsv",
                PublishedText.countries(3, "KR").without("2021-07-11").toString());
        assertThat(run("import", moved, gap, world, "--language", "en")).isEqualTo(2);
        assertThat(out.toString()).contains("12 new lists", "nothing was kept");
        assertThat(err.toString()).contains("web page", "2021-07-11");
        assertThat(lists.weeks("")).hasSize(3);
        assertThat(lists.countries()).isEmpty();
    }

    @Test
    void anOlderFileIsRefusedAndTheNewerStays() throws IOException {
        run("import", file("new.tsv", PublishedText.countries(5, "KR", "VN").toString()));
        assertThat(run(
                        "import",
                        file("old.tsv", PublishedText.countries(4, "KR", "VN").toString()),
                        "--language",
                        "en"))
                .isEqualTo(2);
        assertThat(out.toString()).contains("4 lists that were published before", "2021-08-01 KR Films");
        assertThat(lists.weeks("KR")).hasSize(5);
    }

    @Test
    void printsTheNewestWeekOfACountryInEveryForm() throws IOException {
        run("import", file("land.tsv", PublishedText.countries(3, "KR", "VN").toString()));
        assertThat(run("lists", "--country", "kr", "--language", "ko")).isZero();
        assertThat(out.toString()).contains("대한민국", "2021-07-18", "Title 4: Season 1");
        assertThat(run("lists", "--country", "KR", "--category", "tv", "--format", "csv"))
                .isZero();
        assertThat(out.toString()).contains("2021-07-18,KR,TV,4,0,Title 4,Title 4: Season 1,3,");
        assertThat(run("lists", "--country", "VN", "--week", "2021-07-04", "--format", "json"))
                .isZero();
        assertThat(out.toString()).contains("\"movement\" : \"new\"");
        assertThat(run("lists", "--week", "2031-01-05")).isEqualTo(1);
    }

    @Test
    void anOlderVersionOfAListIsStillPrinted() throws IOException {
        PublishedText first = PublishedText.countries(1, "KR");
        run("import", file("first.tsv", first.toString()));
        run("import", file("second.tsv", first.toString().replace("\tTitle 4\tN/A", "\tTitle Four\tN/A")));
        assertThat(run("lists", "--country", "KR", "--category", "films")).isZero();
        assertThat(out.toString()).contains("Title Four").doesNotContain("Title 4");
        assertThat(run("lists", "--country", "KR", "--category", "films", "--version-of-list", "1"))
                .isZero();
        assertThat(out.toString()).contains("Title 4");
    }

    @Test
    void theMostPopularMoveAgainstTheVersionBefore() throws IOException {
        PublishedText first = PublishedText.popular();
        run("import", file("first.tsv", first.toString()));
        run("lists", "--most-popular", "--category", "films (english)", "--format", "csv");
        assertThat(out.toString()).contains("Films (English),2,,Title 2,");
        run("import", file("same.tsv", first.toString()));
        run("import", file("second.tsv", changed(first)));
        run("lists", "--most-popular", "--category", "films (english)", "--format", "csv");
        assertThat(out.toString())
                .contains("Films (English),1,1,Title 2,", "Films (English),2,-1,Title 1,")
                .contains("Films (English),3,0,Title 3,", "Films (English),10,new,Title 11,");
        run("import", file("third.tsv", first.toString()));
        run("lists", "--most-popular", "--category", "films (english)", "--format", "json");
        assertThat(out.toString()).contains("\"movement\" : \"back\"");
        run("lists", "--most-popular", "--category", "films (english)", "--version-of-list", "2", "--language", "en");
        assertThat(out.toString()).contains(" 2  ▼1     Title 1", "10  new    Title 11");
    }

    /// The first two change places, and another title takes the place of the last.
    private static String changed(PublishedText text) {
        return text.withAnotherLast()
                .each(line -> line.replace("Title 1\t", "Title X\t")
                        .replace("Title 1:", "Title X:")
                        .replace("Title 2", "Title 1")
                        .replace("Title X", "Title 2"))
                .toString();
    }

    @Test
    void confirmsAMatchAndPutsAnotherAway() throws IOException {
        titles.replaceAll(Examples.titles());
        run(
                "import",
                file("land.tsv", PublishedText.countries(1, "KR").toString().replace("Title 3", "Series")));
        assertThat(run("match", "--language", "en")).isZero();
        assertThat(out.toString()).contains("? Series: Season 1 (work 13), likeness 100");
        assertThat(run("match", "--confirm", "a-series=13", "--language", "en")).isZero();
        assertThat(out.toString()).contains("= Series: Season 1 (work 13)");
        run("match", "--reject", "a-series=13", "--format", "json");
        assertThat(lists.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.isConfirmed()).isFalse());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private int run(String... words) {
        return new CommandLine(new Top10Command())
                .addSubcommand(new ImportListsCommand(new PublishedTextFiles(), opening(lists)))
                .addSubcommand(new ListsCommand(opening(lists)))
                .addSubcommand(new MatchCommand(opening(new TitleMatching(lists, titles))))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
    }

    private static <T> Opening<T> opening(T part) {
        return new Opening<>() {
            @Override
            public <R> R during(Storage storage, Function<T, R> work) {
                return work.apply(part);
            }
        };
    }
}
