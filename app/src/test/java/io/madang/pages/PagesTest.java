package io.madang.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// What people do on the pages of the sample studio.
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class PagesTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/lot",
            "/lot/bookings",
            "/lot/new-booking",
            "/lot/bookings/test-b",
            "/slate",
            "/slate?view=table",
            "/slate?view=launches",
            "/titles/squid-game",
            "/titles/squid-game/script",
            "/titles/squid-game/breakdown",
            "/titles/last-ferry/script?scene=3",
            "/titles/last-ferry/breakdown",
            "/titles/last-ferry/breakdown?view=elements",
            "/plan",
            "/scenarios");

    /// Form fields without a name, places without a heading, names used twice.
    static final String FAULTS = """
            () => [
              ...[...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
                .filter(field => field.labels.length === 0).map(field => 'no label: ' + field.outerHTML),
              ...(document.querySelectorAll('h1').length === 1 ? [] : ['not one h1']),
              ...(document.querySelectorAll('main').length === 1 ? [] : ['not one main']),
              ...[...document.querySelectorAll('[id]')].map(element => element.id)
                .filter((id, at, all) => all.indexOf(id) !== at).map(id => 'used twice: ' + id),
              ...[...document.querySelectorAll('a, button')]
                .filter(one => !one.hidden && !(one.innerText ?? '').trim() && !one.ariaLabel).map(one => 'no name: ' + one.outerHTML),
            ]""";

    private SampleServer server;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path data) {
        server = SampleServer.start(data);
        server.book("test-a", "paju-6", "2021-01-11", "2021-02-01", "Rental house A");
        server.book("test-b", "paju-6", "2021-03-01", "2021-03-22", "Rental house B");
        browser = new Browser();
    }

    @AfterAll
    void close() {
        browser.close();
        server.close();
    }

    @Test
    void everyPageStandsInBothLanguagesWithoutComplaint() {
        for (String language : List.of("en-US", "ko-KR")) {
            Page page = browser.visitor(language);
            page.navigate(server.address("/lot"));
            assertThat(page.locator("#timeline")).hasAttribute("data-ready", "yes");
            page.context().close();
        }
        standInBothLanguages(browser, server, PAGES);
    }

    /// Each page answers, in its language, whole, and without a complaint of the browser.
    static void standInBothLanguages(Browser browser, SampleServer server, List<String> paths) {
        for (String language : List.of("en-US", "ko-KR")) {
            Page page = browser.visitor(language);
            for (String path : paths) {
                assertThat(page.navigate(server.address(path)).status())
                        .as(path)
                        .isEqualTo(200);
                assertThat(page.locator("html")).hasAttribute("lang", language.substring(0, 2));
                assertThat((List<?>) page.evaluate(FAULTS)).as(path).isEmpty();
                assertThat(page.locator("body")).not().containsText("??");
            }
            page.context().close();
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aDragOntoTakenDaysSaysWhyBeforeTheDropAndChangesNothing() {
        Page page = lot();
        BoundingBox other = bar(page, "Rental house A").boundingBox();
        take(page, "Rental house B");
        page.mouse().move(other.x + other.width / 2, other.y + other.height / 2, steps());
        assertThat(page.locator("#consequences .tag.bad")).isVisible();
        assertThat(page.locator("#consequences")).containsText("Rental house A");
        page.mouse().up();
        assertThat(page.locator(".toast.bad")).containsText("Rental house A");
        page.navigate(server.address("/lot/bookings/test-b"));
        assertThat(page.locator("input[name=from]")).hasValue("2021-03-01");
        page.context().close();
    }

    @Test
    void aDragOntoFreeDaysShowsItsMoneyAndIsKept() {
        server.book("test-c", "paju-5", "2021-02-01", "2021-02-15", "Rental house C");
        Page page = lot();
        BoundingBox start = bar(page, "Rental house C").boundingBox();
        take(page, "Rental house C");
        page.mouse().move(start.x + start.width / 2 + 60, start.y + start.height / 2, steps());
        assertThat(page.locator("#consequences .tag.good")).isVisible();
        assertThat(page.locator("#consequences")).containsText("₩");
        page.mouse().up();
        assertThat(page.locator(".toast.good")).isVisible();
        page.navigate(server.address("/lot/bookings/test-c"));
        assertThat(page.locator("input[name=from]")).not().hasValue("2021-02-01");
        page.context().close();
    }

    private Page lot() {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/lot?from=2021-01-01&plan=false"));
        assertThat(page.locator("#timeline")).hasAttribute("data-ready", "yes");
        return page;
    }

    private static Locator bar(Page page, String holder) {
        return page.locator(".vis-item.stand", new Page.LocatorOptions().setHasText(holder));
    }

    private static void take(Page page, String holder) {
        BoundingBox box = bar(page, holder).boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
    }

    private static Mouse.MoveOptions steps() {
        return new Mouse.MoveOptions().setSteps(12);
    }

    @Test
    void keepsTheLanguageThatSomebodyChose() {
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/slate"));
        page.locator("a[hreflang=ko]").click();
        page.navigate(server.address("/"));
        assertThat(page.locator("html")).hasAttribute("lang", "ko");
        assertThat(page.locator("nav").first()).containsText("라인업");
        page.context().close();
    }

    @Test
    void aSearchIsFollowedStoppedAndItsBestPlanBecomesBookings() {
        Page page = browser.visitor("en-US");
        page.onDialog(dialog -> dialog.accept());
        page.navigate(server.address("/plan"));
        page.locator("#seconds").fill("120");
        page.locator("form[action='/plan/runs'] button").click();
        Page second = browser.visitor("ko-KR");
        second.navigate(server.address("/plan"));
        assertThat(second.locator("[data-run]")).isVisible();
        second.context().close();
        assertThat(page.locator("[data-status]"))
                .containsText(
                        Pattern.compile("within|%"), new LocatorAssertions.ContainsTextOptions().setTimeout(90_000));
        page.locator("form[data-stop] button").click();
        Locator accept = page.locator("form[action$='/acceptance'] button");
        accept.waitFor(new Locator.WaitForOptions().setTimeout(90_000));
        accept.click();
        assertThat(page.locator(".note-box.good").first()).containsText("booked");
        page.context().close();
    }

    @Test
    void aMissingPageAnswersInTheReadersLanguage() {
        Page page = browser.visitor("ko-KR");
        assertThat(page.navigate(server.address("/nowhere")).status()).isEqualTo(404);
        assertThat(page.locator("h1")).containsText("이 주소에는");
        page.context().close();
    }
}
