package io.madang.stageplan;

import static io.madang.stageplan.SmallSlate.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.LocalName;
import io.madang.shooting.TitleSchedules.ShotSet;
import io.madang.shooting.TitleSchedules.TitleSchedule;
import io.madang.slate.FilmSet;
import io.madang.slate.Format;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.ScheduledSlate.SetDays;
import io.madang.stageplan.ScheduledSlate.Source;
import io.madang.stageplan.ScheduledSlate.UnknownSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Shoot days from schedules, set by set.
class ScheduledSlateTest {

    private static final Title FILM = SmallSlate.title(
            "film",
            SmallSlate.Wish.target(90),
            named("night-pharmacy", "All-night drugstore", "밤새 여는 약국"),
            named("cellar", "Cellar of old remedies", "약재 지하실"),
            named("alley", "Back alley", "뒷골목"));

    @Test
    void setsAreFoundByKeyAndByNameInBothLanguagesWithoutCaseAndSpacing() {
        assertThat(days(shot("NIGHT PHARMACY", 0, 1))).contains(days("night-pharmacy", 2));
        assertThat(days(shot("cellar of  OLD remedies", 0))).contains(days("cellar", 1));
        assertThat(days(shot("뒷 골목", 4, 5, 9))).contains(days("alley", 3));
    }

    @Test
    void theKeyInTheRulesCountsBeforeTheName() {
        assertThat(days(shot("Back alley", "cellar", 0, 1, 2))).contains(days("cellar", 3));
    }

    @Test
    void aKeyInTheRulesThatNamesNoSetIsToldAndNotReplacedByTheName() {
        ScheduledSlate slate = slate(FILM, shot("Back alley", "aley", 0, 1));
        assertThat(slate.schedules().getFirst().unknown()).containsExactly(new UnknownSet("Back alley", 2));
        assertThat(slate.source(FILM.id(), SetId.of("alley"))).isEqualTo(Source.TYPED);
    }

    @Test
    void partsOfASetShareItsDays() {
        ScheduledSlate slate = slate(FILM, shot("SHOP", "night-pharmacy", 0, 1), shot("DESK", "night-pharmacy", 1, 7));
        SetDays shop = slate.days(FILM.id(), SetId.of("night-pharmacy")).orElseThrow();
        assertThat(shop)
                .isEqualTo(new SetDays(SetId.of("night-pharmacy"), Source.SCHEDULE, 3, 4, 3, List.of("SHOP", "DESK")));
    }

    @Test
    void theSpanCountsTheDaysOnWhichTheTitleShootsMeanwhile() {
        ScheduledSlate slate = slate(FILM, shot("Back alley", 0, 9), shot("elsewhere", 2, 3, 12));
        assertThat(slate.days(FILM.id(), SetId.of("alley")).orElseThrow().span())
                .isEqualTo(4);
        assertThat(slate.schedules().getFirst().unknown()).containsExactly(new UnknownSet("elsewhere", 3));
    }

    @Test
    void aSetThatIsNotShotKeepsItsTypedDays() {
        ScheduledSlate slate = slate(FILM, shot("Back alley", 0));
        assertThat(slate.days(FILM.id(), SetId.of("cellar")))
                .contains(new SetDays(SetId.of("cellar"), Source.TYPED, 4, 4, 0, List.of()));
        assertThat(slate.titles().getFirst().sets())
                .extracting(FilmSet::shootDays)
                .containsExactly(4, 4, 1);
    }

    @Test
    void aTitleWithoutAScheduleStaysAsItIs() {
        assertThat(ScheduledSlate.of(List.of(FILM), List.of())).isEqualTo(ScheduledSlate.typed(List.of(FILM)));
        TitleSchedule other = schedule(TitleId.of("another"), OptionalInt.empty(), shot("Back alley", 0));
        assertThat(ScheduledSlate.of(List.of(FILM), List.of(other))).isEqualTo(ScheduledSlate.typed(List.of(FILM)));
    }

    @Test
    void aScheduleOfSomeEpisodesChangesNothing() {
        Title series = series(FILM, 8);
        TitleSchedule one = schedule(series.id(), OptionalInt.of(1), shot("Back alley", 0));
        ScheduledSlate slate = ScheduledSlate.of(List.of(series), List.of(one));
        assertThat(slate.titles()).containsExactly(series);
        assertThat(slate.schedules().getFirst().counts()).isFalse();
        TitleSchedule all = schedule(series.id(), OptionalInt.of(8), shot("Back alley", 0));
        assertThat(ScheduledSlate.of(List.of(series), List.of(all)).source(series.id(), SetId.of("alley")))
                .isEqualTo(Source.SCHEDULE);
    }

    private static Optional<SetDays> days(ShotSet shot) {
        return slate(FILM, shot).schedules().getFirst().sets().stream()
                .filter(set -> set.source() == Source.SCHEDULE)
                .map(set -> days(set.set().value(), set.days()))
                .findFirst();
    }

    private static SetDays days(String set, int days) {
        return new SetDays(SetId.of(set), Source.SCHEDULE, days, 0, 0, List.of());
    }

    private static ScheduledSlate slate(Title title, ShotSet... sets) {
        return ScheduledSlate.of(List.of(title), List.of(schedule(title.id(), OptionalInt.empty(), sets)));
    }

    static TitleSchedule schedule(TitleId title, OptionalInt episodes, ShotSet... sets) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        List.of(sets).forEach(set -> dates.addAll(set.dates()));
        return new TitleSchedule(title, "Second pass", false, dates, 0, episodes, List.of(sets));
    }

    static ShotSet shot(String name, int... days) {
        return shot(name, Optional.empty(), days);
    }

    private static ShotSet shot(String name, String titleSet, int... days) {
        return shot(name, Optional.of(titleSet), days);
    }

    private static ShotSet shot(String name, Optional<String> titleSet, int... days) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        IntStream.of(days).mapToObj(SmallSlate::day).forEach(dates::add);
        return new ShotSet(name, titleSet, dates);
    }

    private static FilmSet named(String key, String english, String korean) {
        FilmSet set = set(key, 100, 1, 4, 1);
        return new FilmSet(
                set.id(),
                new LocalName(english, korean),
                false,
                set.area(),
                set.height(),
                set.features(),
                set.allowedStages(),
                set.buildDays(),
                set.shootDays(),
                set.strikeDays(),
                set.standDays(),
                set.after());
    }

    private static Title series(Title film, int episodes) {
        return new Title(
                film.id(),
                film.workingTitle(),
                film.title(),
                new Format.Series(episodes),
                film.genres(),
                film.source(),
                film.phase(),
                film.credits(),
                film.priority(),
                film.earliestStart(),
                film.targetLaunch(),
                film.postDays(),
                film.localizationDays(),
                film.units(),
                film.costOfDayLate(),
                film.blocked(),
                film.sets(),
                film.references());
    }
}
