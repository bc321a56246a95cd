package io.madang.stageplan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.Stripboard;
import io.madang.breakdown.format.UssFiles;
import io.madang.breakdown.store.PostgresBreakdowns;
import io.madang.common.SearchProgress;
import io.madang.fixtures.Boards;
import io.madang.fixtures.Examples;
import io.madang.fixtures.TestDatabase;
import io.madang.folder.StudioFolder;
import io.madang.folder.format.YamlStudioFolders;
import io.madang.folder.store.TransactionalStudioKeeping;
import io.madang.launch.store.PostgresLaunches;
import io.madang.lot.Lots;
import io.madang.lot.holidays.KnownHolidays;
import io.madang.lot.store.PostgresLots;
import io.madang.partner.store.PostgresPartners;
import io.madang.platform.Database;
import io.madang.script.format.ScreenplayFiles;
import io.madang.shooting.TitleSchedules;
import io.madang.shooting.format.ScriptSchedules;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import io.madang.slate.store.PostgresTitles;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.ScheduleDrift;
import io.madang.stageplan.ScheduleDrift.SetDrift;
import io.madang.stageplan.ScheduledSlate;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.StagePlans;
import io.madang.stageplan.StagePlans.Age;
import io.madang.stageplan.solver.StagePlanSearch;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Plans of the sample's two titles with screenplays, before and after their schedules change.
class ScheduledPlansTest {

    private static final TitleId FILM = TitleId.of("last-ferry");
    private static final TitleId SERIES = TitleId.of("night-pharmacy");

    private final Database database = TestDatabase.fresh();
    private final Lots lots = new PostgresLots(database);
    private final Titles titles = new PostgresTitles(database);
    private final Breakdowns breakdowns =
            new PostgresBreakdowns(database, new UssFiles(), InstantSource.system(), () -> "tester");
    private final TitleSchedules schedules = new ScriptSchedules(breakdowns);
    private final StagePlans plans = new PostgresStagePlans(database, lots, titles, schedules, InstantSource.system());
    private final StagePlanning planning = new StagePlanning(new StagePlanSearch(), new KnownHolidays());
    private final StudioFolder sample = new YamlStudioFolders(
                    new KnownHolidays(), new ScreenplayFiles(), new UssFiles())
            .read(Path.of("../samples/k-originals"))
            .value()
            .orElseThrow();

