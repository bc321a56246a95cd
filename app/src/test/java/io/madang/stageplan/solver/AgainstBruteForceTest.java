package io.madang.stageplan.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.SearchProgress;
import io.madang.lot.PublicHolidays;
import io.madang.stageplan.BruteForce;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.Proof;
import io.madang.stageplan.RandomSlate;
import io.madang.stageplan.StagePlan;
import io.madang.stageplan.StagePlanOutcome.Feasible;
import io.madang.stageplan.StagePlanOutcome.Impossible;
import io.madang.stageplan.StagePlanOutcome.Optimal;
import io.madang.stageplan.StagePlanOutcome.Unknown;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.Term;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every term of the optimum equals that of exhaustive search, and every plan passes the validator.
class AgainstBruteForceTest {

    private static final int SLATES = 300;
    private static final PublicHolidays NO_HOLIDAYS = (country, year) -> Set.of();

    @ParameterizedTest
    @EnumSource(Objective.class)
    void findsTheBestOfAllPlans(Objective objective) {
        StagePlanning planning = new StagePlanning(new StagePlanSearch(), NO_HOLIDAYS);
        int impossible = 0;
        for (long seed = 1; seed <= SLATES; seed++) {
            StagePlanProblem problem = RandomSlate.of(seed).problem(objective);
            Optional<long[]> expected = BruteForce.best(problem);
            Optional<long[]> found = terms(planning, problem);
            assertThat(found).as("seed %d", seed).usingRecursiveComparison().isEqualTo(expected);
            impossible += expected.isEmpty() ? 1 : 0;
        }
        assertThat(impossible).isBetween(SLATES / 20, SLATES / 2);
    }

    private static Optional<long[]> terms(StagePlanning planning, StagePlanProblem problem) {
        return switch (planning.plan(problem, PlanLimits.ofSeconds(60), SearchProgress.none())) {
            case Optimal(StagePlan _, Proof proof) ->
                Optional.of(proof.terms().stream().mapToLong(Term::value).toArray());
            case Feasible(StagePlan _, Proof proof) -> throw new AssertionError("not proved: " + proof);
            case Impossible _ -> Optional.empty();
            case Unknown _ -> throw new AssertionError("nothing found");
        };
    }
}
