package io.madang.stageplan.web;

import io.madang.lot.Lots;
import io.madang.slate.Titles;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.StagePlans;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Searches that go on while nobody looks: one at a time, followed by any number of readers.
///
/// A run belongs to the program, not to the browser that started it; a reload or a second tab joins it.
public final class PlanRuns implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PlanRuns.class);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(3);

    private final Lots lots;
    private final Titles titles;
    private final StagePlanning planning;
    private final StagePlans plans;
    private final InstantSource clock;
    private Optional<PlanRun> last = Optional.empty();
    private Optional<Thread> thread = Optional.empty();
    private long started;

    public PlanRuns(Lots lots, Titles titles, StagePlanning planning, StagePlans plans, InstantSource clock) {
        this.lots = lots;
        this.titles = titles;
        this.planning = planning;
        this.plans = plans;
        this.clock = clock;
    }

    /// Starts a search for `scenario`; empty where another one is running.
    synchronized Optional<PlanRun> start(Scenario scenario, Duration limit) {
        if (running().isPresent()) {
            return Optional.empty();
        }
        StagePlanProblem asIs = planning.problem(lots.current().orElseThrow(), titles.all(), Objective.LAUNCH);
        StagePlanProblem problem = planning.problem(asIs, scenario);
        started++;
        PlanRun run = new PlanRun(started, scenario, limit, clock);
        last = Optional.of(run);
        thread = Optional.of(
                Thread.ofPlatform().daemon().name("plan-run-" + started).start(() -> work(run, problem)));
        return last;
    }

    synchronized Optional<PlanRun> running() {
        return last.filter(PlanRun::isRunning);
    }

    /// The newest run, running or ended; older ones are known by the plans they left.
    synchronized Optional<PlanRun> find(long number) {
        return last.filter(run -> run.number() == number);
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
        running().ifPresent(PlanRun::stop);
        try {
            Optional<Thread> working = thread();
            if (working.isPresent()) {
                working.get().join(LONGEST_GOODBYE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<Thread> thread() {
        return thread;
    }
}
