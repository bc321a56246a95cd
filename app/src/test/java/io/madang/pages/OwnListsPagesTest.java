package io.madang.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.madang.slate.TitleId;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.cli.RankCommand;
import io.madang.viewing.cli.ReachCommand;
import io.madang.viewing.store.DuckFolders;
import io.madang.viewing.store.EventFolder;
import io.madang.viewing.watch.WatchedFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Our own lists in the browser, counted by the server from a small folder of events.
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class OwnListsPagesTest {

    private static final long SEED = 20261124;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /// Comes in later.
    private static final EventHour LATE = new EventHour(DAY.plusDays(1), 20);

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Path folder;
    private Path aside;
    private SampleServer server;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path scratch) throws IOException, InterruptedException, SQLException {
        folder = scratch.resolve("events of viewing");
        aside = scratch.resolve("aside");
        EventFolder.writeTerms(folder, withOurs(EventFolder.terms(DAY)));
        EventFolder.write(folder, EventFolder.events(SEED, DAY, 900));
        for (int hour = LATE.hour(); hour < 24; hour++) {
            Path place = folder.resolve(new EventHour(LATE.day(), hour).folder());
            if (Files.exists(place)) {
                Files.move(place, Files.createDirectories(aside).resolve("hour-" + hour));
            }
        }
        server = SampleServer.start(scratch.resolve("data"), WatchedFolder.of(folder));
        browser = new Browser();
        until("/api/top10/own/counting", text -> text.contains("T19") && text.contains("\"due\":[]"));
    }

    /// Work 1 is a title of the sample, work 2 one that the slate does not have.
    private static ViewingTerms withOurs(ViewingTerms terms) {
        List<ViewedTitle> titles = new ArrayList<>();
        for (ViewedTitle title : terms.titles()) {
            Optional<TitleId> slate = switch (title.unit().work()) {
                case 1 -> Optional.of(TitleId.of("squid-game"));
                case 2 -> Optional.of(TitleId.of("not-in-the-slate"));
                default -> Optional.empty();
            };
            titles.add(new ViewedTitle(
                    title.unit(), title.category(), title.name(), title.premiere(), title.runtimes(), slate));
        }
        return new ViewingTerms(terms.countries(), titles, terms.exclusions());
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
                        "/top10/own",
                        "/top10/own?country=KR&length=week&measure=hours",
                        "/top10/own?date=2026-11-24&measure=members",
                        "/top10/own?date=2020-01-01",
                        "/top10/own/ours",
                        "/top10/own/titles/1/2",
                        "/top10/own/counting"));
    }

    @Test
    void thePageAndTheInterfaceSayWhatTheCommandSays(@TempDir Path store) throws IOException, InterruptedException {
        String csv = command(store, "rank", "--day", "2026-11-24", "--country", "KR", "--format", "csv");
        String json = command(
                store, "rank", "--week", "2026-11-29", "--country", "all", "--measure", "members", "--format", "json");
        until("/api/top10/own/lists.csv?country=KR&date=2026-11-24", csv::equals);
        until("/api/top10/own/lists?country=all&length=week&date=2026-11-24&measure=members", json::equals);
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/top10/own?country=KR&date=2026-11-24"));
        List<String> shown = page.locator("tbody th[scope=row] a:first-child").allInnerTexts();
        List<String> expected = csv.lines()
                .skip(1)
                .map(line -> line.replaceAll(".*\"(Title, \\d+)\".*", "$1"))
                .toList();
        assertThat(shown).as("seed %d", SEED).isNotEmpty().isEqualTo(expected);
        page.context().close();
        assertThat(get("/api/top10/own/titles/1/2").body())
                .isEqualTo(command(store, "reach", "--work", "1", "--season", "2", "--format", "json"));
    }

    @Test
    void ourTitlesAreShownWithTheirCountriesAndTheWayToTheSlate() throws IOException, InterruptedException {
        until("/api/top10/own/ours.csv", text -> text.contains("squid-game"));
        Page page = browser.visitor("ko-KR");
        page.navigate(server.address("/top10/own/ours"));
        assertThat(page.locator("main")).containsText("작품 \"1\"");
        assertThat(page.locator("main")).containsText("독일");
        assertThat(page.locator("main")).containsText("not-in-the-slate: 라인업에 없음");
        page.locator("a.tag[href='/titles/squid-game']").first().click();
        assertThat(page.locator("h1")).containsText("오징어 게임");
        page.context().close();
    }

    @Test
    void aNewHourChangesThePageAndABrokenFileIsNamedWhileTheOthersCount() throws IOException, InterruptedException {
        EventHour brokenHour = new EventHour(LATE.day(), 21);
        Path broken =
                Files.createDirectories(folder.resolve(brokenHour.folder())).resolve("cut-short.parquet");
        Files.writeString(broken, "PAR1 no more");
        Path late = Files.move(aside.resolve("hour-" + LATE.hour()), folder.resolve(LATE.folder()));
        assertThat(late).isDirectory();
        until("/api/top10/own/counting", text -> text.contains("\"hour\":\"" + LATE + "\""));
        until("/api/top10/own/counting", text -> text.contains("cut-short.parquet is not a whole Parquet file"));
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/top10/own"));
        assertThat(page.locator("#own-troubles")).containsText("cut-short.parquet");
        assertThat(page.locator("#own-troubles")).containsText("deliver it again");
        page.navigate(server.address("/top10/own/counting"));
        assertThat(page.locator("main")).containsText(LATE.toString());
        Files.delete(broken);
        until("/api/top10/own/counting", text -> text.contains("\"failed\":{}"));
        page.navigate(server.address("/top10/own"));
        assertThat(page.locator("#own-troubles")).hasCount(0);
        page.context().close();
    }

    @Test
    void whatIsNotThereIsToldInOneSentence() throws IOException, InterruptedException {
        assertThat(get("/api/top10/own/lists?country=XX").statusCode()).isEqualTo(404);
        assertThat(get("/api/top10/own/lists?date=2020-01-01").statusCode()).isEqualTo(404);
        assertThat(get("/top10/own/titles/999/0").statusCode()).isEqualTo(404);
        HttpResponse<String> wrong = get("/api/top10/own/lists?measure=likes");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("likes", "hours, views, members");
    }

    private String command(Path store, String name, String... words) {
        StringWriter out = new StringWriter();
        List<String> all = new ArrayList<>(List.of(folder.toString(), "--store", store.toString()));
        all.addAll(List.of(words));
        new CommandLine(name.equals("rank") ? new RankCommand(new DuckFolders()) : new ReachCommand(new DuckFolders()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .execute(all.toArray(String[]::new));
        return out.toString();
    }

    /// Asks again until the answer is right.
    private void until(String path, Predicate<String> isRight) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        String body = get(path).body();
        while (!isRight.test(body) && Instant.now().isBefore(end)) {
            Thread.sleep(300);
            body = get(path).body();
        }
        assertThat(isRight.test(body))
                .as("%s with seed %d: %s", path, SEED, body)
                .isTrue();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.address(path)))
                            .header("Accept-Language", "en")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
