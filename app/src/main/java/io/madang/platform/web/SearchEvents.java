package io.madang.platform.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// A run as server-sent events: `progress` with every point so far and each new one, then `done`.
public final class SearchEvents {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    /// A point of the curve.
    ///
    /// @param best cost of the best answer so far; null: none yet
    public record PointView(
            double seconds,
            @Nullable Long best,
            long bound,
            @Nullable Double gap) {

        public static PointView of(SearchRun.Point point) {
            return new PointView(
                    point.seconds(),
                    point.cost().orElse(null),
                    point.bound(),
                    point.gap().orElse(null));
        }
    }

    /// How the run ended.
    ///
    /// @param next where the answer is to be seen; null: nowhere
    public record End(String sentence, @Nullable String next) {}

    private SearchEvents() {}

    /// Follows a run until it ends or the reader goes.
    public static <E> SseEmitter follow(SearchRun<E> run, Function<E, End> ending) {
        SseEmitter emitter = new SseEmitter(0L);
        Thread.ofVirtual().name("search-events").start(() -> send(run, emitter, ending));
        return emitter;
    }

    private static <E> void send(SearchRun<E> run, SseEmitter emitter, Function<E, End> ending) {
        try {
            int known = 0;
            boolean running = true;
            while (running) {
                running = run.isRunning();
                List<SearchRun.Point> points = run.pointsAfter(known, HEARTBEAT);
                for (SearchRun.Point point : points) {
                    emitter.send(SseEmitter.event().name("progress").data(PointView.of(point)));
                }
                known += points.size();
                if (points.isEmpty()) {
                    emitter.send(SseEmitter.event().comment("still searching"));
                }
            }
            emitter.send(SseEmitter.event()
                    .name("done")
                    .data(ending.apply(run.ending().orElseThrow())));
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            emitter.completeWithError(e); // the reader has gone; the run goes on
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
