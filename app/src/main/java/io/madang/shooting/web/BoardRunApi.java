package io.madang.shooting.web;

import io.madang.breakdown.Stripboard;
import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.SearchEvents;
import io.madang.platform.web.SearchEvents.End;
import io.madang.platform.web.SearchEvents.PointView;
import io.madang.platform.web.Words;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Searches for the order of a board: start, follow, stop.
@RestController
public final class BoardRunApi {

    private static final int LONGEST_SECONDS = 3600;
    private static final int USUAL_SECONDS = 30;

    /// How long to search at most, and in which days; no days: in all.
    ///
    /// @param alternatives whether to look for other boards instead of the cheapest one
    public record Start(
            @Nullable Integer seconds,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean alternatives) {}

    /// A board that a search offers.
    ///
    /// @param place from 1
    public record Offer(int place, String sentence, boolean isCheaper) {}

    /// Where a kept board is to be seen.
    public record Kept(String next) {}

    /// A run.
    public record RunView(
            long number, boolean running, double elapsedSeconds, long limitSeconds, List<PointView> points) {

        static RunView of(BoardRun run) {
            return new RunView(
                    run.number(),
                    run.isRunning(),
                    run.elapsedSeconds(),
                    run.limit().toSeconds(),
                    run.points().stream().map(PointView::of).toList());
        }
    }

    private final BoardDesk desk;
    private final BoardRuns runs;

    public BoardRunApi(BoardDesk desk, BoardRuns runs) {
        this.desk = desk;
        this.runs = runs;
    }

    @PostMapping("/api/titles/{title}/boards/{board}/runs")
    ResponseEntity<RunView> start(
            @PathVariable String title,
            @PathVariable String board,
            @RequestBody(required = false) @Nullable Start wish) {
        Start asked = wish == null ? new Start(null, null, null, null) : wish;
        int seconds = Objects.requireNonNullElse(asked.seconds(), USUAL_SECONDS);
        if (seconds < 1 || seconds > LONGEST_SECONDS) {
            throw Rejected.badRequest(Message.of("page.run.limit", LONGEST_SECONDS));
        }
        OpenBoard open = desk.open(title, board);
        desk.begin(open);
        Optional<DateRange> range = BoardRuns.range(Optional.ofNullable(asked.from()), Optional.ofNullable(asked.to()));
        Duration limit = Duration.ofSeconds(seconds);
        String name = Words.ofRequest().say("page.board.plan-of", open.board().name());
        BoardRun run = (Boolean.TRUE.equals(asked.alternatives())
                        ? runs.startAlternatives(open, range, limit)
                        : runs.start(open, range, limit, name))
                .orElseThrow(() -> Rejected.conflict(Message.of("page.run.busy"), List.of()));
        return ResponseEntity.accepted()
                .location(URI.create("/api/board-runs/" + run.number()))
                .body(RunView.of(run));
    }

    @GetMapping("/api/board-runs/{number}")
    RunView run(@PathVariable long number) {
        return RunView.of(find(number));
    }

    /// Ends the search; the best board so far becomes the answer.
    @PostMapping("/api/board-runs/{number}/stop")
    RunView stop(@PathVariable long number) {
        BoardRun run = find(number);
        run.stop();
        return RunView.of(run);
    }

    /// The boards that an ended search offers; none of them is kept yet.
    @GetMapping("/api/board-runs/{number}/alternatives")
    List<Offer> alternatives(@PathVariable long number) {
        BoardRun run = find(number);
        List<Stripboard> boards = offered(run).boards();
        Words words = Words.ofRequest();
        return IntStream.range(0, boards.size())
                .mapToObj(index -> BoardOffer.of(run.open(), boards.get(index), index + 1, words))
                .toList();
    }

    /// Keeps one of them as a board of its own.
    @PostMapping("/api/board-runs/{number}/alternatives/{place}")
    Kept keep(@PathVariable long number, @PathVariable int place) {
        BoardRun run = find(number);
        BoardRun.Offered offered = offered(run);
        if (place < 1 || place > offered.boards().size()) {
            throw Rejected.missing(Message.of("page.board.alternatives-gone"));
        }
        String name = Words.ofRequest()
                .say("page.board.alternative-of", run.open().board().name(), place);
        String key = runs.keepOffered(run, offered.boards().get(place - 1), name);
        return new Kept("/titles/" + offered.title() + "/board?board=" + key);
    }

    private static BoardRun.Offered offered(BoardRun run) {
        return run.ending()
                .filter(BoardRun.Offered.class::isInstance)
                .map(BoardRun.Offered.class::cast)
                .orElseThrow(() -> Rejected.missing(Message.of("page.board.alternatives-gone")));
    }

    /// Server-sent events: `progress` with every point so far and each new one, then `done`.
    @GetMapping(path = "/api/board-runs/{number}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable long number) {
        Words words = Words.ofRequest();
        return SearchEvents.follow(find(number), ending -> end(ending, words));
    }

    private static End end(BoardRun.Ending ending, Words words) {
        return switch (ending) {
            case BoardRun.Answered(String title, String board, double gap) ->
                new End(words.say("page.board.done", words.percent(gap)), "/titles/" + title + "/board?board=" + board);
            case BoardRun.Offered(String _, List<Stripboard> boards) ->
                new End(words.say("page.board.alternatives-done", boards.size()), null);
            case BoardRun.Refused(List<Message> reasons) ->
                new End(reasons.stream().map(words::say).collect(Collectors.joining(" ")), null);
            case BoardRun.Failed() -> new End(words.say("page.run.failed"), null);
        };
    }

    private BoardRun find(long number) {
        return runs.find(number)
                .orElseThrow(() -> Rejected.missing(Message.of("page.run.unknown", String.valueOf(number))));
    }
}
