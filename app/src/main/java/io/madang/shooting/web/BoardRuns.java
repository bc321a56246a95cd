package io.madang.shooting.web;

import io.madang.breakdown.Strip;
import io.madang.breakdown.Stripboard;
import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.platform.web.SearchRuns;
import io.madang.shooting.SchedulingOutcome;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingRules;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.ShootingSolver;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The searches for the order of a board: one at a time, each leaves a board of its own.
public final class BoardRuns implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BoardRuns.class);
    private static final int THREADS = 2;
    private static final long SEED = 1;
    private static final int MOST_ALTERNATIVES = 3;

    private final ShootingSolver solver;
    private final BoardDesk desk;
    private final InstantSource clock;
    private final SearchRuns<BoardRun> runs = new SearchRuns<>("board-run");

    public BoardRuns(ShootingSolver solver, BoardDesk desk, InstantSource clock) {
        this.solver = solver;
        this.desk = desk;
        this.clock = clock;
    }

    /// Starts a search; empty where another one is running.
    ///
    /// @param range the days whose scenes may move, and only among them; empty: all
    /// @param name of the board it leaves
    Optional<BoardRun> start(OpenBoard open, Optional<DateRange> range, Duration limit, String name) {
        ShootingProblem problem = problem(open, range);
        return runs.start(number -> new BoardRun(number, open, limit, clock), run -> work(run, problem, name));
    }

    /// Starts a search for other boards; empty where another one is running.
    Optional<BoardRun> startAlternatives(OpenBoard open, Optional<DateRange> range, Duration limit) {
        ShootingProblem problem = problem(open, range);
        return runs.start(number -> new BoardRun(number, open, limit, clock), run -> offer(run, problem));
    }

    private void offer(BoardRun run, ShootingProblem problem) {
        try {
            List<Stripboard> boards = solver.alternatives(problem, MOST_ALTERNATIVES, limits(run)).stream()
                    .map(schedule -> board(run.open(), schedule, problem))
                    .toList();
            run.end(new BoardRun.Offered(run.open().title().id().value(), boards));
        } catch (RuntimeException e) {
            LOG.error("Board run {} failed", run.number(), e);
            run.end(new BoardRun.Failed());
        }
    }

    /// Keeps one of the boards that a run offered, and gives its key.
    String keepOffered(BoardRun run, Stripboard board, String name) {
        OpenBoard now =
                desk.open(run.open().title().id().value(), run.open().board().id());
        return desk.add(now.with(board), "plan-", name).id();
    }

    private static ShootingSolver.Limits limits(BoardRun run) {
        return new ShootingSolver.Limits(run.limit(), Long.MAX_VALUE, THREADS, SEED);
    }

    Optional<BoardRun> running() {
        return runs.running();
    }

    Optional<BoardRun> find(long number) {
        return runs.find(number);
    }

    private static ShootingProblem problem(OpenBoard open, Optional<DateRange> range) {
        ShootingProblem problem = open.searchProblem();
        if (range.isEmpty()) {
            return problem;
        }
        List<ShootingRules.Fixed> fixed = new ArrayList<>(problem.rules().fixed());
        open.boardDays(problem)
                .forEach(day -> day.scenes().forEach(scene -> {
                    boolean isInside = range.get().contains(day.date());
                    fixed.add(new ShootingRules.Fixed(scene, isInside ? range.get() : DateRange.ofDay(day.date())));
                }));
        ShootingRules rules = problem.rules();
        return problem.with(new ShootingRules(
                rules.work(), fixed, rules.pairs(), rules.mostDayMoves(), rules.mostMoves(), rules.mostDays()));
    }

    private void work(BoardRun run, ShootingProblem problem, String name) {
        try {
            run.end(
                    switch (solver.solve(problem, limits(run), run)) {
                        case SchedulingOutcome.Found found -> keep(run.open(), found, problem, name);
                        case SchedulingOutcome.Impossible(var reasons, var relaxation, var _) ->
                            new BoardRun.Refused(joined(reasons, relaxation));
                        case SchedulingOutcome.Unknown(var broken, var _) -> new BoardRun.Refused(broken);
                    });
        } catch (RuntimeException e) {
            LOG.error("Board run {} failed", run.number(), e);
            run.end(new BoardRun.Failed());
        }
    }

    private static List<Message> joined(List<Message> one, List<Message> other) {
        List<Message> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /// People may have worked on while the search went on, so the board is added to what is there now.
    private BoardRun.Ending keep(
            OpenBoard before, SchedulingOutcome.Found found, ShootingProblem problem, String name) {
        String title = before.title().id().value();
        OpenBoard now = desk.open(title, before.board().id());
        Stripboard board = board(before, found.schedule(), problem);
        return new BoardRun.Answered(
                title, desk.add(now.with(board), "plan-", name).id(), found.gap());
    }

    /// The schedule as strips; banners and what is not shot go to the boneyard.
    private static Stripboard board(OpenBoard open, ShootingSchedule schedule, ShootingProblem problem) {
        List<Stripboard.Unit> units = problem.units(open.breakdown(), schedule);
        Set<Strip> placed =
                units.stream().flatMap(unit -> unit.strips().stream()).collect(Collectors.toSet());
        List<Strip> rest = new ArrayList<>();
        open.board()
                .units()
                .forEach(unit -> unit.strips().stream()
                        .filter(strip -> !(strip instanceof Strip.DayBreak) && !placed.contains(strip))
                        .forEach(rest::add));
        open.board().boneyard().stream()
                .filter(strip -> !placed.contains(strip))
                .forEach(rest::add);
        return new Stripboard(
                open.board().id(),
                open.board().name(),
                units,
                rest,
                open.board().calendar());
    }

    /// The days from the first to the second, both inside.
    static Optional<DateRange> range(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(
                first -> to.filter(last -> !last.isBefore(first)).map(last -> DateRange.of(first, last.plusDays(1))));
    }

    @Override
    public void close() {
        runs.close();
    }
}