    @BeforeEach
    void keepTheTitlesWithScreenplays() {
        List<Title> two = sample.titles().stream()
                .filter(title -> Set.of(FILM, SERIES).contains(title.id()))
                .toList();
        new TransactionalStudioKeeping(
                        database.transactions(),
                        new PostgresPartners(database),
                        titles,
                        lots,
                        breakdowns,
                        new PostgresLaunches(database))
                .keep(new StudioFolder(sample.lot(), sample.partners(), two).with(sample.scripts()), true);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void withoutAStripboardTheTypedDaysHold() {
        assertThat(schedules.all()).isEmpty();
        assertThat(plan().age()).isEqualTo(Age.CURRENT);
        assertThat(shootDays(FILM, "passenger-cabin")).isEqualTo(12);
    }

    @Test
    void aChangedBoardMarksThePlanAsOutOfDateAndSaysWhatItWouldMove() {
        StagePlans.Kept before = plan();
        addBoard(FILM, breakdown -> Boards.ofSetsPerDay("board-1", "One set a day", breakdown));

        StagePlans.Kept now = plans.latest().orElseThrow();
        assertThat(now.number()).isEqualTo(before.number());
        assertThat(now.age()).isEqualTo(Age.OTHER_SHOOT_DAYS);
        List<ScheduleDrift> drifts = ScheduleDrift.of(now, problem());
        assertThat(drifts).extracting(ScheduleDrift::title).containsExactly(FILM);
        ScheduleDrift drift = drifts.getFirst();
        assertThat(drift.board()).contains("One set a day");
        assertThat(drift.sets())
                .extracting(SetDrift::set, SetDrift::before, SetDrift::after)
                .contains(tuple(SetId.of("passenger-cabin"), 12, 2), tuple(SetId.of("bridge"), 7, 1));
        assertThat(drift.launch()).isPresent();
        assertThat(drift.estimate().orElseThrow()).isBefore(drift.launch().orElseThrow());

        StagePlans.Kept again = plan();
        assertThat(again.age()).isEqualTo(Age.CURRENT);
        assertThat(shootDays(FILM, "passenger-cabin")).isEqualTo(2);
        assertThat(shootDays(FILM, "bridge")).isEqualTo(1);
    }

    @Test
    void aLockedBoardCountsUntilItGoesAndThenTheTypedDaysHoldAgain() {
        addBoard(FILM, breakdown -> Boards.ofSetsPerDay("board-1", "One set a day", breakdown));
        plan();
        addBoard(FILM, breakdown -> Boards.ofScenesPerDay("board-2", "Story", 2, breakdown));
        assertThat(plans.latest().orElseThrow().age()).isEqualTo(Age.OTHER_SHOOT_DAYS);
        addBoard(FILM, breakdown -> Boards.ofSetsPerDay("locked-board-1", "Locked", breakdown));
        assertThat(plans.latest().orElseThrow().age()).isEqualTo(Age.CURRENT);
        save(FILM, breakdown -> List.of());
        assertThat(plans.latest().orElseThrow().age()).isEqualTo(Age.OTHER_SHOOT_DAYS);
        assertThat(ScheduleDrift.of(plans.latest().orElseThrow(), problem())
                        .getFirst()
                        .board())
                .isEmpty();
    }

    @Test
    void theScheduleOfOneEpisodeOfEightMovesNothing() {
        plan();
        addBoard(SERIES, breakdown -> Boards.ofSetsPerDay("board-1", "Episode 1", breakdown));
        assertThat(schedules.all()).hasSize(1);
        assertThat(plans.latest().orElseThrow().age()).isEqualTo(Age.CURRENT);
    }

    @Test
    void anotherLotIsMoreThanOtherShootDays() {
        plan();
        lots.add(List.of(Examples.booking("new", "paju-4", "2021-03-01", "2021-03-02")));
        addBoard(FILM, breakdown -> Boards.ofSetsPerDay("board-1", "One set a day", breakdown));
        StagePlans.Kept now = plans.latest().orElseThrow();
        assertThat(now.age()).isEqualTo(Age.CHANGED);
        assertThat(ScheduleDrift.of(now, problem())).hasSize(1);
    }

    private void addBoard(TitleId title, Function<Breakdown, Stripboard> board) {
        save(title, breakdown -> {
            List<Stripboard> boards = new ArrayList<>(breakdown.stripboards());
            boards.add(board.apply(breakdown));
            return boards;
        });
    }

    private void save(TitleId title, Function<Breakdown, List<Stripboard>> boards) {
        Breakdowns.Kept kept = breakdowns.find(title).orElseThrow();
        assertThat(breakdowns.save(
                        title, kept.breakdown().withStripboards(boards.apply(kept.breakdown())), kept.revision()))
                .isInstanceOf(Breakdowns.SaveOutcome.Saved.class);
    }

    private StagePlanProblem problem() {
        ScheduledSlate slate = ScheduledSlate.of(titles.all(), schedules.all());
        return planning.problem(lots.current().orElseThrow(), slate, Objective.LAUNCH);
    }

    private StagePlans.Kept plan() {
        return plans.keep(
                Scenario.asIs(), planning.planWhatFits(problem(), PlanLimits.ofSeconds(2), SearchProgress.none()));
    }

    /// Working days between the first and the last shooting day in the newest plan.
    private long shootDays(TitleId title, String set) {
        List<LocalDate> working = problem().calendar().days();
        return plans.latest().orElseThrow().outcome().planFound().orElseThrow().placementsOf(title).stream()
                .filter(place -> place.set().equals(SetId.of(set)))
                .flatMap(place -> working.stream().filter(place.shoot()::contains))
                .count();
    }
}
