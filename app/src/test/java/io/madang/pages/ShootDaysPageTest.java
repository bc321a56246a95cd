package io.madang.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A changed schedule of the sample's film, told on the pages and planned again.
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // filled before all tests
class ShootDaysPageTest {

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
    void aChangedScheduleIsToldWithWhatItMovesAndTheNextPlanHasItsDays() {
        server.plan(3);
        Page page = browser.visitor("en-US");
        page.navigate(server.address("/plan"));
        assertThat(page.locator("form[action$='/acceptance'] button")).isVisible();
        assertThat(page.locator("#drifts")).hasCount(0);

        server.schedule("last-ferry", "Two scenes a day", 2);
        page.reload();
        assertThat(page.getByText("Shoot days have changed since this plan was made."))
                .isVisible();
        Locator drifts = page.locator("#drifts");
        assertThat(drifts).containsText("The Last Ferry: days of the stripboard Two scenes a day");
        assertThat(drifts).containsText("Bridge of the ferry: 7 → ");
        assertThat(drifts).containsText("The launch ");
        assertThat(page.locator("form[action$='/acceptance']")).hasCount(0);
        assertThat(changes(page)).singleElement().asString().contains("Two scenes a day", "Bridge of the ferry: 7 → ");

        Page korean = browser.visitor("ko-KR");
        korean.navigate(server.address("/plan"));
        assertThat(korean.locator("#drifts")).containsText("마지막 배: 스트립보드 Two scenes a day의 촬영일");
        assertThat(korean.locator("#drifts")).containsText("조타실: 촬영 7일 → ");
        korean.navigate(server.address("/"));
        assertThat(korean.getByText("이 계획을 만든 뒤 촬영일 수가 바뀌었습니다.")).isVisible();

        page.locator("#seconds").fill("3");
        page.locator("form[action='/plan/runs'] button").click();
        assertThat(page.locator("#schedules")).isVisible(patiently());
        page.navigate(server.address("/plan"));
        assertThat(page.locator("#drifts")).hasCount(0);
        assertThat(page.locator("#schedules")).containsText("Stripboard Two scenes a day counts");
        schedulesOfTheTitles(page, korean);
        assertThat(browser.complaints()).isEmpty();
    }

    private void schedulesOfTheTitles(Page page, Page korean) {
        page.navigate(server.address("/titles/last-ferry"));
        Locator cabin = page.locator("#schedule tr").filter(new Locator.FilterOptions().setHasText("Passenger cabin"));
        assertThat(cabin).containsText("schedule");
        assertThat(cabin).containsText("한별호 - 여객실");
        assertThat(page.locator("#schedule .note-box")).containsText("풀등");
        server.schedule("night-pharmacy", "1회", 2);
        korean.navigate(server.address("/titles/night-pharmacy"));
        assertThat(korean.locator("#schedule")).containsText("8회 가운데 1회분 일정이므로 입력한 촬영일을 씁니다.");
        korean.navigate(server.address("/plan"));
        assertThat(korean.locator("#drifts")).hasCount(0);
    }

    private List<String> changes(Page page) {
        APIResponse answer = page.request().get(server.address("/api/plans/latest"));
        JsonNode json = JsonMapper.shared().readTree(answer.text());
        assertThat(json.get("outOfDate").asBoolean()).isTrue();
        return json.get("shootDayChanges").valueStream().map(JsonNode::asString).toList();
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    }
}
