package io.madang.shooting.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madang.breakdown.ElementCategory;
import io.madang.script.DayPart;
import io.madang.script.Setting;
import io.madang.shooting.paper.Paper.Kind;
import io.madang.shooting.paper.Paper.Role;
import io.madang.shooting.paper.Paper.Row;
import io.madang.shooting.paper.Paper.Section;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PapersTest {

    private final ShootingBoard board = PaperExample.board();

    @Test
    void theStripboardEndsEveryDayWithABlackRow() {
        Paper paper = korean(Kind.STRIPBOARD);
        Section unit = paper.sections().getFirst();
        assertThat(unit.rows())
                .extracting(Row::role)
                .containsExactly(
                        Role.WEEK,
                        Role.ENTRY,
                        Role.BANNER,
                        Role.ENTRY,
                        Role.DAY_BREAK,
                        Role.ENTRY,
                        Role.DAY_BREAK,
                        Role.WEEK,
                        Role.ENTRY,
                        Role.DAY_BREAK);
        assertThat(PaperExample.rows(paper))
                .contains(List.of("한강으로 이동"), List.of("1회차 끝 · 2027. 1. 4. (월) · 3/8쪽, 씬 2개"), List.of("2주차"));
        assertThat(paper.sections().getLast().title()).isEqualTo("미배정 시트");
    }

    @Test
    void stripsHaveTheColorsOfTheClassicBoard() {
        List<Row> strips = korean(Kind.STRIPBOARD).sections().getFirst().rows().stream()
                .filter(row -> row.role() == Role.ENTRY)
                .toList();
        StripColors classic = StripColors.classic();
        assertThat(strips)
                .extracting(Row::tone)
                .containsExactly(
                        classic.of(Setting.INTERIOR, DayPart.NIGHT),
                        classic.of(Setting.EXTERIOR, DayPart.DAY),
                        classic.of(Setting.EXTERIOR, DayPart.NIGHT),
                        Tone.PLAIN);
        assertThat(classic.of(Setting.EXTERIOR, DayPart.DAY).background()).startsWith("#fff");
        assertThat(classic.band("day-break").ink()).isEqualTo("#ffffff");
    }

    @Test
    void colorsCanBeChangedOneByOne() throws IOException {
        StripColors own = StripColors.of(new StringReader("exterior.day=#112233\n"));
        assertThat(own.of(Setting.EXTERIOR, DayPart.DAY)).isEqualTo(new Tone("#112233"));
        assertThat(own.band("week")).isEqualTo(StripColors.classic().band("week"));
        assertThatThrownBy(() -> StripColors.of(new StringReader("exterior.noon=#112233")))
                .hasMessageContaining("exterior.noon");
        assertThatThrownBy(() -> StripColors.of(new StringReader("exterior.day=yellow")))
                .hasMessageContaining("yellow");
    }

    @Test
    void theOneLinerSaysTheDayAboveItsScenes() {
        assertThat(PaperExample.rows(english(Kind.ONE_LINER)))
                .contains(List.of("Day 2 of 3 · Tue, Jan 5, 2027 · call 17:00, wrap 18:15"))
                .anySatisfy(row -> assertThat(row).contains("3", "EXT", "은행 앞", "1/8"));
    }

    @Test
    void theScheduleTellsAllThatASceneNeeds() {
        assertThat(PaperExample.rows(english(Kind.SCHEDULE)))
                .anySatisfy(row -> assertThat(row.getLast())
                        .contains("Cast: 1. 기훈, 2. 상우", "Background: 은행원 10명", "Props: " + PaperExample.FORMULA));
    }

    @Test
    void aBreakdownSheetKnowsItsShootingDay() {
        Paper paper = english(Kind.BREAKDOWN);
        assertThat(PaperExample.rows(paper)).hasSize(5);
        assertThat(PaperExample.rows(paper).get(3)).contains("4A", "은행 금고", "A팀", "3", "Fri, Jan 15, 2027");
    }

    @Test
    void theDaysOfTheCastCountWorkAndHold() {
        Paper paper = english(Kind.DAYS);
        Section section = paper.sections().getFirst();
        assertThat(section.columns()).hasSize(2 + 12 + 5);
        List<String> sangwoo = PaperExample.rows(paper).get(1);
        assertThat(sangwoo.subList(0, 4)).containsExactly("2", "상우", "SW", "H");
        assertThat(sangwoo.subList(13, 19))
                .containsExactly("WF", "2", "1", "3", "Mon, Jan 4, 2027", "Fri, Jan 15, 2027");
        assertThat(section.note()).contains("SW starts", "H held");
    }

    @Test
    void theCallSheetSaysWhoComesAndWhatTheNextTwoDaysBring() {
        Paper paper = new Papers(
                        board, Locale.ENGLISH, StripColors.classic(), Optional.of(PaperExample.FIRST.plusDays(1)))
                .paper(Kind.CALL);
        assertThat(paper.sections())
                .extracting(Section::title)
                .containsExactly(
                        "Day 2 of 3 · Tue, Jan 5, 2027 · call 17:00, wrap 18:15",
                        "Scenes of the day",
                        "Cast",
                        "Advance schedule");
        assertThat(PaperExample.rows(paper))
                .contains(List.of("Crew call", "17:00"), List.of("Nearest hospital", ""))
                .anySatisfy(row -> assertThat(row).contains("새벽", "SWF", "3"))
                .anySatisfy(row -> assertThat(row).contains("상우", "H"))
                .contains(List.of("Day 3 of 3 · Fri, Jan 15, 2027 · call 07:00, wrap 08:15"))
                .noneSatisfy(row -> assertThat(row).contains("기훈", "H"));
    }

    @Test
    void whatOneDayNeedsStandsByCategoryWithItsScenes() {
        Paper paper = new Papers(board, Locale.ENGLISH, StripColors.classic(), Optional.of(PaperExample.FIRST))
                .paper(Kind.CALL);
        assertThat(PaperExample.rows(paper)).contains(List.of("Background", "은행원 10명", "1"));
    }

    @Test
    void aBoardWithoutDatesCountsItsDays() {
        Papers undated = Papers.of(PaperExample.board(false), Locale.ENGLISH);
        assertThat(PaperExample.rows(undated.paper(Kind.ONE_LINER))).contains(List.of("Day 2 of 3"));
        assertThat(PaperExample.rows(undated.paper(Kind.DAYS)).get(1))
                .containsExactly("2", "상우", "SW", "H", "WF", "2", "1", "3", "1", "3");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyPaperSpeaksBothLanguages(Kind kind) {
        assertThat(korean(kind).title()).matches(".*[가-힣].*");
        assertThat(english(kind).title()).matches("[A-Z].*");
        assertThat(korean(kind).about()).isEqualTo("금고 · 첫 안");
    }

    @Test
    void aBreakdownWithoutABoardHasOnlyItsSheets() {
        List<Paper> papers = Papers.of(ShootingBoard.of(PaperExample.breakdown()), Locale.ENGLISH)
                .all();
        assertThat(papers).extracting(Paper::kind).containsExactly(Kind.BREAKDOWN);
        assertThat(PaperExample.breakdown().elements(ElementCategory.CAST)).hasSize(3);
    }

    private Paper korean(Kind kind) {
        return Papers.of(board, Locale.KOREAN).paper(kind);
    }

    private Paper english(Kind kind) {
        return Papers.of(board, Locale.ENGLISH).paper(kind);
    }
}
