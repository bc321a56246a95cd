package io.madang.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The papers and calendars of the sample's film and episode, as people read, print, download and follow them.
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class PaperPagesTest {

    private static final String FILM = "/titles/last-ferry";

    private SampleServer server;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path data) {
        server = SampleServer.start(data);
        browser = new Browser();
    }

    @AfterAll
    void close() {
        browser.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "stripboard,Stripboard,스트립보드",
        "one-liner,One-liner,원라인 스케줄",
        "schedule,Shooting schedule,촬영 일정표",
        "breakdown,Breakdown sheets,브레이크다운 시트",
        "days,Day-out-of-days,배우별 촬영일표",
        "call,Call sheet,일일촬영계획표"
    })
    void everyPaperIsAPageOfTablesInBothLanguages(String paper, String english, String korean) {
        Page page = visit("en-US", FILM + "/papers/" + paper);
        assertThat(page.locator("h1 small")).hasText(english);
        assertThat(page.locator(".paper th[scope='row']").first()).not().hasText("");
        assertThat(page.locator("nav.papers [aria-current=page]")).hasText(english);
        page.getByText("한국어").click();
        assertThat(page.locator("h1 small")).hasText(korean);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aCallSheetShowsOneDayAndWhatTheNextTwoBring() {
        Page page = visit("en-US", FILM + "/papers/call");
        page.locator("select[name=date]").selectOption("2021-07-12");
        page.waitForURL(url -> url.contains("date=2021-07-12"));
        assertThat(page.locator(".paper .facts caption")).hasCount(1);
        assertThat(page.locator(".paper .facts")).containsText("Day 6 of");
        assertThat(page.getByText("현장 교사와 보호자")).isVisible();
        assertThat(page.locator("tr.day")).hasCount(2);
    }

    @Test
    void printHasThePaperAloneWithItsColors() {
        Page page = visit("en-US", FILM + "/papers/days");
        assertThat(page.locator(".piece").first()).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.top")).isHidden();
        assertThat(page.locator("nav.papers")).isHidden();
        assertThat(page.locator(".whole")).isHidden();
        assertThat(page.locator(".piece").first()).isVisible();
        Locator works = page.locator(".piece .mark:text-is('SW')").first();
        assertThat(works).hasCSS("background-color", "rgb(105, 219, 124)");
        assertThat(works).hasCSS("print-color-adjust", "exact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stripboard", "one-liner", "schedule", "breakdown", "days", "call"})
    void aPaperIsDownloadedAsWhatItsLinkSays(String paper) {
        Page page = visit("ko-KR", FILM + "/papers/" + paper);
        assertThat(start(page, ".files a >> nth=0", "pdf")).startsWith("%PDF");
        assertThat(start(page, ".files a >> nth=1", "xlsx")).startsWith("PK");
        assertThat(start(page, ".files a >> nth=2", "csv")).containsPattern("[가-힣]{2}");
        assertThat(start(page, ".files a >> nth=5", "uss")).startsWith("{");
    }

    private static String start(Page page, String link, String ending) {
        Download file = page.waitForDownload(() -> page.locator(link).click());
        assertThat(file.suggestedFilename()).startsWith("last-ferry").endsWith("." + ending);
        try {
            return new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void lookingKeepsNothing() {
        Page page = visit("en-US", "/titles/night-pharmacy/papers/one-liner");
        String before = page.request()
                .get(server.address("/api/titles/night-pharmacy/boards/board-1"))
                .text();
        page.navigate(server.address("/titles/night-pharmacy/board"));
        assertThat(page.locator(".break .day").first()).not().hasText("");
        String after = page.request()
                .get(server.address("/api/titles/night-pharmacy/boards/board-1"))
                .text();
        assertThat(after).isEqualTo(before).contains("\"revision\":1,");
    }

    @Test
    void whatDoesNotExistIsSaid() {
        Page page = visit("en-US", FILM + "/papers/poem");
        assertThat(page.getByText("There is no paper (poem).")).isVisible();
        page.navigate(server.address(FILM + "/papers/call?date=soon"));
        assertThat(page.getByText("“soon” is no date.")).isVisible();
        page.navigate(server.address(FILM + "/papers/call?date=1999-01-01"));
        assertThat(page.getByText("This board has nothing for this paper yet.")).isVisible();
    }

    @Test
    void aCalendarLinkOpensWithoutALoginFollowsTheBoardAndEndsWhenRevoked() {
        Page page = visit("ko-KR", FILM + "/calendars");
        page.getByLabel("은재 링크 만들기").click();
        String address = page.locator("[data-address]").inputValue();
        assertThat(address).matches("http://.*/feeds/[A-Za-z0-9_-]{32}\\.ics");
        page.reload();
        assertThat(page.locator("[data-address]")).hasCount(0);

        APIResponse first = stranger(address, "");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.headers()).containsEntry("content-type", "text/calendar;charset=UTF-8");
        assertThat(first.headers()).containsKeys("etag", "last-modified");
        assertThat(first.text()).contains("BEGIN:VCALENDAR", "은재 (SW)", "TZID=Asia/Seoul:20210706T070000");
        assertThat(stranger(address, etag(first)).status()).isEqualTo(304);

        page.navigate(server.address(FILM + "/board"));
        assertThat(page.locator(".break .day").first()).not().hasText("");
        page.locator("ol[data-unit] > li").nth(3).press("Alt+ArrowUp");
        page.locator("ol[data-unit] > li").nth(2).press("Alt+ArrowUp");
        assertThat(page.locator("[data-undo]")).isEnabled();
        APIResponse second = stranger(address, etag(first));
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.text()).isNotEqualTo(first.text());
        assertThat(keys(second)).containsAll(keys(first));

        page.navigate(server.address(FILM + "/calendars"));
        page.onDialog(dialog -> dialog.accept());
        page.locator("button.danger").click();
        assertThat(page.getByText("링크를 취소했습니다.")).isVisible();
        APIResponse revoked = stranger(address, "");
        APIResponse unknown = stranger(server.address("/feeds/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics"), "");
        assertThat(revoked.status()).isEqualTo(404).isEqualTo(unknown.status());
        assertThat(revoked.text()).isEqualTo(unknown.text());
    }

    private static String etag(APIResponse calendar) {
        return Objects.requireNonNull(calendar.headers().get("etag"));
    }

    private static List<String> keys(APIResponse calendar) {
        return calendar.text().lines().filter(line -> line.startsWith("UID:")).toList();
    }

    /// Who has the address and nothing else.
    private APIResponse stranger(String address, String etag) {
        Page page = browser.visitor("en-US");
        RequestOptions options = RequestOptions.create();
        return page.request().get(address, etag.isEmpty() ? options : options.setHeader("If-None-Match", etag));
    }

    private Page visit(String language, String path) {
        Page page = browser.visitor(language);
        page.navigate(server.address(path));
        return page;
    }
}
