package io.madang.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// What people do on the stripboard of the sample's film and episode.
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class BoardPagesTest {

    private static final String FILM = "/titles/last-ferry/board?board=board-1";
    private static final String STRIPS = "ol[data-unit] > li";

    private SampleServer server;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path data) {
        server = SampleServer.start(data);
        browser = new Browser();
        board("en-US", "/titles/last-ferry/board");
        board("en-US", "/titles/night-pharmacy/board");
    }

    @AfterAll
    void close() {
        browser.close();
        server.close();
    }

    @Test
    void aDraggedStripIsCountedBeforeTheDropThenKeptAndUndone() {
        Page page = board("en-US", FILM);
        String before = page.locator("[data-total]").innerText();
        String first = key(page.locator(STRIPS).first());
        page.locator(STRIPS).first().hover();
        page.mouse().down();
        page.locator(STRIPS).nth(7).hover();
        page.locator(STRIPS).nth(9).hover();
        assertThat(page.locator("[data-change]")).isVisible();
        page.mouse().up();
        assertThat(page.locator("[data-undo]")).isEnabled();
        String after = page.locator("[data-total]").innerText();
        assertThat(after).isNotEqualTo(before);

        page.reload();
        waitUntilReady(page);
        assertThat(page.locator("[data-total]")).hasText(after);
        assertThat(key(page.locator(STRIPS).first())).isNotEqualTo(first);
        restore(page, first);
        assertThat(page.locator("[data-total]")).hasText(before);
    }

    private static void restore(Page page, String first) {
        Locator strip = page.locator("[data-key='" + first + "']");
        for (int step = 0; step < 9 && !key(page.locator(STRIPS).first()).equals(first); step++) {
            strip.press("Alt+ArrowUp");
        }
        assertThat(page.locator("[data-undo]")).isEnabled();
    }

    @Test
    void keysMoveStripsAndUndoAndRedoFollow() {
        Page page = board("ko-KR", "/titles/night-pharmacy/board?board=board-1");
        String first = key(page.locator(STRIPS).first());
        page.locator(STRIPS).first().press("Alt+Delete");
        assertThat(page.locator("ol[data-boneyard] > li")).hasCount(1);
        assertThat(page.locator("[data-without-day]")).hasText("1");
        page.locator("[data-undo]").click();
        assertThat(page.locator("ol[data-boneyard] > li")).hasCount(0);
        assertThat(page.locator(STRIPS).first()).hasAttribute("data-key", first);
        page.locator("[data-redo]").click();
        assertThat(page.locator("ol[data-boneyard] > li")).hasCount(1);
        page.keyboard().press("Control+z");
        assertThat(page.locator("[data-without-day]")).hasText("0");
    }

    @Test
    void aSearchLeavesACheaperBoardThatKeepsAllRulesAndComparesBoth() {
        Page page = board("en-US", FILM);
        page.locator("input[name=seconds]").fill("8");
        page.locator("form[data-optimize] button[value=search]").click();
        assertThat(page.locator("[data-search] canvas")).isVisible();
        assertThat(page.locator("[data-status]")).containsText("within");
        page.waitForURL(url -> url.contains("against="), new Page.WaitForURLOptions().setTimeout(60_000));
        assertThat(page.locator(".compared tbody tr").first().locator(".tag.good"))
                .isVisible();
        assertThat(page.locator("[data-broken]")).isHidden();
        assertThat(page.locator("[data-without-day]")).hasText("0");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aPressedDayTellsWhatWouldRiseIfItMoved() {
        Page page = board("en-US", FILM);
        page.locator(".break .day").nth(1).press("Enter");
        assertThat(page.locator("[data-why-head]")).hasText("Why Jul 6, 2021?");
        assertThat(page.locator("[data-why-head]")).isFocused();
        assertThat(page.locator("[data-why-moves] > li").first()).containsText("→");
        assertThat(page.locator("[data-why-moves] > li")).hasCount(8);
        assertThat(page.locator("[data-why-sentence]")).not().hasText("");
    }

    @Test
    void aSearchAmongMarkedDaysLeavesAllOtherDaysAsTheyAre() {
        Page page = board("ko-KR", FILM);
        search(page, 6);
        page.locator(".break .mark").nth(30).focus();
        page.keyboard().press("Space");
        page.locator(".break").nth(36).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(page.locator(".break .mark:checked")).hasCount(7);
        page.locator(".break .mark").nth(35).uncheck();
        assertThat(page.locator(".break .mark:checked")).hasCount(5);
        assertThat(page.locator("input[name=to]"))
                .hasValue(Objects.requireNonNull(page.locator(".break").nth(34).getAttribute("data-date")));
        List<String> before = untilDay(page, 30);
        search(page, 2);
        assertThat(untilDay(page, 30)).isEqualTo(before);
    }

    /// Until the board that was found is open.
    private static void search(Page page, int seconds) {
        String before = page.url();
        page.locator("input[name=seconds]").fill(String.valueOf(seconds));
        page.locator("form[data-optimize] button[value=search]").click();
        page.waitForURL(
                url -> url.contains("against=") && !url.equals(before),
                new Page.WaitForURLOptions().setTimeout(60_000));
        waitUntilReady(page);
    }

    private static List<String> untilDay(Page page, int day) {
        List<String> keys = new ArrayList<>();
        int breaks = 0;
        for (Locator strip : page.locator(STRIPS).all()) {
            breaks += key(strip).startsWith("d:") ? 1 : 0;
            if (breaks == day) {
                return keys;
            }
            keys.add(key(strip)
                    .substring(0, key(strip).startsWith("d:") ? 2 : key(strip).length()));
        }
        return keys;
    }

    @Test
    void alternativesAreOfferedAndOneIsKeptAsABoardOfItsOwn() {
        Page page = board("en-US", FILM);
        page.locator("input[name=seconds]").fill("9");
        page.locator("form[data-optimize] button[value=alternatives]").click();
        Locator offers = page.locator("[data-alternatives] li");
        assertThat(offers.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        assertThat(offers.first()).containsText("against this board");
        offers.last().locator("button").click();
        page.waitForURL(url -> url.contains("board=plan-"));
        assertThat(page.locator("select[name=board] option:checked")).containsText("alternative");
        waitUntilReady(page);
        assertThat(page.locator("[data-broken]")).isHidden();
    }

    @Test
    void aLockedBoardStaysAndDriftShows() {
        Page page = board("en-US", "/titles/night-pharmacy/board?board=board-1");
        page.locator("form[action$='/copy'] button").click();
        String copy = page.url().substring(page.url().indexOf("board=") + 6);
        page.locator("form[action$='/lock'] button").click();
        assertThat(page.getByText("No scene stands on another day")).isVisible();
        waitUntilReady(page);
        page.locator(STRIPS).first().press("Alt+Delete");
        assertThat(page.locator("[data-undo]")).isEnabled();
        page.reload();
        assertThat(page.getByText("One scene stands on another day")).isVisible();
        page.navigate(server.address("/titles/night-pharmacy/board?board=locked-" + copy));
        assertThat(page.locator("[data-add-break]")).hasCount(0);
    }

    @Test
    void anOrderThatLosesAStripOrComesLateIsRefused() {
        Page page = board("en-US", FILM);
        String url = server.address("/api/titles/last-ferry/boards/board-1");
        String token = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow()
                .value;
        RequestOptions lost = RequestOptions.create()
                .setHeader("X-XSRF-TOKEN", token)
                .setData(Map.of("units", List.of(List.of("d:")), "boneyard", List.of()));
        APIResponse check = page.request().post(url + "/check", lost);
        assertThat(check.status()).isEqualTo(400);
        assertThat(check.text()).contains("strips");
        RequestOptions late = RequestOptions.create()
                .setHeader("X-XSRF-TOKEN", token)
                .setData("{\"revision\":0,\"order\":" + order(page, url) + "}")
                .setHeader("Content-Type", "application/json");
        assertThat(page.request().put(url, late).status()).isEqualTo(409);
        assertThat(page.request()
                        .get(server.address("/api/titles/last-ferry/boards/no"))
                        .status())
                .isEqualTo(404);
    }

    private static String order(Page page, String url) {
        String board = page.request().get(url).text();
        int from = board.indexOf("\"order\":") + 8;
        return board.substring(from, board.indexOf(",\"count\"", from));
    }

    @Test
    void aTitleWithoutScenesSaysWhatToDo() {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/titles/squid-game/board"));
        assertThat(page.getByText("A stripboard needs a breakdown")).isVisible();
    }

    private Page board(String language, String path) {
        Page page = browser.visitor(language);
        page.navigate(server.address(path));
        waitUntilReady(page);
        return page;
    }

    /// Strips listen once the days are counted.
    private static void waitUntilReady(Page page) {
        assertThat(page.locator(".break .day").first()).not().hasText("");
    }

    private static String key(Locator strip) {
        String key = strip.getAttribute("data-key");
        return key == null ? "" : key;
    }
}
