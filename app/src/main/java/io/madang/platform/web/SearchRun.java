package io.madang.platform.web;

import io.madang.common.SearchProgress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One search, from its start to its ending; any number of readers may follow it.
///
/// @param <E> how it can end
public class SearchRun<E> implements SearchProgress {

    /// How far the search was at a moment.
    ///
    /// @param cost of the best answer so far; empty: none yet
    public record Point(double seconds, Optional<Long> cost, long bound) {

        public Optional<Double> gap() {
            return cost.map(best -> best == bound ? 0 : (double) (best - bound) / best);
        }
    }

    private final long number;
    private final Duration limit;
    private final Instant startedAt;
    private final InstantSource clock;
    private final List<Point> points = new ArrayList<>();
    private boolean stopped;
    private Optional<E> ending = Optional.empty();
    private Optional<Instant> endedAt = Optional.empty();

    public SearchRun(long number, Duration limit, InstantSource clock) {
        this.number = number;
        this.limit = limit;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    public final long number() {
        return number;
    }

    public final Duration limit() {
        return limit;
    }

    public final Instant startedAt() {
        return startedAt;
    }

    public final double elapsedSeconds() {
        return Duration.between(startedAt, endedAt().orElseGet(clock::instant)).toMillis() / 1000.0;
    }

    @Override
    public final synchronized void improved(long cost, long bound, double seconds) {
        points.add(new Point(seconds, cost == Long.MAX_VALUE ? Optional.empty() : Optional.of(cost), bound));
        notifyAll();
    }

    @Override
    public final synchronized boolean isStopped() {
        return stopped;
    }

    /// Ends the search; the best so far becomes the answer.
    public final synchronized void stop() {
        stopped = true;
    }

    public final synchronized void end(E how) {
        ending = Optional.of(how);
        endedAt = Optional.of(clock.instant());
        notifyAll();
    }

    private synchronized Optional<Instant> endedAt() {
        return endedAt;
    }

    public final synchronized Optional<E> ending() {
        return ending;
    }

    public final synchronized boolean isRunning() {
        return ending.isEmpty();
    }

    public final synchronized List<Point> points() {
        return List.copyOf(points);
    }

    /// The points after the first `known`, as soon as there are some, the run has ended, or `patience` is over.
    final synchronized List<Point> pointsAfter(int known, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        long left = patience.toMillis();
        while (points.size() <= known && ending.isEmpty() && left > 0) {
            wait(left);
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
        return List.copyOf(points.subList(Math.min(known, points.size()), points.size()));
    }
}
