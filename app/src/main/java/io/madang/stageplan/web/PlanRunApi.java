package io.madang.stageplan.web;

import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.SearchEvents;
import io.madang.platform.web.SearchEvents.End;
import io.madang.platform.web.SearchEvents.PointView;
import io.madang.platform.web.Words;
import io.madang.stageplan.Scenario;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Searches for plans: start, follow, stop.
@RestController
@RequestMapping("/api/plan-runs")
public final class PlanRunApi {

    private static final int LONGEST_SECONDS = 3600;

    /// How long to search at most.
    public record Start(@Nullable Integer seconds) {}

    /// A run.
    ///
    /// @param plan the number of the kept plan; null while it runs, or where it failed
    public record RunView(
            long number,
            String scenario,
            boolean running,
            double elapsedSeconds,
            long limitSeconds,
            @Nullable Long plan,
            List<PointView> points) {

        static RunView of(PlanRun run) {
            return new RunView(
                    run.number(),
                    run.scenario().name(),
                    run.isRunning(),
                    run.elapsedSeconds(),
                    run.limit().toSeconds(),
                    kept(run).orElse(null),
                    run.points().stream().map(PointView::of).toList());
        }
    }

    private final Snapshots snapshots;
    private final PlanRuns runs;

    public PlanRunApi(Snapshots snapshots, PlanRuns runs) {
        this.snapshots = snapshots;
        this.runs = runs;
    }

    @PostMapping
    ResponseEntity<RunView> start(@RequestBody(required = false) @Nullable Start wish) {
        int seconds = wish == null ? 30 : Objects.requireNonNullElse(wish.seconds(), 30);
        PlanRun run = start(Scenario.asIs(), seconds);
        return ResponseEntity.accepted()
                .location(URI.create("/api/plan-runs/" + run.number()))
                .body(RunView.of(run));
    }

    /// Starts a search or says why not: nothing to plan, no such limit, another search running.
    PlanRun start(Scenario scenario, int seconds) {
        if (seconds < 1 || seconds > LONGEST_SECONDS) {
            throw Rejected.badRequest(Message.of("page.run.limit", LONGEST_SECONDS));
        }
        Snapshot now = snapshots.need();
        if (now.titles().stream().noneMatch(title -> title.phase().isOpen())) {
            throw Rejected.conflict(Message.of("page.run.nothing"), List.of());
        }
        return runs.start(scenario, Duration.ofSeconds(seconds))
                .orElseThrow(() -> Rejected.conflict(Message.of("page.run.busy"), List.of()));
    }

    @GetMapping("/{number}")
    RunView run(@PathVariable long number) {
        return RunView.of(find(number));
    }

    /// Ends the search; the best plan so far becomes the answer.
    @PostMapping("/{number}/stop")
    RunView stop(@PathVariable long number) {
        PlanRun run = find(number);
        run.stop();
        return RunView.of(run);
    }

    /// Server-sent events: `progress` with every point so far and each new one, then `done`.
    @GetMapping(path = "/{number}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable long number) {
        Words words = Words.ofRequest();
        return SearchEvents.follow(find(number), ending -> end(ending, words));
    }

    private static End end(PlanRun.Ending ending, Words words) {
        return switch (ending) {
            case PlanRun.Answered(var kept) ->
                new End(
                        Answers.sentence(kept.outcome(), words),
                        kept.scenario().change().isNone() ? "/plan" : "/scenarios#s" + kept.number());
            case PlanRun.Failed failed -> new End(words.say("page.run.failed"), null);
        };
    }

    private static Optional<Long> kept(PlanRun run) {
        return run.ending()
                .flatMap(ending ->
                        ending instanceof PlanRun.Answered(var kept) ? Optional.of(kept.number()) : Optional.empty());
    }

    private PlanRun find(long number) {
        return runs.find(number)
                .orElseThrow(() -> Rejected.missing(Message.of("page.run.unknown", String.valueOf(number))));
    }
}
