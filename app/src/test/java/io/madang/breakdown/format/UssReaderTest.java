package io.madang.breakdown.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.CalendarEvent;
import io.madang.breakdown.CalendarEvent.Kind;
import io.madang.breakdown.ElementId;
import io.madang.breakdown.ElementRules;
import io.madang.breakdown.SheetId;
import io.madang.breakdown.Strip;
import io.madang.breakdown.Stripboard;
import io.madang.common.Finding;
import io.madang.common.Money;
import io.madang.common.Parsed;
import io.madang.script.DayPart;
import io.madang.script.Setting;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UssReaderTest {

    @Test
    void aSheetSaysWhereAndWhenItPlaysAndWhatItNeeds() {
        BreakdownSheet sheet = documented().sheets().getFirst();
        assertThat(sheet.number()).isEqualTo("1");
        assertThat(sheet.setting()).isEqualTo(Setting.INTERIOR);
        assertThat(sheet.set()).isEqualTo("VAULT");
        assertThat(sheet.dayPart()).isEqualTo(DayPart.NIGHT);
        assertThat(sheet.scriptDay()).isEqualTo("N1");
        assertThat(sheet.eighths()).hasToString("1 2/8");
        assertThat(sheet.estimatedMinutes()).isEqualTo(95);
        assertThat(sheet.synopsis()).isEqualTo("They wait.");
        assertThat(sheet.notes()).isEqualTo("At night");
        assertThat(sheet.elements()).containsExactly(ElementId.of("bora"), ElementId.of("steel"));
    }

    @Test
    void aSecondSetIsSomethingTheSheetNeeds() {
        BreakdownSheet sheet = documented().sheets().get(1);
        assertThat(sheet.set()).isEqualTo("STREET");
        assertThat(sheet.elements()).containsExactly(ElementId.of("street-2"), ElementId.of("jiyoung"));
    }

    @Test
    void anElementHasItsRules() {
        BreakdownElement bora = documented().cast().getFirst();
        ElementRules rules = bora.rules();
        assertThat(bora.boardId()).isEqualTo("1");
        assertThat(rules.holdAllowed()).isTrue();
        assertThat(rules.dropAllowed()).isTrue();
        assertThat(rules.leastDropDays()).isEqualTo(14);
        assertThat(rules.weekdaysOff()).containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(rules.linked()).containsExactly(ElementId.of("steel"));
        assertThat(rules.dailyRate()).contains(Money.parse("KRW 1,200,000"));
        assertThat(rules.minor()).isTrue();
        assertThat(rules.events())
                .containsExactly(
                        new CalendarEvent(LocalDate.of(2022, 6, 6), Kind.TRAVEL, ""),
                        new CalendarEvent(LocalDate.of(2022, 6, 8), Kind.HOLIDAY, ""));
        assertThat(rules.isOff(LocalDate.of(2022, 6, 8))).isTrue();
        assertThat(rules.isOff(LocalDate.of(2022, 6, 6))).isFalse();
    }

    @Test
    void daysHaveTheDatesOfTheCalendar() {
        Breakdown breakdown = documented();
        Stripboard board = breakdown.stripboards().getFirst();
        List<Stripboard.Day> days = breakdown.days(board, board.units().getFirst());
        assertThat(days)
                .extracting(Stripboard.Day::date)
                .containsExactly(
                        Optional.of(LocalDate.of(2022, 6, 3)),
                        Optional.of(LocalDate.of(2022, 6, 5)),
                        Optional.of(LocalDate.of(2022, 6, 7)));
        assertThat(days)
                .extracting(Stripboard.Day::sheets)
                .containsExactly(List.of(SheetId.of("b1")), List.of(), List.of(SheetId.of("b2")));
    }

    @Test
    void namesOfCategoriesStayAndGetTheirKorean() {
        assertThat(documented().categories())
                .extracting(category -> category.name().in(Locale.KOREAN))
                .containsExactly("세트", "실내/실외", "낮/밤", "극중 일자", "출연자", "소품", "Drones");
        assertThat(documented().categories())
                .extracting(category -> category.name().in(Locale.ENGLISH))
                .contains("Cast Members");
    }

    @Test
    void readsTheSpellingsOfOtherPrograms() {
        Breakdown breakdown = read(Schedules.OTHER_SPELLING).value().orElseThrow();
        assertThat(breakdown.sheets()).extracting(BreakdownSheet::number).containsExactly("12", "13", "14");
        assertThat(breakdown.sheets().getFirst().estimatedMinutes()).isEqualTo(1);
        assertThat(breakdown.sheets().getFirst().timeOfDay()).isEqualTo("DAY");
        assertThat(breakdown.banners()).containsEntry(SheetId.of("b4"), "Lunch");
        assertThat(breakdown.cast()).singleElement().satisfies(bora -> {
            assertThat(bora.rules().holdAllowed()).isTrue();
            assertThat(bora.rules().leastDropDays()).isEqualTo(12);
        });
        assertThat(breakdown.stripboards().getFirst().units().getFirst().strips())
                .containsExactly(
                        new Strip.Banner(SheetId.of("b4")),
                        new Strip.Sheet(SheetId.of("b1")),
                        new Strip.DayBreak(Optional.empty()),
                        new Strip.Sheet(SheetId.of("b2")),
                        new Strip.DayBreak(Optional.empty()));
        assertThat(breakdown.stripboards().getFirst().boneyard()).containsExactly(new Strip.Sheet(SheetId.of("b3")));
        assertThat(breakdown.stripboards().get(1).units().getFirst().withoutDay())
                .containsExactly(SheetId.of("b3"));
        assertThat(breakdown.calendars().getFirst().isShootingDay(LocalDate.of(2022, 8, 4)))
                .isFalse();
    }

    @Test
    void everythingOddIsToldWithItsLine() {
        Parsed<Breakdown> parsed = read(Schedules.OTHER_SPELLING);
        assertThat(parsed.findings()).noneMatch(Finding::isError).allMatch(finding -> finding.line() > 0);
        assertThat(parsed.findings())
                .extracting(finding -> finding.line() + " " + finding.problem().key())
                .containsExactlyInAnyOrder(
                        "3 breakdown.rounded-pages",
                        "3 breakdown.lost-element",
                        "8 breakdown.bad-ucid",
                        "14 breakdown.lost-calendar",
                        "14 breakdown.unlisted",
                        "15 breakdown.sheet-twice",
                        "15 breakdown.lost-sheet",
                        "19 breakdown.bad-weekday",
                        "22 breakdown.bad-date");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-03T07:00:00.000Z, 2022-08-03",
        "2022-08-03T00:00:00.000Z, 2022-08-03",
        "2022-08-03T12:00:00.000Z, 2022-08-03",
        "2022-08-02T15:00:00.000Z, 2022-08-03",
        "2022-08-03T07:00:00.000+0000, 2022-08-03",
        "2022-08-03T00:00:00+09:00, 2022-08-03",
        "2022-08-03T23:00:00+0900, 2022-08-03",
        "2022-08-03, 2022-08-03"
    })
    void aMomentMeansTheDayOfWhoeverWroteIt(String written, LocalDate day) {
        assertThat(UssDates.read(written)).contains(day);
        assertThat(UssDates.read(UssDates.write(day))).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2022-13-03T07:00:00.000Z", "2022-08-03T07", "T"})
    void whatIsNoDateIsNone(String written) {
        assertThat(UssDates.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|breakdown.empty|0",
                "[]|breakdown.no-root|1",
                "{\"universalScheduleStandard\": []}|breakdown.no-root|1",
                "{\"universalScheduleStandard\": {}}|breakdown.no-sheets|1",
                "{\"universalScheduleStandard\": {\"breakdowns\": {}}}|breakdown.not.list|1",
                "{\"universalScheduleStandard\": {\"breakdowns\": [7]}}|breakdown.not.object|1",
                "{\"universalScheduleStandard\": {\"breakdowns\": [{}]}}|breakdown.no-key|1",
                "{\"universalScheduleStandard\": {\"breakdowns\": [{\"id\":\"a\"},{\"id\":\"a\"}]}}|breakdown.key-taken|1",
                "{\"universalScheduleStandard\": {\"breakdowns\": [{\"id\":\"a\",\"pages\":-1}]}}|breakdown.bad-pages|1",
                "{\"universalScheduleStandard\": {\"breakdowns\": [{\"id\":\"a\",\"duration\":-1}]}}|breakdown.bad-duration|1",
                "{\"universalScheduleStandard\": {\"breakdowns\": [|breakdown.no-json|1"
            })
    void refusesWhatCannotBeRead(String text, String problem, int line) {
        Parsed<Breakdown> parsed = read(text);
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.findings())
                .filteredOn(Finding::isError)
                .extracting(finding -> finding.problem().key() + " " + finding.line())
                .containsExactly(problem + " " + line);
    }

    @Test
    void aKeyThatStandsTwiceIsTold() {
        Parsed<Breakdown> parsed = read(
                "{\"universalScheduleStandard\": {\"ussVersion\": \"1.0.0\", \"name\": \"A\", \"name\": \"B\", \"breakdowns\": []}} {}");
        assertThat(parsed.value().orElseThrow().header().name()).isEqualTo("A");
        assertThat(parsed.findings())
                .extracting(finding -> finding.problem().key())
                .containsExactly("breakdown.key-twice", "breakdown.text-behind");
    }

    private static Breakdown documented() {
        Parsed<Breakdown> parsed = read(Schedules.DOCUMENTED);
        assertThat(parsed.findings()).isEmpty();
        return parsed.value().orElseThrow();
    }

    private static Parsed<Breakdown> read(String text) {
        return UssFiles.read(text.getBytes(StandardCharsets.UTF_8), "a.uss");
    }
}
