package io.madang.ranking.works;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.ranking.Figures;
import io.madang.ranking.ListCategory;
import io.madang.ranking.ListKey;
import io.madang.ranking.Work;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkName;
import io.madang.ranking.WorkRun;
import io.madang.ranking.WorkRun.Appearance;
import io.madang.ranking.WorkRun.Reach;
import io.madang.ranking.format.ComparisonCsv;
import io.madang.ranking.works.Comparison.Alignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 9, 19);
    private static final List<LocalDate> WEEKS =
            Stream.iterate(FIRST, week -> week.plusWeeks(1)).limit(4).toList();
    private static final WorkRun EARLY = run(1, "=Early", FIRST, FIRST.plusWeeks(2));
    private static final WorkRun LATE = run(2, "Late", FIRST.plusWeeks(3), FIRST.plusWeeks(4));

    /// Number one in South Korea and second in Vietnam in each of the weeks.
    private static WorkRun run(long id, String title, LocalDate... weeks) {
        return new WorkRun(
                new Work(new WorkId(id), new WorkName(false, title, ""), List.of()),
                Stream.of(weeks)
                        .flatMap(week -> Stream.of(
                                new Appearance(ListKey.country("KR", week, ListCategory.TV), 1, 1, Figures.UNPUBLISHED),
                                new Appearance(
                                        ListKey.country("VN", week, ListCategory.TV), 2, 1, Figures.UNPUBLISHED)))
                        .toList());
    }

    @Test
    void byTheCalendarTheSameWeeksStandBesideEachOther() {
        Comparison comparison = Comparison.of(List.of(EARLY, LATE), Alignment.CALENDAR, WEEKS, 99);
        assertThat(comparison.steps()).hasSize(5);
        assertThat(comparison.lines().get(0).weeks())
                .containsExactly(
                        Optional.of(new Reach(FIRST, 2, 1, Figures.NONE)),
                        Optional.of(new Reach(FIRST.plusWeeks(1), 0, 0, Figures.NONE)),
                        Optional.of(new Reach(FIRST.plusWeeks(2), 2, 1, Figures.NONE)),
                        Optional.empty(),
                        Optional.empty());
        assertThat(comparison.lines().get(1).weeks().get(3))
                .contains(new Reach(FIRST.plusWeeks(3), 2, 1, Figures.NONE));
    }

    @Test
    void sinceTheFirstWeekOfEachTheFirstWeeksStandBesideEachOther() {
        Comparison comparison = Comparison.of(List.of(EARLY, LATE), Alignment.FIRST_WEEK, WEEKS, 2);
        assertThat(comparison.steps()).hasSize(2);
        assertThat(comparison.lines())
                .allSatisfy(
                        line -> assertThat(line.weeks().getFirst().orElseThrow().countries())
                                .isEqualTo(2));
    }

    @Test
    void aWeekWithoutListsOfCountriesIsUnknown() {
        Comparison comparison = Comparison.of(List.of(LATE), Alignment.CALENDAR, WEEKS, 99);
        assertThat(comparison.lines().getFirst().weeks())
                .contains(Optional.of(new Reach(FIRST.plusWeeks(4), Figures.NONE, Figures.NONE, Figures.NONE)));
    }

    @Test
    void noTitleBecomesAFormulaInASpreadsheet() {
        assertThat(ComparisonCsv.of(Comparison.of(List.of(EARLY), Alignment.CALENDAR, WEEKS, 1)))
                .endsWith("\r\n1,2021-09-19,1,'=Early,,2,1,\r\n");
    }
}
