package io.madang.ranking.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madang.fixtures.Examples;
import io.madang.fixtures.TestDatabase;
import io.madang.platform.Database;
import io.madang.ranking.ImportOutcome;
import io.madang.ranking.ListCategory;
import io.madang.ranking.ListKey;
import io.madang.ranking.Movement;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.PublishedList;
import io.madang.ranking.RankedList;
import io.madang.ranking.TitleMatch;
import io.madang.ranking.Work;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkName;
import io.madang.ranking.WorkRun;
import io.madang.ranking.format.PublishedText;
import io.madang.ranking.format.PublishedTextFiles;
import io.madang.ranking.works.ListLines;
import io.madang.ranking.works.TitleMatching;
import io.madang.slate.TitleId;
import io.madang.slate.store.PostgresTitles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Published lists in a real database.
@SuppressWarnings("NullAway.Init") // filled before each test
class PostgresTop10ListsTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 7, 4);
    private static final ListKey KOREAN_TV = ListKey.country("KR", FIRST.plusWeeks(2), ListCategory.TV);

    private Database database;
    private PostgresTop10Lists lists;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        lists = new PostgresTop10Lists(database, InstantSource.fixed(Instant.parse("2021-10-01T00:00:00Z")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void keepsAListAsPublished() throws IOException {
        assertThat(keep(PublishedText.global(3))).isEqualTo(new ImportOutcome.Kept(1, 12, 0, 0, 40, List.of()));
        RankedList list = lists.list(ListKey.global(FIRST.plusWeeks(2), ListCategory.FILMS_ENGLISH))
                .orElseThrow();
        assertThat(list.entries()).hasSize(10);
        assertThat(list.at(4).weeks()).isEqualTo(3);
        assertThat(list.at(4).figures().hours()).isEqualTo(16_000_000);
        assertThat(name(list.at(4).work())).isEqualTo(new WorkName(true, "Title 4", ""));
    }

    @Test
    void theSameFileChangesNothing() throws IOException {
        keep(PublishedText.countries(3, "KR", "VN"));
        assertThat(keep(PublishedText.countries(3, "KR", "VN"))).isEqualTo(new ImportOutcome.Known(1));
        assertThat(rows("list")).isEqualTo(12);
        assertThat(rows("file")).isEqualTo(1);
    }

    @Test
    void aLaterFileAddsItsWeeksAndNothingElse() throws IOException {
        keep(PublishedText.countries(3, "KR", "VN"));
        assertThat(keep(PublishedText.countries(5, "KR", "VN")))
                .isEqualTo(new ImportOutcome.Kept(2, 8, 0, 12, 0, List.of()));
        assertThat(lists.weeks("KR")).hasSize(5);
    }

    @Test
    void aChangedRowMakesANewVersionAndKeepsTheOld() throws IOException {
        keep(PublishedText.countries(3, "KR", "VN"));
        ImportOutcome outcome = keep(swapped(PublishedText.countries(3, "KR", "VN")));
        assertThat(outcome).isEqualTo(new ImportOutcome.Kept(2, 0, 1, 11, 0, List.of()));
        assertThat(lists.versions(KOREAN_TV)).hasSize(2);
        RankedList now = lists.list(KOREAN_TV).orElseThrow();
        RankedList then = lists.versions(KOREAN_TV).getFirst();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.at(1).work()).isEqualTo(then.at(2).work());
    }

    /// Numbers one and two of Korea change places in one week.
    private static PublishedText swapped(PublishedText text) {
        String prefix = "KR\t2021-07-18\tTV\t";
        return text.each(row -> row.contains(prefix + "1\t")
                ? row.replace("Title 1", "Title 2")
                : row.contains(prefix + "2\t") ? row.replace("Title 2", "Title 1") : row);
    }

    @Test
    void aFileThatLacksListsIsRefusedAndTheLastOneStays() throws IOException {
        keep(PublishedText.countries(3, "KR", "VN"));
        ImportOutcome outcome = keep(PublishedText.countries(3, "KR"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportOutcome.Lacking.class,
                        lacking -> assertThat(lacking.lists())
                                .hasSize(6)
                                .first()
                                .isEqualTo(ListKey.country("VN", FIRST, ListCategory.FILMS)));
        assertThat(rows("list")).isEqualTo(12);
        assertThat(rows("file")).isEqualTo(1);
    }

    @Test
    void aNewLabelChangesNoListAndIsTold() throws IOException {
        keep(PublishedText.global(3));
        ImportOutcome outcome = keep(PublishedText.global(3).each(row -> row.replace("\tTitle 7\t", "\tSeven\t")));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportOutcome.Kept.class,
                        kept -> assertThat(kept.renamed()).hasSize(4));
        WorkId seven = lists.list(ListKey.global(FIRST, ListCategory.FILMS_ENGLISH))
                .orElseThrow()
                .at(7)
                .work();
        Work work = Objects.requireNonNull(lists.works(List.of(seven)).get(seven));
        assertThat(work.name().title()).isEqualTo("Seven");
        assertThat(work.earlierNames()).extracting(WorkName::title).containsExactly("Title 7");
        assertThat(rows("list")).isEqualTo(12);
    }

    @Test
    void nothingHalfStaysOfAFileThatFails() throws IOException {
        PublishedFile whole = read(PublishedText.countries(2, "KR"));
        PublishedFile broken = new PublishedFile(
                whole.name(),
                whole.kind(),
                whole.fingerprint(),
                whole.lists().stream()
                        .map(list -> list.key().category() == ListCategory.TV
                                ? new PublishedList(list.key(), list.rows().subList(0, 9))
                                : list)
                        .toList());
        assertThatThrownBy(() -> lists.keep(broken)).isInstanceOf(RuntimeException.class);
        assertThat(rows("list")).isZero();
        assertThat(rows("file")).isZero();
        assertThat(rows("work")).isZero();
    }

    @Test
    void publishedHistoryCannotBeChanged() throws IOException {
        keep(PublishedText.countries(1, "KR"));
        JdbcClient client = JdbcClient.create(database.dataSource());
        assertThatThrownBy(
                        () -> client.sql("UPDATE ranking.list SET version = 5").update())
                .hasMessageContaining("only added to");
    }

    @Test
    void theRunOfAWorkCountsCountriesAndWeeks() throws IOException {
        keep(PublishedText.countries(3, "KR", "VN"));
        WorkId first = lists.list(KOREAN_TV).orElseThrow().at(1).work();
        WorkRun run = lists.run(first).orElseThrow();
        assertThat(run.countries()).containsExactly("KR", "VN");
        assertThat(run.numberOneIn()).containsExactly("KR", "VN");
        assertThat(run.countryWeeks()).isEqualTo(6);
        assertThat(run.mostCountriesInAWeek()).isEqualTo(2);
    }

    @Test
    void linesTellTheMovementAgainstTheWeekBefore() throws IOException {
        keep(swapped(PublishedText.countries(3, "KR", "VN")));
        ListLines lines = ListLines.of(lists, KOREAN_TV).orElseThrow();
        assertThat(lines.lines())
                .extracting(ListLines.Line::movement)
                .startsWith(new Movement.Moved(1), new Movement.Moved(-1), new Movement.Moved(0));
        ListLines start = ListLines.of(lists, ListKey.country("KR", FIRST, ListCategory.TV))
                .orElseThrow();
        assertThat(start.lines()).extracting(ListLines.Line::movement).containsOnly(new Movement.New());
    }

    @Test
    void aMatchIsSuggestedAndKeptOnceAPersonConfirmsIt() throws IOException {
        PostgresTitles titles = new PostgresTitles(database);
        titles.replaceAll(Examples.titles());
        keep(PublishedText.countries(1, "KR").each(row -> row.replace("Title 3", "Séries!")));
        TitleMatching matching = new TitleMatching(lists, titles);
        TitleMatching.Suggestion best = matching.all().getFirst().suggestions().getFirst();
        assertThat(best.likeness()).isEqualTo(100);
        assertThat(best.work().name().season()).isEqualTo("Séries!: Season 1");
        TitleMatch match = new TitleMatch(best.work().id(), TitleId.of("a-series"), true);
        assertThat(matching.decide(match)).isEqualTo(TitleMatching.Decision.DONE);
        assertThat(matching.all().getFirst().works()).containsExactly(best.work());
        assertThat(matching.decide(new TitleMatch(best.work().id(), TitleId.of("b-film"), true)))
                .isEqualTo(TitleMatching.Decision.TAKEN);
        assertThat(matching.decide(new TitleMatch(new WorkId(999), TitleId.of("b-film"), true)))
                .isEqualTo(TitleMatching.Decision.NO_SUCH_WORK);
    }

    @Test
    void allWeeksOfAllCountriesAreKeptInSecondsAndReadAtOnce() throws IOException {
        PublishedFile file = everything();
        long start = System.nanoTime();
        lists.keep(file);
        Duration kept = Duration.ofNanos(System.nanoTime() - start);
        WorkId first = lists.list(ListKey.country("AA", FIRST, ListCategory.TV))
                .orElseThrow()
                .at(1)
                .work();
        start = System.nanoTime();
        WorkRun run = lists.run(first).orElseThrow();
        Duration read = Duration.ofNanos(System.nanoTime() - start);
        start = System.nanoTime();
        Optional<ListLines> last = ListLines.of(lists, ListKey.country("CP", FIRST.plusWeeks(249), ListCategory.TV));
        Duration listed = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(
                "top10: %d rows kept in %d ms, a run of %d weeks read in %d ms, a list in %d ms%n",
                file.rows(), kept.toMillis(), run.countryWeeks(), read.toMillis(), listed.toMillis());
        assertThat(last).isPresent();
        assertThat(run.countryWeeks()).isEqualTo(94 * 250);
        assertThat(kept).isLessThan(Duration.ofSeconds(60));
    }

    /// 250 weeks of 94 countries.
    private PublishedFile everything() throws IOException {
        String[] countries = new String[94];
        for (int index = 0; index < countries.length; index++) {
            countries[index] = "" + (char) ('A' + index / 26) + (char) ('A' + index % 26);
        }
        return read(PublishedText.countries(250, countries));
    }

    @Test
    void nothingHalfStaysOfAnImportThatIsKilledWhileItWrites() throws IOException, InterruptedException {
        keep(PublishedText.global(2));
        PublishedFile file = everything();
        AtomicReference<@Nullable RuntimeException> trouble = new AtomicReference<>();
        Thread importing = Thread.ofPlatform().start(() -> {
            try {
                lists.keep(file);
            } catch (RuntimeException e) {
                trouble.set(e);
            }
        });
        while (importing.isAlive() && !killedTheWriter()) {
            Thread.sleep(1);
        }
        importing.join();
        assertThat(trouble.get()).isNotNull();
        assertThat(rows("list")).isEqualTo(8);
        assertThat(rows("work")).isEqualTo(40);
        assertThat(lists.keep(file)).isInstanceOf(ImportOutcome.Kept.class);
    }

    private boolean killedTheWriter() {
        return !JdbcClient.create(database.dataSource())
                .sql("""
                        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                        WHERE datname = current_database() AND state = 'active' AND query LIKE 'COPY ranking.list%'
                        """)
                .query(Boolean.class)
                .list()
                .isEmpty();
    }

    private WorkName name(WorkId id) {
        return lists.works().stream()
                .filter(work -> work.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private int rows(String table) {
        return JdbcClient.create(database.dataSource())
                .sql("SELECT count(*) FROM ranking." + table)
                .query(Integer.class)
                .single();
    }

    private ImportOutcome keep(PublishedText text) throws IOException {
        return lists.keep(read(text));
    }

    private PublishedFile read(PublishedText text) throws IOException {
        Path file = Files.writeString(folder.resolve("lists.tsv"), text.toString());
        return new PublishedTextFiles().read(file).value().orElseThrow();
    }
}
