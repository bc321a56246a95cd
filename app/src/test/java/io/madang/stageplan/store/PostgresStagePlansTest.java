package io.madang.stageplan.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.LocalName;
import io.madang.common.Message;
import io.madang.common.Money;
import io.madang.fixtures.Examples;
import io.madang.fixtures.TestDatabase;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import io.madang.lot.Lots;
import io.madang.lot.StageId;
import io.madang.lot.StudioId;
import io.madang.lot.WorkingCalendar;
import io.madang.lot.store.PostgresLots;
import io.madang.platform.Database;
import io.madang.slate.SetId;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import io.madang.slate.store.PostgresTitles;
import io.madang.stageplan.Forecast;
import io.madang.stageplan.Objective;
import io.madang.stageplan.Placement;
import io.madang.stageplan.Proof;
import io.madang.stageplan.Reason;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.StagePlan;
import io.madang.stageplan.StagePlanOutcome;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning.Planned;
import io.madang.stageplan.StagePlans;
import io.madang.stageplan.StageUse;
import io.madang.stageplan.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresStagePlansTest {

    private static final Instant NOW = Instant.parse("2021-01-01T00:00:00.123456Z");

    private Database database;
    private Lots lots;
    private Titles titles;
    private StagePlans plans;

    @BeforeEach
    void openDatabase() {
        database = TestDatabase.fresh();
        lots = new PostgresLots(database);
        titles = new PostgresTitles(database);
        plans = new PostgresStagePlans(database, lots, titles, List::of, () -> NOW);
        lots.replace(Examples.lot());
        titles.replaceAll(Examples.titles());
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    private static StagePlanProblem problem(Lot lot) {
        return new StagePlanProblem(
                lot,
                Examples.titles(),
                new WorkingCalendar(Examples.days("2021-01-01", "2021-02-01"), List.of()),
                Objective.LAUNCH);
    }

    private static Planned planned(Lot lot, StagePlanOutcome outcome) {
        return new Planned(problem(lot), outcome, List.of(), List.of());
    }

    private static StagePlanOutcome.Feasible feasible() {
        Placement placement = new Placement(
                TitleId.of("a-series"),
                SetId.of("vault"),
                Optional.of(StageId.of("one")),
                LocalDate.parse("2021-02-01"),
                LocalDate.parse("2021-02-05"),
                LocalDate.parse("2021-02-12"),
                LocalDate.parse("2021-02-14"),
                false);
        Message why =
                Message.of("finding.error", new LocalName("Vault", "금고"), 3L, "text", Message.of("finding.warning"));
        Forecast forecast = new Forecast(
                TitleId.of("a-series"),
                LocalDate.parse("2021-02-12"),
                LocalDate.parse("2021-06-12"),
                3,
                List.of(new Forecast.HoldUp(placement, why)));
        StageUse use = new StageUse(StageId.of("one"), 365, 13, Money.of(12, Examples.WON), Money.of(34, Examples.WON));
        Proof proof = new Proof(100, 99, List.of(new Term(Term.Kind.WEIGHTED_DAYS_LATE, 100, 99)), 1.25, 7);
        return new StagePlanOutcome.Feasible(new StagePlan(List.of(placement), List.of(forecast), List.of(use)), proof);
    }

    @Test
    void givesBackEveryFieldOfAPlan() {
        StagePlans.Kept kept = plans.keep(Scenario.asIs(), planned(Examples.lot(), feasible()));
        assertThat(kept)
                .isEqualTo(new StagePlans.Kept(
                        kept.number(),
                        NOW,
                        Scenario.asIs(),
                        feasible(),
                        List.of(),
                        List.of(),
                        kept.shootDays(),
                        StagePlans.Age.CURRENT));
        assertThat(plans.latest()).contains(kept);
        assertThat(plans.find(kept.number())).contains(kept);
        assertThat(plans.find(-1)).isEmpty();
    }

    @Test
    void givesBackReasonsAndScenarios() {
        Lot lot = Examples.lot();
        Scenario scenario = new Scenario(
                "without Paju", new LotChange(Set.of(StudioId.of("paju")), lot.studios(), lot.stages(), lot.leases()));
        List<Reason> reasons = List.of(new Reason(
                Optional.of(TitleId.of("a-series")),
                Optional.empty(),
                Message.of("finding.error"),
                Message.of("finding.warning")));
        StagePlanOutcome outcome = new StagePlanOutcome.Impossible(reasons, 0.5, 1);
        StagePlanProblem problem = problem(lot.with(scenario.change()));
        Planned planned = new Planned(problem, outcome, List.of(TitleId.of("a-series")), reasons);
        StagePlans.Kept kept = plans.keep(scenario, planned);
        assertThat(plans.all()).containsExactly(kept);
        assertThat(kept.planned(problem)).isEqualTo(planned);
        assertThat(plans.latest()).isEmpty();
    }

    @Test
    void listsTheNewestPlanOfEachScenario() {
        Scenario without = new Scenario("without Paju", LotChange.without(StudioId.of("paju")));
        plans.keep(Scenario.asIs(), planned(Examples.lot(), feasible()));
        plans.keep(without, planned(Examples.lot().with(without.change()), new StagePlanOutcome.Unknown(1, 1)));
        StagePlans.Kept newest =
                plans.keep(Scenario.asIs(), planned(Examples.lot(), new StagePlanOutcome.Unknown(2, 1)));
        assertThat(plans.all()).hasSize(2).first().isEqualTo(newest);
    }

    @Test
    void knowsThatAPlanIsOutOfDateWhenTheLotOrTheSlateChanged() {
        plans.keep(Scenario.asIs(), planned(Examples.lot(), feasible()));
        lots.add(List.of(Examples.booking("new", "one", "2021-03-01", "2021-03-02")));
        assertThat(plans.latest().orElseThrow().outOfDate()).isTrue();
        lots.replace(Examples.lot());
        assertThat(plans.latest().orElseThrow().outOfDate()).isFalse();
        titles.replaceAll(Examples.titles().subList(0, 1));
        assertThat(plans.latest().orElseThrow().outOfDate()).isTrue();
    }
}
