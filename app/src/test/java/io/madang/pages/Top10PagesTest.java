package io.madang.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.madang.ranking.format.PublishedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// What people do on the pages of the Top 10, with as many lists as five years bring.
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class Top10PagesTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    private LongHistory lists;
    private SampleServer server;
    private Browser browser;
    private String squidGame;

    @BeforeAll
    void open(@TempDir Path data) throws IOException, InterruptedException {
        lists = LongHistory.start(data.resolve("data"));
        server = lists.server();
        browser = lists.browser();
        squidGame = lists.squidGame();
    }

    @AfterAll
    void close() {
        lists.close();
    }

    @Test
    void everyPageStandsInBothLanguagesWithoutComplaint() {
        PagesTest.standInBothLanguages(
                browser,
                server,
                List.of(
                        "/top10",
                        "/top10?country=KR&week=2021-09-26",
                        "/top10/popular",
                        "/top10/ours",
                        "/top10/ours?week=2021-09-26",
                        "/top10/compare",
                        "/top10/compare?works=1,2&by=weeks&most=13",
                        "/top10/compare?add=title",
                        "/top10/works/" + squidGame,
                        "/top10/works/1/map",
                        "/top10/works/" + squidGame + "/map?week=2021-09-26",
                        "/titles/squid-game/audience",
                        "/titles/hellbound/audience",
                        "/top10/works?search=squid",
                        "/top10/works/1",
                        "/top10/matches"));
    }

    @Test
    void aCountryIsChosenByItsNameAndItsWeeksAreWalkedThrough() {
        Page page = browser.visitor("ko-KR");
        page.navigate(server.address("/top10"));
        page.locator("#country").fill("대한민국");
        assertThat(page.locator("h1")).hasText("대한민국");
        assertThat(page.locator("section.card table").first()).containsText("Title 2");
        page.keyboard().press("ArrowRight"); // the cursor of the field, no other week
        page.locator("h1").click();
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("#week")).hasValue("2023-12-17");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#week")).hasValue("2023-12-24");
        page.locator("#country").fill("viet");
        page.locator("#country").press("Enter");
        assertThat(page.locator("h1")).hasText("베트남");
        assertThat(page.locator("#week")).hasValue("2023-12-24");
        page.context().close();
    }

    @Test
    void theMostPopularShowMovementOnceThereAreTwoLists(@TempDir Path files) throws IOException {
        PublishedText first = PublishedText.popular();
        server.keepLists(Files.writeString(files.resolve("first.tsv"), first.toString()));
        Page page = browser.visitor("ko-KR");
        page.navigate(server.address("/top10/popular"));
        assertThat(page.locator("section.card")).hasCount(4);
        assertThat(page.locator("thead th", new Page.LocatorOptions().setHasText("변동")))
                .hasCount(0);
        server.keepLists(Files.writeString(
                files.resolve("second.tsv"), first.withAnotherLast().toString()));
        page.reload();
        assertThat(page.locator("section.card")
                        .first()
                        .locator("tr", new Locator.LocatorOptions().setHasText("Title 11")))
                .containsText("신규");
        page.context().close();
    }

    @Test
    void worksAreComparedByTypingTheirNamesAndTheAddressKeepsThem() {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/top10/compare"));
        page.locator("#add").pressSequentially("squid");
        page.locator("#add").press("Enter");
        page.waitForURL("**works=**");
        assertThat(page.locator("tbody th a").first()).hasText("Squid Game: Season 1");
        page.locator("#add").fill("Title 2");
        page.locator("#add").press("Enter");
        page.locator("main ul a", new Page.LocatorOptions().setHasText("Title 2: Season 1"))
                .first()
                .click();
        assertThat(page.locator("table").first().locator("tbody tr")).hasCount(2);
        assertThat(page.locator("[data-chart] canvas")).hasCount(3);
        page.getByLabel("since the first week of each").check();
        page.waitForURL("**by=weeks**");
        assertThat(page.locator("table").first().locator("tbody tr")).hasCount(2);
        page.getByLabel("Remove: Squid Game: Season 1").click();
        assertThat(page.locator("table").first().locator("tbody tr")).hasCount(1);
        page.context().close();
    }

    @Test
    void theRunOfAWorkIsDrawnAndCounted() {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/top10?country=VN"));
        page.locator("a", new Page.LocatorOptions().setHasText("Squid Game"))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("Squid Game: Season 1");
        assertThat(page.locator("svg.heat path.rank-1")).hasCount(1);
        assertThat(page.locator(".figure dd").first()).hasText("3");
        assertThat(page.locator("section.card.scroll.w6 table").first()).containsText("South Korea");
        page.context().close();
    }

    @Test
    void aPersonConfirmsThatAWorkIsATitle() {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/top10/matches"));
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Squid Game"))
                .first();
        row.locator("button", new Locator.LocatorOptions().setHasText("Confirm"))
                .first()
                .click();
        assertThat(page.locator(".note-box.good")).containsText("confirmed");
        page.navigate(server.address("/top10"));
        assertThat(page.locator("a.tag.accent").first()).hasText("ours");
        page.navigate(server.address("/top10/ours?week=2021-09-26&lang=ko"));
        assertThat(page.locator("section.card h2").first()).containsText("오징어 게임: 시즌 1");
        assertThat(page.locator(".places li")).hasCount(3);
        page.locator("section.card h2 a").first().click();
        assertThat(page.locator("h1")).containsText("오징어 게임");
        assertThat(page.locator(".figure dd").first()).hasText("3");
        page.context().close();
    }

    @Test
    void programsGetTheSameAsJsonAndCsv() throws IOException, InterruptedException {
        assertThat(lists.get("/api/top10/lists?country=kr&week=2021-09-26").body())
                .contains("\"Squid Game\"", "\"movement\"");
        assertThat(lists.get("/api/top10/lists.csv?country=KR").body()).startsWith("week,country,category,rank");
        assertThat(lists.get("/api/top10/works?search=SQUID").body()).contains("Season 1");
        assertThat(lists.get("/api/top10/works/1").statusCode()).isEqualTo(200);
        assertThat(lists.get("/api/top10/works/" + squidGame + "/map?week=2021-09-26")
                        .body())
                .contains("\"country\":\"KR\"");
        assertThat(lists.get("/api/top10/works/" + squidGame + "/map.csv?week=2021-09-26")
                        .body())
                .startsWith("week,slate_title,work,title")
                .contains(",VN,");
        assertThat(lists.get("/api/top10/compare?works=1,2&by=weeks&most=3").body())
                .contains("\"step\":3");
        assertThat(lists.get("/api/top10/compare.csv?works=1").body()).startsWith("step,week,work");
        assertThat(lists.get("/api/top10/ours.csv").body()).startsWith("week,slate_title");
        assertThat(lists.get("/api/top10/popular.csv").body()).startsWith("week,country,category");
        assertThat(lists.get("/api/openapi").body()).contains("/api/top10/works/{id}/map", "/api/top10/compare.csv");
        for (String wrong : List.of(
                "/api/top10/lists?country=XX",
                "/api/top10/lists?week=2019-01-06",
                "/api/top10/lists?week=soon",
                "/api/top10/works/0",
                "/api/top10/works/x",
                "/top10?country=%27%22",
                "/top10/compare?works=1,2,3,4,5,6",
                "/top10/compare?works=one",
                "/top10/compare?works=1&by=moon",
                "/top10/works/0/map",
                "/api/top10/works/0/map?week=2021-09-26",
                "/api/top10/works/1/map",
                "/api/top10/compare?works=0",
                "/api/top10/ours?week=soon",
                "/top10/works/0")) {
            assertThat(lists.get(wrong).statusCode()).as(wrong).isBetween(400, 499);
        }
    }

    @Test
    void pagesAnswerSoon() throws IOException, InterruptedException {
        for (String path : List.of(
                "/top10?country=KR",
                "/top10/works/" + squidGame,
                "/top10/works/" + squidGame + "/map",
                "/top10/matches")) {
            lists.get(path);
            long[] times = IntStream.range(0, 9)
                    .mapToLong(time -> timed(path))
                    .sorted()
                    .toArray();
            System.out.printf("top10 page %s: median %d ms%n", path, times[4]);
            assertThat(Duration.ofMillis(times[4])).as(path).isLessThan(SOON);
        }
    }

    private long timed(String path) {
        long start = System.nanoTime();
        try {
            lists.get(path);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
