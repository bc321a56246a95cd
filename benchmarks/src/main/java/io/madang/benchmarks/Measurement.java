package io.madang.benchmarks;

import io.madang.common.SearchProgress;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.Proof;
import io.madang.stageplan.StagePlan;
import io.madang.stageplan.StagePlanOutcome;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanValidator;
import io.madang.stageplan.Term;
import io.madang.stageplan.solver.StagePlanSearch;
import java.util.List;
import java.util.Optional;

/// One problem solved once, with what it took.
///
/// @param status `OPTIMAL`, `FEASIBLE`, `IMPOSSIBLE`, `UNKNOWN`, or `INVALID` for a plan the validator refuses
/// @param proof empty where there is no plan
record Measurement(String status, Optional<Proof> proof, double seconds, double cpuSeconds, long peakMebibytes) {

    static Measurement of(StagePlanProblem problem, PlanLimits limits) {
        double cpu = Machine.cpuSeconds();
        long start = System.nanoTime();
        StagePlanOutcome outcome = new StagePlanSearch().solve(problem, limits, SearchProgress.none());
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = Machine.cpuSeconds() - cpu;
        return switch (outcome) {
            case StagePlanOutcome.Optimal(StagePlan plan, Proof proof) ->
                new Measurement(checked("OPTIMAL", problem, plan), Optional.of(proof), seconds, busy, peak());
            case StagePlanOutcome.Feasible(StagePlan plan, Proof proof) ->
                new Measurement(checked("FEASIBLE", problem, plan), Optional.of(proof), seconds, busy, peak());
            case StagePlanOutcome.Impossible _ ->
                new Measurement("IMPOSSIBLE", Optional.empty(), seconds, busy, peak());
            case StagePlanOutcome.Unknown _ -> new Measurement("UNKNOWN", Optional.empty(), seconds, busy, peak());
        };
    }

    private static long peak() {
        return Machine.peakMebibytes();
    }

    private static String checked(String status, StagePlanProblem problem, StagePlan plan) {
        List<String> violations = StagePlanValidator.violations(problem, plan);
        violations.stream().limit(5).forEach(System.err::println);
        return violations.isEmpty() ? status : "INVALID";
    }

    /// The first term, which decides; empty where there is no plan.
    Optional<Term> first() {
        return proof.map(found -> found.terms().getFirst());
    }
}
