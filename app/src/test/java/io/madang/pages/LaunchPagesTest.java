package io.madang.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.madang.ranking.format.PublishedText;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// What people and programs do with the launches of the sample.
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class LaunchPagesTest {

    private SampleServer server;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path data) throws IOException {
        server = SampleServer.start(data.resolve("data"));
        String lists = PublishedText.global(130)
                .each(row -> row.replace("Title 1\tTitle 1:", "Squid Game\tSquid Game:"))
                .toString();
        server.keepLists(Files.writeString(data.resolve("world.tsv"), lists));
        browser = new Browser();
    }

    @AfterAll
    void close() {
        browser.close();
        server.close();
    }

    @Test
    void everyPageStandsInBothLanguagesWithoutComplaint() {
        PagesTest.standInBothLanguages(
                browser,
                server,
                List.of(
                        "/launch",
                        "/launch?territory=KR",
                        "/launch?title=last-ferry",
                        "/titles/last-ferry/launch",
                        "/titles/tide-line/launch"));
    }

    @Test
    void theCalendarIsSeenFromATerritory() {
        Page page = browser.visitor("ko-KR");
        page.navigate(server.address("/launch"));
        page.locator("#territory").selectOption("KR");
        page.waitForURL("**territory=KR**");
        assertThat(page.locator("table")).containsText("2021. 9. 17. 16:00");
        assertThat(page.locator("table")).containsText("2022. 3. 11. 00:00");
        page.navigate(server.address("/launch?territory=JP"));
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("마지막 배")))
                .containsText("공개하지 않음");
        page.context().close();
    }

    @Test
    void aDateAndItsExceptionsAreSetByKeyboard() {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/titles/seventh-floor/launch"));
        page.locator("#day").fill("2022-09-09");
        page.locator("#status").selectOption("ANNOUNCED");
        page.locator("#at").press("Enter");
        assertThat(page.locator(".note-box.good")).containsText("saved");
        assertThat(page.locator(".figure dd").first()).hasText("Sep 9, 2022");
        page.locator("#territories").fill("France, jp");
        page.locator("#exception-day").fill("2022-09-16");
        page.locator("#exception-at").fill("local");
        page.locator("#exception-at").press("Enter");
        assertThat(page.locator("tbody tr", new Page.LocatorOptions().setHasText("France (FR)")))
                .containsText("Sep 16, 2022");
        page.locator("button[aria-label='Remove: Japan']").press("Enter");
        assertThat(page.locator("button[aria-label^='Remove']")).hasCount(1);
        page.navigate(server.address("/launch?territory=FR&title=seventh-floor"));
        assertThat(page.locator("table")).containsText("Sep 16, 2022 00:00");
        page.context().close();
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedStays() {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/titles/paper-tigers/launch"));
        page.locator("#territories").fill("Atlantis");
        page.locator("#exception-at").fill("noon");
        page.locator("#territories").press("Enter");
        assertThat(page.locator(".note-box.bad")).containsText("There is no territory \"Atlantis\"");
        assertThat(page.locator(".note-box.bad")).containsText("\"noon\" is not a launch hour");
        assertThat(page.locator("#territories")).hasValue("Atlantis");
        page.locator("#day").fill("2022-01-10");
        page.locator("button.main").click();
        assertThat(page.locator(".note-box.bad")).containsText("cannot launch on 2022-01-10");
        assertThat(page.locator("#day")).hasValue("2022-01-10");
        page.navigate(server.address("/titles/paper-tigers/launch"));
        assertThat(page.locator("#day")).hasValue("");
        page.context().close();
    }

    @Test
    void calendarProgramsTakeTheFileIn() throws IOException, InterruptedException, ParserException {
        HttpResponse<String> file = get("/launch.ics?title=squid-game");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(file.body())).getComponents("VEVENT");
        assertThat(events).hasSize(2);
        assertThat(file.body()).contains("DTSTART:20210917T070000Z", "DTSTART;VALUE=DATE:20211216", "STATUS:TENTATIVE");
    }

    @Test
    void programsGetTheSameAsJsonAndCsv() throws IOException, InterruptedException {
        assertThat(get("/api/launches/dp").body())
                .contains("\"premiere\":\"2021-08-27T07:00:00Z\"", "\"first_91_days_end\":\"2021-11-26T08:00:00Z\"");
        assertThat(get("/api/launches").body()).contains("00:00 America/Los_Angeles", "last-ferry");
        assertThat(get("/launch.csv?title=dp").body().lines()).hasSize(244);
        for (String wrong : List.of("/api/launches/nothing", "/titles/nothing/launch", "/launch.ics?title=nothing")) {
            assertThat(get(wrong).statusCode()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void theRankingKnowsWhenTheFirst91DaysOfATitleEnd() throws IOException, InterruptedException {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/top10/matches"));
        page.locator("tr", new Page.LocatorOptions().setHasText("Squid Game"))
                .first()
                .locator("button:has-text('Confirm')")
                .first()
                .click();
        assertThat(page.locator(".note-box.good")).containsText("confirmed");
        page.locator("tr", new Page.LocatorOptions().setHasText("Squid Game"))
                .first()
                .locator("td a")
                .first()
                .click();
        assertThat(page.locator("dl.figures")).containsText("Dec 16, 2021");
        String work = page.url().substring(page.url().lastIndexOf('/') + 1);
        assertThat(get("/api/top10/works/" + work).body())
                .contains(
                        "\"firstDays\":[{\"country\":null,\"from\":\"2021-09-17T07:00:00Z\",\"to\":\"2021-12-17T08:00:00Z\"}]");
        page.context().close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address(path))).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
