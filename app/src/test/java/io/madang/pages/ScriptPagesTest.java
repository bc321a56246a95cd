package io.madang.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// What people do on the pages of a title's script and breakdown.
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class ScriptPagesTest {

    private static final String FIRST = """
            INT. 등대 - 계단실 - 밤 #1#

            해나가 손전등을 들고 젖은 계단을 오른다.

            @해나
            누구 있어요?

            EXT. 방파제 - 낮 #2#

            도윤이 그물을 깁는다.

            @도윤
            조심해.

            INT. 등대 - 숙소 - 밤 #3#

            @해나
            돌아왔어.
            """;
    private static final String LATER = FIRST.replace("조심해.", "조심해. 미끄러워.") + """

            EXT. 바다 - 새벽 #4#

            @선장
            닻을 올려라.
            """;

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

    @Test
    void aFirstScreenplayBecomesTheBreakdownAndALaterDraftIsShownBeforeItIsTakenIn() {
        Page page = browser.visitor("ko-KR");
        upload(page, "tide-line", "tide.fountain", FIRST);
        assertThat(page.locator("table.scenes tbody tr")).hasCount(3);
        page.locator("a[data-scene='1']").click();
        assertThat(page.locator("tr.text .cue")).hasText("도윤");
        note(page, "tide-line", "#f-notes", "물이 찰 때만");

        upload(page, "tide-line", "tide-2.fountain", LATER);
        Locator changes = page.locator(".changes tbody tr");
        assertThat(changes).hasCount(2);
        assertThat(changes.first()).containsText("방파제");
        assertThat(changes.last()).containsText("+ 선장");
        page.navigate(server.address("/titles/tide-line/breakdown"));
        assertThat(page.locator("#sheets tbody tr")).hasCount(3);

        page.navigate(server.address("/titles/tide-line/script?draft=2"));
        page.locator("form[action$='/follow'] button").click();
        assertThat(page.locator(".note-box.good")).isVisible();
        page.navigate(server.address("/titles/tide-line/breakdown"));
        assertThat(page.locator("#desk")).hasAttribute("data-ready", "yes");
        assertThat(page.locator("#sheets tbody tr")).hasCount(4);
        assertThat(page.locator("#f-notes")).hasValue("물이 찰 때만");
        page.context().close();
        assertNoComplaints();
    }

    private void note(Page page, String title, String field, String words) {
        desk(page, title, "");
        page.locator(field).fill(words);
        page.locator(field).blur();
        assertThat(page.locator("#saved")).containsText("2");
    }

    @Test
    void elementsAreTypedWithTheBeginningOfTheirCategoryAndStayAfterReloading() {
        Page page = browser.visitor("ko-KR");
        upload(page, "paper-tigers", "paper.fountain", FIRST);
        desk(page, "paper-tigers", "");
        page.locator("#quick").fill("소 손전등");
        assertThat(page.locator("#choices li").first()).containsText("소품");
        page.locator("#quick").press("Enter");
        assertThat(page.locator("#needed")).containsText("손전등");
        assertThat(marked(page)).isVisible();
        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.locator("#sheet-name")).containsText("방파제");
        page.locator("#quick").fill("손전");
        page.locator("#quick").press("Enter");
        assertThat(page.locator("#needed")).containsText("손전등");
        page.locator("#needed button[aria-label*='도윤']").click();
        assertThat(page.locator("#needed")).not().containsText("도윤");
        page.reload();
        assertThat(page.locator("#desk")).hasAttribute("data-ready", "yes");
        assertThat(page.locator("#sheet-name")).containsText("방파제");
        assertThat(page.locator("#needed")).containsText("손전등");
        assertThat(page.locator("#needed")).not().containsText("도윤");
        page.context().close();
        assertNoComplaints();
    }

    @Test
    void aWordOfTheSceneBecomesAnElement() {
        Page page = browser.visitor("en-US");
        upload(page, "seventh-floor", "seventh.fountain", FIRST);
        desk(page, "seventh-floor", "");
        assertThat(page.locator("#play")).containsText("손전등");
        page.evaluate("""
                () => {
                  const nodes = document.createTreeWalker(document.querySelector('#play'), NodeFilter.SHOW_TEXT);
                  let words = nodes.nextNode();
                  while (!words.textContent.includes('손전등')) { words = nodes.nextNode(); }
                  const range = document.createRange();
                  range.setStart(words, words.textContent.indexOf('손전등'));
                  range.setEnd(words, words.textContent.indexOf('손전등') + 3);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""");
        page.locator("#play").dispatchEvent("mouseup");
        assertThat(page.locator("#tagged")).hasText("손전등");
        page.locator("#tag-category").selectOption("104");
        page.locator("#tagger button").click();
        assertThat(page.locator("#needed")).containsText("손전등");
        assertThat(marked(page)).isVisible();
        page.context().close();
    }

    @Test
    void aWrongValueIsExplainedAtItsFieldAndTheRightOneIsKept() {
        Page page = browser.visitor("en-US");
        upload(page, "moonlit-archive", "moonlit.fountain", FIRST);
        desk(page, "moonlit-archive", "");
        Locator pages = page.locator("#f-pages");
        pages.fill("much");
        pages.blur();
        assertThat(page.locator("#f-pages-error")).containsText("1 2/8");
        assertThat(pages).hasAttribute("aria-invalid", "true");
        pages.fill("1 3/8");
        pages.blur();
        assertThat(page.locator("#f-pages-error")).isHidden();
        assertThat(page.locator("#sheets tbody tr").first().locator("[data-cell=pages]"))
                .hasText("1 3/8");
        page.locator("#f-number").fill("2");
        page.locator("#f-number").blur();
        assertThat(page.locator("#f-number-error")).containsText("Another sheet");
        page.context().close();
    }

    @Test
    void rulesOfAnElementAreKept() {
        Page page = browser.visitor("en-US");
        upload(page, "all-of-us-are-dead", "dead.fountain", FIRST);
        desk(page, "all-of-us-are-dead", "?view=elements");
        page.locator("#elements tbody tr").first().click();
        page.locator("#e-rate").fill("a lot");
        page.locator("#e-rate").blur();
        assertThat(page.locator("#e-rate-error")).containsText("KRW 1,200,000");
        page.locator("#e-rate").fill("KRW 900000");
        page.locator("#e-rate").blur();
        page.locator("[data-field=minor]").check();
        page.locator("[data-weekday][value=MONDAY]").check();
        page.locator("#e-off").fill("2021-05-05");
        page.locator("#e-off").blur();
        page.locator("#e-link").fill("도윤");
        page.locator("#e-link").blur();
        assertThat(page.locator("#links")).containsText("도윤");
        page.reload();
        assertThat(page.locator("#desk")).hasAttribute("data-ready", "yes");
        assertThat(page.locator("#e-rate")).hasValue("KRW 900,000");
        assertThat(page.locator("[data-field=minor]")).isChecked();
        assertThat(page.locator("[data-weekday][value=MONDAY]")).isChecked();
        assertThat(page.locator("#e-off")).hasValue("2021-05-05");
        assertThat(page.locator("#links")).containsText("도윤");
        assertThat(page.locator("#elements tbody tr").first()).containsText("Mon");
        page.context().close();
    }

    @Test
    void whoSavesOverSomebodyElseIsToldAndChangesNothing() {
        Page first = browser.visitor("en-US");
        upload(first, "hellbound", "hell.fountain", FIRST);
        desk(first, "hellbound", "");
        Page second = browser.visitor("en-US");
        desk(second, "hellbound", "");
        first.locator("#f-location").fill("Lighthouse");
        first.locator("#f-location").blur();
        assertThat(first.locator("#saved")).containsText("2");
        second.locator("#f-location").fill("Pier");
        second.locator("#f-location").blur();
        assertThat(second.locator(".toast.bad")).containsText("revision 2");
        second.reload();
        assertThat(second.locator("#f-location")).hasValue("Lighthouse");
        first.context().close();
        second.context().close();
    }

    @Test
    void aFileThatIsNoScreenplayIsRefusedWithWhatIsWrong() {
        Page page = browser.visitor("en-US");
        upload(page, "dp", "broken.fdx", "<FinalDraft>\n<Content>\n<Paragraph></Content>");
        assertThat(page.locator(".findings li").first()).containsText("Line");
        assertThat(page.locator("#first-head, #upload-head")).hasText("No screenplay yet");
        page.context().close();
    }

    @Test
    void twoHundredAndFiftyScenesAreEditedWithoutWaiting() {
        StringBuilder text = new StringBuilder();
        for (int scene = 1; scene <= 250; scene++) {
            text.append("INT. 집 ")
                    .append(scene % 40)
                    .append(" - 밤 #")
                    .append(scene)
                    .append("#\n\n");
            text.append("비가 온다. ".repeat(30))
                    .append("\n\n@인물")
                    .append(scene % 25)
                    .append("\n말.\n\n");
        }
        Page page = browser.visitor("ko-KR");
        upload(page, "silent-sea", "long.fountain", text.toString());
        long start = System.nanoTime();
        desk(page, "silent-sea", "");
        long opened = System.nanoTime();
        for (int step = 0; step < 20; step++) {
            page.keyboard().press("Alt+ArrowDown");
        }
        assertThat(page.locator("#sheet-name")).containsText("21 ");
        long stepped = System.nanoTime();
        for (int prop = 0; prop < 10; prop++) {
            page.locator("#quick").fill("소 소품 " + prop);
            page.locator("#quick").press("Enter");
        }
        assertThat(page.locator("#saved")).containsText("11");
        long saved = System.nanoTime();
        System.out.printf(
                "250 scenes: page %d ms, a step %d ms, a saved element %d ms%n",
                (opened - start) / 1_000_000, (stepped - opened) / 20_000_000, (saved - stepped) / 10_000_000);
        assertThat((saved - stepped) / 10_000_000).isLessThan(1000);
        assertThat((stepped - opened) / 20_000_000).isLessThan(500);
        page.context().close();
    }

    /// The flashlight where the scene's words name it.
    private static Locator marked(Page page) {
        return page.locator("#play mark", new Page.LocatorOptions().setHasText("손전등"));
    }

    /// Besides those about answers that other tests want to be refused.
    private void assertNoComplaints() {
        assertThat(browser.complaints().stream().filter(complaint -> !complaint.contains("with a status of 4")))
                .isEmpty();
    }

    private void upload(Page page, String title, String name, String text) {
        page.navigate(server.address("/titles/" + title + "/script"));
        page.locator("#file").setInputFiles(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button").click();
        page.waitForLoadState();
    }

    private void desk(Page page, String title, String query) {
        page.navigate(server.address("/titles/" + title + "/breakdown" + query));
        assertThat(page.locator("#desk")).hasAttribute("data-ready", "yes");
    }

    @Test
    void mistakesOfProgramsAreExplained() {
        Page page = browser.visitor("en-US");
        upload(page, "sweet-home", "sweet.fountain", FIRST);
        desk(page, "sweet-home", "");
        for (String request : List.of(
                "['PATCH', '/sheets/nobody', {revision: 1, field: 'set', value: 'x'}]",
                "['PATCH', '/sheets/' + key, {field: 'set', value: 'x'}]",
                "['PATCH', '/sheets/' + key, {revision: 1, field: 'nothing', value: 'x'}]",
                "['PATCH', '/sheets/' + key, {revision: 7, field: 'set', value: 'x'}]",
                "['POST', '/sheets/' + key + '/elements', {revision: 1, category: 1, name: 'x'}]",
                "['POST', '/sheets/' + key + '/elements', {revision: 1, category: 104, name: ' '}]",
                "['DELETE', '/elements/nobody?revision=1', undefined]",
                "['DELETE', '/elements/nobody', undefined]")) {
            Object status = page.evaluate("""
                    async () => {
                      const key = document.querySelector('#sheets tbody tr').dataset.sheet;
                      const token = document.cookie.split('XSRF-TOKEN=')[1].split(';')[0];
                      const [method, path, body] = %s;
                      const answer = await fetch('/api/titles/sweet-home/breakdown' + path, {
                        method, body: body && JSON.stringify(body),
                        headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token}});
                      return answer.status + ' ' + (await answer.json()).detail;
                    }""".formatted(request));
            assertThat(status.toString()).as(request).matches("4\\d\\d \\S.*");
        }
        page.context().close();
    }
}
