package io.madang.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// What if a studio were missing: asked, planned and read on the pages of the sample studio.
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class ScenariosTest {

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

    /// Samsung Studio has the only water tank; The Silent Sea, Tide Line and The Last Ferry need one.
    @Test
    void withoutTheOnlyTankTheOtherTitlesArePlannedAndTheLostOnesNamedWithReasons() {
        Page page = browser.visitor("en-US");
        search(page, "/plan", "#seconds", "form[action='/plan/runs'] button");
        page.locator("form[action$='/acceptance'] button").waitFor(patiently());
        page.navigate(server.address("/scenarios"));
        page.locator("#studio").selectOption("samsung-studio");
        search(page, "", "#s1", "form[action='/scenarios/without'] button");
        Locator side = page.locator("section[id^=s]");
        side.waitFor(patiently());
        assertThat(side.locator("h2")).hasText("Without Samsung Studio");
        assertThat(side).containsText("lost: ");
        assertThat(side).containsText("Rent falls by ₩");
        assertThat(side.locator("ul li").first()).containsText("Enough would be");
        assertThat(row(side, "Titles lost").locator("td").first()).hasText("0");
        assertThat(side.getByText("cannot be shot", exactly()).count()).isPositive();
        for (String number : List.of("Stage days idle", "Rent of the planned days", "Last launch")) {
            assertThat(row(side, number).locator("td").nth(1)).containsText(Pattern.compile("\\d"));
        }
        page.locator("a[hreflang=ko]").click();
        assertThat(page.locator("section[id^=s] h2")).containsText("삼성");
        assertThat(page.locator("section[id^=s]")).containsText("촬영 불가");
        page.context().close();
        assertThat(browser.complaints()).isEmpty();
    }

    private void search(Page page, String path, String seconds, String button) {
        if (!path.isEmpty()) {
            page.navigate(server.address(path));
        }
        page.locator(seconds).fill("6");
        page.locator(button).click();
    }

    private static Locator row(Locator side, String name) {
        return side.locator("tr", new Locator.LocatorOptions().setHasText(name));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator.WaitForOptions patiently() {
        return new Locator.WaitForOptions().setTimeout(90_000);
    }
}
