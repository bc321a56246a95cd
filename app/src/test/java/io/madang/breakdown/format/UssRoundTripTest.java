package io.madang.breakdown.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownHeader;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.CalendarEvent;
import io.madang.breakdown.CalendarEvent.Kind;
import io.madang.breakdown.CalendarId;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.ElementId;
import io.madang.breakdown.ElementRules;
import io.madang.breakdown.ProductionCalendar;
import io.madang.breakdown.SheetId;
import io.madang.breakdown.Strip;
import io.madang.breakdown.Stripboard;
import io.madang.common.LocalName;
import io.madang.common.Money;
import io.madang.common.Parsed;
import io.madang.script.DayPart;
import io.madang.script.Eighths;
import io.madang.script.SceneLength;
import io.madang.script.Setting;
import io.madang.slate.TitleId;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is written is read again as it was, and what was not understood comes back.
class UssRoundTripTest {

    private static final ElementId BORA = ElementId.of("bora");
    private static final ElementId DRONE = ElementId.of("drone");

    @ParameterizedTest
    @ValueSource(strings = {Schedules.DOCUMENTED, Schedules.OTHER_SPELLING})
    void aFileIsReadAgainFromWhatIsWritten(String text) {
        Breakdown breakdown = read(text).value().orElseThrow();
        Parsed<Breakdown> again = read(new UssFiles().write(breakdown));
        assertThat(again.findings()).isEmpty();
        assertThat(again.value()).contains(breakdown);
    }

    @Test
    void everyFieldOfABreakdownIsKept() {
        Breakdown breakdown = whole();
        Parsed<Breakdown> again = read(new UssFiles().write(breakdown));
        assertThat(again.findings()).isEmpty();
        assertThat(again.value()).contains(breakdown);
    }

    @Test
    void whatIsNotUnderstoodComesBack() {
        JsonNode before = root(Schedules.DOCUMENTED);
        JsonNode after =
                root(new UssFiles().write(read(Schedules.DOCUMENTED).value().orElseThrow()));
        assertThat(after.get("_lenses")).isEqualTo(before.get("_lenses"));
        assertThat(after.get("source")).isEqualTo(before.get("source"));
        assertThat(after.at("/breakdowns/0/_unit").asInt()).isEqualTo(2);
        assertThat(after.at("/breakdowns/0/created")).isEqualTo(before.at("/breakdowns/0/created"));
        assertThat(after.at("/elements/7/isIdLock").asBoolean()).isTrue();
        assertThat(after.at("/elements/7/events/0/id").asString()).isEqualTo("e");
        assertThat(after.at("/categories/4/id").asString()).isEqualTo("c100");
        assertThat(after.at("/stripboards/0/boards/0/_zoom").asInt()).isEqualTo(2);
        assertThat(JsonMapper.shared()
                        .readTree(new UssFiles()
                                .write(read(Schedules.DOCUMENTED).value().orElseThrow()))
                        .get("_exported")
                        .asString())
                .isEqualTo("by hand");
    }

    @Test
    void theDocumentedSpellingIsWritten() {
        JsonNode root =
                root(new UssFiles().write(read(Schedules.OTHER_SPELLING).value().orElseThrow()));
        assertThat(root.get("ussVersion").asString()).isEqualTo("1.0.0");
        assertThat(root.at("/breakdowns/0/type").asString()).isEqualTo("scene");
        assertThat(root.at("/breakdowns/0/duration").asInt()).isEqualTo(60_000);
        assertThat(root.at("/elements/0/dropDayCount").asInt()).isEqualTo(12);
        assertThat(root.at("/elements/0/isDood").asBoolean()).isFalse();
        assertThat(root.at("/stripboards/0/boards/0").propertyNames()).contains("breakdownIds");
        assertThat(root.at("/calendars/0/events/0/date").asString()).isEqualTo("2022-08-03T12:00:00.000Z");
    }

