package io.madang.benchmarks.talent;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentCost;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The same problem as a model for OR-Tools CP-SAT, to compare with.
///
/// Each scene has a start; scenes do not overlap. Each actor has a first and a last day, whose distance is paid. Where
/// an
/// actor does not play in a scene, it stands before all of the actor's scenes, after them, or in between, where it is
/// waited for; the stay is the days of work and of waiting. That last equation is implied, and makes the bound much
/// better.
final class CpSatPeer {

    /// What CP-SAT says.
    ///
    /// @param cost −1 where it found no order
    record Answer(long cost, long bound, String status) {}

    private final TalentProblem problem;
    private final CpModel model = new CpModel();
    private final long days;
    private final List<IntVar> starts = new ArrayList<>();

    CpSatPeer(TalentProblem problem) {
        Loader.loadNativeLibraries();
        this.problem = problem;
        days = problem.durations().stream().mapToLong(Long::longValue).sum();
        addScenes();
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (TalentActor actor : problem.actors()) {
            if (!actor.scenes().isEmpty()) {
                addActor(actor, cost);
            }
        }
        model.minimize(cost);
    }

    Answer solve(TalentLimits limits) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setMaxTimeInSeconds(limits.time().toNanos() / 1e9)
                .setNumWorkers(limits.threads())
                .setRandomSeed((int) limits.seed());
        CpSolverStatus status = solver.solve(model);
        long bound = (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return new Answer(-1, bound, status.name());
        }
        List<Integer> order = IntStream.range(0, problem.sceneCount())
                .boxed()
                .sorted(Comparator.comparingLong((Integer scene) -> solver.value(starts.get(scene)))
                        .thenComparingLong(scene -> problem.durations().get(scene)))
                .toList();
        return new Answer(TalentCost.of(problem, order), bound, status.name());
    }

    private void addScenes() {
        List<IntervalVar> intervals = new ArrayList<>();
        for (int scene = 0; scene < problem.sceneCount(); scene++) {
            long duration = problem.durations().get(scene);
            IntVar start = model.newIntVar(0, days - duration, "start" + scene);
            starts.add(start);
            intervals.add(model.newFixedSizeIntervalVar(start, duration, "scene" + scene));
        }
        model.addNoOverlap(intervals);
    }

    private void addActor(TalentActor actor, LinearExprBuilder cost) {
        IntVar first = model.newIntVar(0, days, "first " + actor.name());
        IntVar last = model.newIntVar(0, days, "last " + actor.name());
        long work = 0;
        for (int scene : actor.scenes()) {
            work += problem.durations().get(scene);
            model.addLessOrEqual(first, starts.get(scene));
            model.addGreaterOrEqual(last, end(scene));
        }
        LinearExprBuilder stay = LinearExpr.newBuilder().add(work);
        for (int scene = 0; scene < problem.sceneCount(); scene++) {
            if (!actor.scenes().contains(scene)) {
                stay.addTerm(waits(scene, first, last), problem.durations().get(scene));
            }
        }
        model.addEquality(LinearExpr.newBuilder().add(last).addTerm(first, -1).build(), stay.build());
        cost.addTerm(last, actor.dailyCost()).addTerm(first, -actor.dailyCost());
    }

    private BoolVar waits(int scene, IntVar first, IntVar last) {
        BoolVar before = model.newBoolVar("");
        BoolVar between = model.newBoolVar("");
        BoolVar after = model.newBoolVar("");
        model.addExactlyOne(new BoolVar[] {before, between, after});
        model.addLessOrEqual(end(scene), first).onlyEnforceIf(before);
        model.addGreaterOrEqual(starts.get(scene), last).onlyEnforceIf(after);
        model.addGreaterOrEqual(starts.get(scene), first).onlyEnforceIf(between);
        model.addLessOrEqual(end(scene), last).onlyEnforceIf(between);
        return between;
    }

    private LinearExpr end(int scene) {
        return LinearExpr.affine(starts.get(scene), 1, problem.durations().get(scene));
    }
}
