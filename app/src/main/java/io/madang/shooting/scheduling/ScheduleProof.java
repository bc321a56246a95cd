package io.madang.shooting.scheduling;

import io.madang.common.Message;
import io.madang.common.SearchProgress;
import io.madang.shooting.SchedulingOutcome;
import io.madang.shooting.SchedulingOutcome.Effort;
import io.madang.shooting.SchedulingOutcome.Impossible;
import io.madang.shooting.SchedulingOutcome.Unknown;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingRules.Violation;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.ShootingSolver.Limits;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// One search from beginning to end: a first board, cooling on all processors, every branch of small
/// problems, bounds.
final class ScheduleProof {

    private static final long NODES = 400_000;
    private static final long QUICK_STEPS = 3_000;
    private static final int MOST_EXACT_SCENES = 24;
    private static final int MOST_REASONS = 10;
    private static final long SHORT_NANOS = 1_000_000_000;

    private final ShootingProblem problem;
    private final Limits limits;
    private final ShootTable table;
    private final long start = System.nanoTime();
    private final long end;
    private long steps;
    private volatile long crewEnd;

    private final SearchProgress progress;

    ScheduleProof(ShootingProblem problem, Limits limits, SearchProgress progress) {
        this.progress = progress;
        this.problem = problem;
        this.limits = limits;
        table = new ShootTable(problem);
        end = start + limits.time().toNanos();
        crewEnd = end;
    }

    SchedulingOutcome solve() {
        Optional<Diagnosis.Told> told = Diagnosis.atOnce(problem, table, this::isOver);
        if (told.isPresent()) {
            return new Impossible(told.get().reasons(), told.get().relaxation(), effort());
        }
        CapacityBound capacity = new CapacityBound(table);
        long bound = capacity.value();
        Watch watch = new Watch(progress, bound, start);
        int[] first = new FirstBoard(table).dates().orElseThrow();
        if (table.scenes <= MOST_EXACT_SCENES) {
            Cooling quick = new Cooling(table, first, limits.seed());
            quick.cool(Pace.ofSteps(Math.min(limits.steps(), QUICK_STEPS)), 1, () -> bound, watch);
            ExactSearch exact = new ExactSearch(table, quick.best(), quick.bestCost(), NODES, this::isOver);
            boolean isProved = exact.search();
            steps += quick.steps() + exact.nodes();
            first = exact.best();
            if (isProved) {
                return exact.bestCost() == Long.MAX_VALUE ? impossible() : found(first, exact.bestCost());
            }
        }
        return search(first, new BoundThread(table, capacity, watch, this::isBoundOver), watch);
    }

    private SchedulingOutcome search(int[] first, BoundThread bounds, Watch watch) {
        CompletableFuture<Void> proved = bounds.start(first, limits.seed());
        Crew crew = new Crew(table, limits, start, end, watch);
        int[] best = crew.improve(first);
        steps += crew.steps();
        crewEnd = System.nanoTime();
        proved.join();
        return crew.bestCost() == Long.MAX_VALUE ? unknown(best) : found(best, watch.bound());
    }

    /// Few steps need no long proof.
    private boolean isBoundOver() {
        return isOver() || System.nanoTime() - crewEnd > crewEnd - start + SHORT_NANOS;
    }

    private SchedulingOutcome found(int[] dates, long bound) {
        ShootingSchedule schedule = written(new Compaction(table, dates).dates());
        return SchedulingOutcome.of(schedule, Math.min(bound, schedule.cost().total()), effort());
    }

    /// Telling why may take as long as the search itself, as it searches again and again.
    private SchedulingOutcome impossible() {
        long until = System.nanoTime() + limits.time().toNanos();
        Diagnosis.Told told = new Diagnosis(problem, () -> System.nanoTime() > until).tell();
        return new Impossible(told.reasons(), told.relaxation(), effort());
    }

    private SchedulingOutcome unknown(int[] best) {
        List<Message> broken = ShootingCheck.violations(problem, written(best)).stream()
                .map(Violation::reason)
                .limit(MOST_REASONS)
                .toList();
        return new Unknown(broken, effort());
    }

    private boolean isOver() {
        return System.nanoTime() > end || progress.isStopped();
    }

    private ShootingSchedule written(int[] dates) {
        return ShootingCheck.counted(problem, new BoardWriter(table).days(dates));
    }

    private Effort effort() {
        return new Effort((System.nanoTime() - start) / 1e9, steps);
    }
}
