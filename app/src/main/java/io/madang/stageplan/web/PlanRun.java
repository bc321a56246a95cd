package io.madang.stageplan.web;

import io.madang.stageplan.Scenario;
import io.madang.stageplan.StagePlanSolver;
import io.madang.stageplan.StagePlans;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One search for a plan, from its start to its stored answer; any number of readers may follow it.
final class PlanRun implements StagePlanSolver.Progress {

    /// How far the search was at a moment.
    ///
    /// @param cost of the best plan so far; empty: none yet
    record Point(double seconds, Optional<Long> cost, long bound) {

        Optional<Double> gap() {
            return cost.map(best -> best == bound ? 0 : (double) (best - bound) / best);
        }
    }

    /// How a search ended.
    sealed interface Ending {}

    /// With an answer, which was kept.
    record Answered(StagePlans.Kept kept) implements Ending {}

    /// With an exception of ours.
    record Failed() implements Ending {}

    private final long number;
    private final Scenario scenario;
    private final Duration limit;
    private final Instant startedAt;
    private final InstantSource clock;
    private final List<Point> points = new ArrayList<>();
    private boolean stopped;
    private Optional<Ending> ending = Optional.empty();
    private Optional<Instant> endedAt = Optional.empty();

    PlanRun(long number, Scenario scenario, Duration limit, InstantSource clock) {
        this.number = number;
        this.scenario = scenario;
        this.limit = limit;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    public long number() {
        return number;
    }

    public Scenario scenario() {
        return scenario;
    }

    public Duration limit() {
        return limit;
    }

    Instant startedAt() {
        return startedAt;
    }

    public double elapsedSeconds() {
        return Duration.between(startedAt, endedAt().orElseGet(clock::instant)).toMillis() / 1000.0;
    }

    @Override
    public synchronized void improved(long cost, long bound, double seconds) {
        points.add(new Point(seconds, cost == Long.MAX_VALUE ? Optional.empty() : Optional.of(cost), bound));
        notifyAll();
    }

    @Override
    public synchronized boolean isStopped() {
        return stopped;
    }

    /// Ends the search; the best plan so far becomes the answer.
    synchronized void stop() {
        stopped = true;
    }

    synchronized void end(Ending how) {
        ending = Optional.of(how);
        endedAt = Optional.of(clock.instant());
        notifyAll();
    }

    private synchronized Optional<Instant> endedAt() {
        return endedAt;
    }

    synchronized Optional<Ending> ending() {
        return ending;
    }

    synchronized boolean isRunning() {
        return ending.isEmpty();
    }

    synchronized List<Point> points() {
        return List.copyOf(points);
    }

    /// The points after the first `known`, as soon as there are some, the run has ended, or `patience` is over.
    synchronized List<Point> pointsAfter(int known, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        long left = patience.toMillis();
        while (points.size() <= known && ending.isEmpty() && left > 0) {
            wait(left);
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
        return List.copyOf(points.subList(Math.min(known, points.size()), points.size()));
    }
}