    private static Breakdown whole() {
        return new Breakdown(
                Optional.of(TitleId.of("the-vault")),
                new BreakdownHeader("Rev. 2", "The \"Vault\"\n금고", "Jo", "Moon Film", "Blue", "Pink"),
                List.of(full(), empty()),
                Map.of(SheetId.of("move"), "Company move"),
                categories(),
                List.of(
                        new BreakdownElement(BORA, "BORA", ElementCategory.CAST, "1", rules()),
                        new BreakdownElement(DRONE, "Drone", 500, "", ElementRules.NONE)),
                List.of(stripboard()),
                List.of(calendar()),
                Map.of("/season", "\"2\"", "/elements/bora/_shoe", "{\"size\":[1,2.50]}"));
    }

    private static BreakdownSheet full() {
        return new BreakdownSheet(
                SheetId.of("s/1~"),
                "12A",
                Setting.BOTH,
                "은행 금고",
                "Stage 5",
                "계속",
                DayPart.NIGHT,
                "N1",
                "Second",
                "11",
                new SceneLength(new Eighths(11), true),
                Optional.of(Duration.ofMinutes(95)),
                "They wait \uD83C\uDFAC.",
                List.of(BORA, DRONE),
                "Tab\there");
    }

    private static BreakdownSheet empty() {
        return new BreakdownSheet(
                SheetId.of("s2"),
                "",
                Setting.UNSAID,
                "",
                "",
                "",
                DayPart.UNSAID,
                "",
                "",
                "",
                new SceneLength(Eighths.NONE, false),
                Optional.empty(),
                "",
                List.of(),
                "");
    }

    private static Stripboard stripboard() {
        return new Stripboard(
                "board",
                "Plan",
                List.of(
                        new Stripboard.Unit(
                                "stripboard",
                                List.of(
                                        new Strip.Banner(SheetId.of("move")),
                                        new Strip.Sheet(SheetId.of("s/1~")),
                                        new Strip.DayBreak(Optional.of(LocalDate.of(2026, 3, 2))),
                                        new Strip.DayBreak(Optional.empty()))),
                        new Stripboard.Unit("second unit", List.of())),
                List.of(new Strip.Sheet(SheetId.of("s2"))),
                Optional.of(CalendarId.of("k")));
    }

    private static List<ElementCategory> categories() {
        return List.of(
                ElementCategory.standard(ElementCategory.SET).orElseThrow(),
                ElementCategory.standard(ElementCategory.SETTING).orElseThrow(),
                ElementCategory.standard(ElementCategory.TIME_OF_DAY).orElseThrow(),
                ElementCategory.standard(ElementCategory.SCRIPT_DAY).orElseThrow(),
                ElementCategory.standard(ElementCategory.UNIT).orElseThrow(),
                ElementCategory.standard(ElementCategory.LOCATION).orElseThrow(),
                ElementCategory.standard(ElementCategory.CAST).orElseThrow(),
                new ElementCategory(500, new LocalName("Drones", "드론"), "#123456"));
    }

    private static ElementRules rules() {
        return new ElementRules(
                true,
                true,
                14,
                Set.of(DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY),
                List.of(
                        new CalendarEvent(LocalDate.of(2026, 3, 5), Kind.FITTING, "Wig"),
                        new CalendarEvent(LocalDate.of(2026, 3, 6), Kind.OTHER, "School"),
                        new CalendarEvent(LocalDate.of(2026, 3, 7), Kind.REHEARSAL, "")),
                List.of(DRONE),
                Optional.of(Money.parse("EUR 1,250.50")),
                true);
    }

    private static ProductionCalendar calendar() {
        return new ProductionCalendar(
                CalendarId.of("k"),
                "Spring",
                Optional.of(LocalDate.of(2026, 3, 2)),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                List.of(
                        new CalendarEvent(LocalDate.of(2026, 3, 3), Kind.HOLIDAY, "추석"),
                        new CalendarEvent(LocalDate.of(2026, 3, 8), Kind.SHOOTING_DAY, ""),
                        new CalendarEvent(LocalDate.of(2026, 3, 9), Kind.DAY_OFF, ""),
                        new CalendarEvent(LocalDate.of(2026, 3, 10), Kind.TRAVEL, "")));
    }

    private static JsonNode root(String text) {
        return JsonMapper.shared().readTree(text).get("universalScheduleStandard");
    }

    private static Parsed<Breakdown> read(String text) {
        return UssFiles.read(text.getBytes(StandardCharsets.UTF_8), "a.uss");
    }
}
