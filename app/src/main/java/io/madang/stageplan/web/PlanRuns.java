package io.madang.stageplan.web;

import io.madang.lot.Lots;
import io.madang.platform.web.SearchRuns;
import io.madang.shooting.TitleSchedules;
import io.madang.slate.Titles;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.ScheduledSlate;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.StagePlans;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The searches for plans: one at a time, each leaves a kept plan.
public final class PlanRuns implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PlanRuns.class);

    private final Lots lots;
    private final Titles titles;
    private final TitleSchedules schedules;
    private final StagePlanning planning;
    private final StagePlans plans;
    private final InstantSource clock;
    private final SearchRuns<PlanRun> runs = new SearchRuns<>("plan-run");

    public PlanRuns(
            Lots lots,
            Titles titles,
            TitleSchedules schedules,
            StagePlanning planning,
            StagePlans plans,
            InstantSource clock) {
        this.lots = lots;
        this.titles = titles;
        this.schedules = schedules;
        this.planning = planning;
        this.plans = plans;
        this.clock = clock;
    }

    /// Starts a search for `scenario`; empty where another one is running.
    Optional<PlanRun> start(Scenario scenario, Duration limit) {
        ScheduledSlate slate = ScheduledSlate.of(titles.all(), schedules.all());
        StagePlanProblem asIs = planning.problem(lots.current().orElseThrow(), slate, Objective.LAUNCH);
        StagePlanProblem problem = planning.problem(asIs, scenario);
        return runs.start(number -> new PlanRun(number, scenario, limit, clock), run -> work(run, problem));
    }

    Optional<PlanRun> running() {
        return runs.running();
    }

    /// The newest run, running or ended; older ones are known by the plans they left.
    Optional<PlanRun> find(long number) {
        return runs.find(number);
    }

    private void work(PlanRun run, StagePlanProblem problem) {
        try {
            PlanLimits limits = PlanLimits.ofSeconds(run.limit().toSeconds());
            run.end(new PlanRun.Answered(plans.keep(run.scenario(), planning.planWhatFits(problem, limits, run))));
        } catch (RuntimeException e) {
            LOG.error("Plan run {} failed", run.number(), e);
            run.end(new PlanRun.Failed());
        }
    }

    /// Stops what runs, so that the program can end; the best plan so far is kept if it comes in time.
    @Override
    public void close() {
        runs.close();
    }
}
