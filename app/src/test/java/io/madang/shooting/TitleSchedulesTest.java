package io.madang.shooting;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.Strip;
import io.madang.breakdown.Stripboard;
import io.madang.common.Parsed;
import io.madang.fixtures.Boards;
import io.madang.shooting.ShootingProblem.Terms;
import io.madang.shooting.TitleSchedules.ShotSet;
import io.madang.shooting.TitleSchedules.TitleSchedule;
import io.madang.shooting.format.TermsReader;
import io.madang.shooting.paper.PaperExample;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which stripboard is a title's schedule, and on which days it shoots in which set.
class TitleSchedulesTest {

    private static final TitleId TITLE = TitleId.of("vault");
    private final Breakdown breakdown = PaperExample.breakdown();

    @Test
    void theBoardLockedLastCountsBeforeNewerOnes() {
        Breakdown scheduled = breakdown.withStripboards(List.of(
                Boards.ofScenesPerDay("a", "First", 1, breakdown),
                Boards.ofScenesPerDay("locked-a", "Locked first", 2, breakdown),
                Boards.ofScenesPerDay("locked-b", "Locked last", 3, breakdown),
                Boards.ofScenesPerDay("plan-4", "Newest", 4, breakdown)));
        TitleSchedule schedule = schedule(scheduled, Terms.usual()).orElseThrow();
        assertThat(schedule.board()).isEqualTo("Locked last");
        assertThat(schedule.isLocked()).isTrue();
    }

    @Test
    void withoutALockTheNewestBoardWithScenesOnDaysCounts() {
        Stripboard noDays = Boards.of("c", "No days", List.of(sheet(0), sheet(1)));
        Stripboard noScenes = Boards.of("locked-d", "No scenes", List.of(dayBreak(), sheet(0)));
        Breakdown scheduled = breakdown.withStripboards(List.of(
                Boards.ofScenesPerDay("a", "First", 1, breakdown),
                Boards.ofScenesPerDay("b", "Second", 1, breakdown),
                noDays,
                noScenes));
        assertThat(schedule(scheduled, Terms.usual()).orElseThrow().board()).isEqualTo("Second");
        assertThat(schedule(breakdown.withStripboards(List.of(noDays, noScenes)), Terms.usual()))
                .isEmpty();
        assertThat(schedule(breakdown, Terms.usual())).isEmpty();
    }

    @Test
    void aSetHasTheDistinctDaysOfAllUnitsThatShootInIt() {
        String set = breakdown.sheets().get(0).set();
        assertThat(breakdown.sheets().get(3).set()).isEqualTo(set);
        LocalDate day = LocalDate.of(2027, 3, 1);
        Stripboard board = new Stripboard(
                "a",
                "Two units",
                List.of(
                        new Stripboard.Unit("A", List.of(sheet(0), dayBreak(day), sheet(2), dayBreak(day.plusDays(1)))),
                        new Stripboard.Unit("B", List.of(sheet(3), dayBreak(day)))),
                List.of(sheet(1)),
                Optional.empty());
        TitleSchedule schedule = schedule(breakdown.withStripboards(List.of(board)), Terms.usual())
                .orElseThrow();
        assertThat(days(schedule, set)).containsExactly(day);
        assertThat(schedule.dates()).containsExactly(day, day.plusDays(1));
        assertThat(schedule.sheetsWithoutDay()).isEqualTo(2);
    }

    @Test
    void daysWithoutDatesAreCountedInTheirOrder() {
        Breakdown scheduled = breakdown.withStripboards(List.of(Boards.ofScenesPerDay("a", "First", 1, breakdown)));
        TitleSchedule schedule = schedule(scheduled, Terms.usual()).orElseThrow();
        assertThat(schedule.dates()).hasSize(5);
        assertThat(days(schedule, breakdown.sheets().get(0).set())).hasSize(2);
    }

    @Test
    void theRulesOfTheShootSayWhichSetOfTheTitleItIsAndHowManyEpisodesAreShot() {
        Breakdown scheduled = breakdown.withStripboards(List.of(Boards.ofScenesPerDay("a", "First", 1, breakdown)));
        String set = breakdown.sheets().get(0).set();
        Parsed<Terms> terms =
                TermsReader.read("rules", "episodes: 2\nsets: {" + set + ": {title-set: bank}}\n", scheduled);
        assertThat(terms.findings()).isEmpty();
        TitleSchedule schedule =
                schedule(scheduled, terms.value().orElseThrow()).orElseThrow();
        assertThat(schedule.episodes()).hasValue(2);
        assertThat(schedule.sets())
                .filteredOn(shot -> shot.name().equals(set))
                .extracting(ShotSet::titleSet)
                .containsExactly(Optional.of("bank"));
    }

    private static Optional<TitleSchedule> schedule(Breakdown breakdown, Terms terms) {
        return TitleSchedules.of(TITLE, breakdown, terms);
    }

    private static List<LocalDate> days(TitleSchedule schedule, String set) {
        return schedule.sets().stream()
                .filter(shot -> shot.name().equals(set))
                .flatMap(shot -> new ArrayList<>(shot.dates()).stream())
                .toList();
    }

    private Strip sheet(int index) {
        return new Strip.Sheet(breakdown.sheets().get(index).id());
    }

    private static Strip dayBreak() {
        return new Strip.DayBreak(Optional.empty());
    }

    private static Strip dayBreak(LocalDate date) {
        return new Strip.DayBreak(Optional.of(date));
    }
}
