package io.madang.stageplan.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.SatParameters;
import io.madang.common.SearchProgress;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// One run of CP-SAT on one model.
///
/// Bounds are heard only together with solutions: the Java binding's own callback for bounds (9.15) keeps a class
/// reference of one thread, uses it on another and takes the whole process down.
final class ExactPass {

    /// Who hears of better solutions and bounds while a pass runs.
    interface Listener {
        void found(Seats seats);

        void bounded(long bound);
    }

    /// @param seats the best solution; empty where none was found
    /// @param bound no solution of the model has a smaller objective
    record Result(CpSolverStatus status, Optional<Seats> seats, long bound) {
        boolean isInfeasible() {
            return status == CpSolverStatus.INFEASIBLE;
        }
    }

    private static final int SMALL = 150;
    private static final int LEAST_WORKERS = 8;
    private static final double TOLERANCE = 1e-6;

    private final SearchClock clock;
    private final SearchProgress progress;

    ExactPass(SearchClock clock, SearchProgress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /// Solves within `share` of what is left on the clock.
    Result run(ExactModel model, double share, Listener listener) {
        CpSolver solver = new CpSolver();
        set(solver.getParameters(), share);
        solver.getParameters().setNumWorkers(workers(model));
        CountDownLatch done = new CountDownLatch(1);
        Thread watch = Thread.ofVirtual().start(() -> watch(solver, done));
        CpSolverStatus status;
        try {
            status = solver.solve(model.model(), listening(model, listener));
        } finally {
            done.countDown();
        }
        join(watch);
        clock.useSteps(solver.response().getDeterministicTime());
        return switch (status) {
            case OPTIMAL, FEASIBLE ->
                new Result(
                        status,
                        Optional.of(model.seats(solver::value, literal -> solver.booleanValue(literal) ? 1 : 0)),
                        ceil(solver.bestObjectiveBound()));
            case INFEASIBLE, UNKNOWN -> new Result(status, Optional.empty(), ceil(solver.bestObjectiveBound()));
            case MODEL_INVALID, UNRECOGNIZED ->
                throw new IllegalStateException("The solver answered (%s): %s"
                        .formatted(status, solver.response().getSolutionInfo()));
        };
    }

    private void set(SatParameters.Builder parameters, double share) {
        parameters.setMaxTimeInSeconds(Math.max(0.05, clock.secondsLeft() * share));
        if (Double.isFinite(clock.stepsLeft())) {
            parameters.setMaxDeterministicTime(clock.stepsLeft() * share);
        }
        parameters.setRandomSeed((int) (clock.limits().seed() & Integer.MAX_VALUE));
        parameters.setInterleaveSearch(clock.limits().steps().isPresent());
    }

    /// More searches than processors where it pays: different ones find and prove different things, and take turns.
    private int workers(ExactModel model) {
        int threads = clock.limits().threads();
        boolean isSmall = model.model().model().getVariablesCount() < SMALL;
        return threads == 1 || isSmall ? threads : Math.max(threads, LEAST_WORKERS);
    }

    private static CpSolverSolutionCallback listening(ExactModel model, Listener listener) {
        return new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                listener.found(model.seats(this::value, literal -> booleanValue(literal) ? 1 : 0));
                listener.bounded(ceil(bestObjectiveBound()));
            }
        };
    }

    private void watch(CpSolver solver, CountDownLatch done) {
        try {
            while (!done.await(50, TimeUnit.MILLISECONDS)) {
                if (progress.isStopped()) {
                    solver.stopSearch();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread watch) {
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long ceil(double bound) {
        return bound <= Long.MIN_VALUE / 2d ? Long.MIN_VALUE / 2 : (long) Math.ceil(bound - TOLERANCE);
    }
}
