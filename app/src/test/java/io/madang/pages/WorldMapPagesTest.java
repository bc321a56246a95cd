package io.madang.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// What people do with the map of a work.
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class WorldMapPagesTest {

    /// All countries with published lists, November 2021.
    private static final List<String> LISTED = List.of(("AE AR AT AU BD BE BG BH BO BR BS CA CH CL CO CR CY CZ DE DK"
                    + " DO EC EE EG ES FI FR GB GP GR GT HK HN HR HU ID IE IL IN IS IT JM JO JP KE KR KW LB LK LT LU LV MA MQ MT"
                    + " MU MV MX MY NC NG NI NL NO NZ OM PA PE PH PK PL PT PY QA RE RO RS RU SA SE SG SI SK SV TH TR TT TW UA US"
                    + " UY VE VN ZA")
            .split(" "));

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
    void theMapIsWalkedByKeyboardAndItsWeekBySlider() {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/top10/works/" + squidGame + "/map?week=2021-09-26"));
        assertThat(page.locator(".world a")).hasCount(3);
        page.locator("[data-map]").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("p[data-spoken]")).containsText("no. 1");
        assertThat(page.locator(".world a.here")).hasCount(1);
        page.locator("#slider").focus();
        page.keyboard().press("End");
        assertThat(page.locator("#map-head")).containsText("Dec 24, 2023");
        page.waitForURL("**week=2023-12-24");
        assertThat(page.locator("#slider")).hasAttribute("aria-valuetext", "Dec 24, 2023");
        assertThat(page.locator("[data-same-week]").first())
                .hasAttribute("href", "/api/top10/works/" + squidGame + "/map.csv?week=2023-12-24");
        page.locator("[data-map]").focus();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        page.waitForURL("**/top10?country=**");
        page.context().close();
    }

    @Test
    void theMapIsMadeLargerByWheelButtonsAndKeysAndStaysSoInAnotherWeek() {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/top10/works/" + squidGame + "/map?week=2021-09-26"));
        Locator map = page.locator("[data-map]");
        assertThat(map).hasAttribute("viewBox", "0 0 2000 940");
        map.scrollIntoViewIfNeeded();
        map.hover();
        page.mouse().wheel(0, -300);
        assertThat(map).hasAttribute("viewBox", Pattern.compile(".* 1000 470"));
        map.focus();
        page.keyboard().press("0");
        assertThat(map).hasAttribute("viewBox", "0 0 2000 940");
        page.keyboard().press("+");
        String center = map.getAttribute("viewBox");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(map).not().hasAttribute("viewBox", center);
        page.locator("[data-zoom] button", new Page.LocatorOptions().setHasText("Asia"))
                .click();
        String asia = map.getAttribute("viewBox");
        assertThat(middleOf(asia)).isEqualTo(List.of(1214 + 538 / 2.0, 181 + 424 / 2.0));
        page.locator("#slider").focus();
        page.keyboard().press("End");
        assertThat(page.locator("#map-head")).containsText("Dec 24, 2023");
        assertThat(map).hasAttribute("viewBox", asia);
        page.locator("[data-zoom] button", new Page.LocatorOptions().setHasText("South America"))
                .click();
        map.focus();
        page.keyboard().press("ArrowDown");
        assertThat(map.locator("a.here")).isInViewport();
        page.context().close();
    }

    private static List<Double> middleOf(String viewBox) {
        List<Double> box = Stream.of(viewBox.split(" ")).map(Double::valueOf).toList();
        return List.of(box.get(0) + box.get(2) / 2, box.get(1) + box.get(3) / 2);
    }

    @Test
    void aDragMovesTheMapAndAClickOpensTheListOfTheCountry() {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/top10/works/" + squidGame + "/map?week=2021-09-26"));
        page.locator("[data-zoom] button", new Page.LocatorOptions().setHasText("Asia"))
                .click();
        Locator map = page.locator("[data-map]");
        String before = map.getAttribute("viewBox");
        Locator korea = page.locator(".world a[href*='country=KR']");
        korea.hover();
        page.mouse().down();
        BoundingBox at = korea.boundingBox();
        page.mouse().move(at.x + 150, at.y + 40);
        page.mouse().up();
        assertThat(map).not().hasAttribute("viewBox", before);
        assertThat(page.locator("h1")).containsText("Squid Game");
        korea.click();
        page.waitForURL("**/top10?country=KR**");
        page.context().close();
    }

    @Test
    void twoFingersMakeTheMapLarger() {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/top10/works/" + squidGame + "/map?week=2021-09-26"));
        Locator map = page.locator("[data-map]");
        map.scrollIntoViewIfNeeded();
        BoundingBox box = map.boundingBox();
        double y = box.y + box.height / 2;
        CDPSession session = page.context().newCDPSession(page);
        touch(session, "touchStart", y, box.x + 500, box.x + 600);
        touch(session, "touchMove", y, box.x + 450, box.x + 650);
        touch(session, "touchMove", y, box.x + 400, box.x + 700);
        touch(session, "touchEnd", y);
        assertThat(map).hasClass(Pattern.compile(".*larger.*"));
        assertThat(Double.parseDouble(map.getAttribute("viewBox").split(" ", -1)[2]))
                .isBetween(2000 / 3.2, 2000 / 2.8);
        page.context().close();
    }

    private static void touch(CDPSession session, String type, double y, double... across) {
        JsonArray points = new JsonArray();
        for (double x : across) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            point.addProperty("id", points.size());
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }

    @Test
    void everyCountryWithListsHasAPlaceOnTheMap() throws IOException, InterruptedException {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/top10/works/" + squidGame + "/map"));
        String picture = String.valueOf(page.locator(".world use").first().getAttribute("href"));
        page.context().close();
        String outlines = lists.get(picture.substring(0, picture.indexOf('#'))).body();
        assertThat(LISTED.stream().filter(code -> !outlines.contains("id=\"" + code + "\"")))
                .isEmpty();
    }
}
