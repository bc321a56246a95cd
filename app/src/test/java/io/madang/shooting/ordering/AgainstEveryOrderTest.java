package io.madang.shooting.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.shooting.EveryOrder;
import io.madang.shooting.RandomSceneOrder;
import io.madang.shooting.SceneOrderCheck;
import io.madang.shooting.SceneOrderProblem;
import io.madang.shooting.SceneOrderSolver;
import io.madang.shooting.SceneOrderSolver.Found;
import io.madang.shooting.SceneOrderSolver.Impossible;
import io.madang.shooting.SceneOrderSolver.Unknown;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOrder;
import io.madang.shooting.TalentOutcome;
import io.madang.shooting.solver.TalentSearch;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// The optimum equals that of trying every order, and impossible is said exactly where no order keeps the rules.
class AgainstEveryOrderTest {

    private static final int PROBLEMS = 800;
    private static final long MEGABYTE = 1 << 20;

    private final SceneOrderSearch search = new SceneOrderSearch(new TalentSearch());

    @Test
    void findsTheCheapestOfAllOrders() {
        int impossible = 0;
        for (long seed = 1; seed <= PROBLEMS; seed++) {
            SceneOrderProblem problem = RandomSceneOrder.small(seed);
            OptionalLong expected = EveryOrder.leastCost(problem);
            assertThat(proved(problem, seed)).as("seed %d", seed).isEqualTo(expected);
            impossible += expected.isEmpty() ? 1 : 0;
        }
        System.out.printf("Orders under rules: %d of %d problems, %d impossible%n", PROBLEMS, PROBLEMS, impossible);
        assertThat(impossible).isBetween(PROBLEMS / 20, PROBLEMS / 2);
    }

    @Test
    void layersAloneFindTheCheapestOfAllOrders() {
        for (long seed = 1; seed <= PROBLEMS; seed++) {
            SceneOrderProblem problem = RandomSceneOrder.small(seed);
            CastTable cast = new CastTable(problem);
            RuleTable rules = new RuleTable(cast.sceneCount, problem.rules());
            if (rules.isContradiction) {
                continue;
            }
            SearchBudget budget = SearchBudget.of(limits(Duration.ofMinutes(1), MEGABYTE << 6));
            RestBound rest = seed % 2 == 0
                    ? new WaitBound(cast)
                    : SetTable.of(cast, rules, budget).orElseThrow();
            LayerSearch.Result result = new LayerSearch(cast, rules, rest, budget, bound -> {}).below(Long.MAX_VALUE);
            OptionalLong expected = EveryOrder.leastCost(problem);
            assertThat(result.cost()).as("seed %d", seed).isEqualTo(expected.orElse(Long.MAX_VALUE));
            assertThat(result.order().isPresent()).as("seed %d", seed).isEqualTo(expected.isPresent());
        }
    }

    @Test
    void boundsHoldUnderTinyLimits() {
        for (long seed = 1; seed <= PROBLEMS; seed++) {
            SceneOrderProblem problem = RandomSceneOrder.small(seed);
            TalentLimits tiny = seed % 2 == 0
                    ? limits(Duration.ofMillis(1), MEGABYTE << 6)
                    : limits(Duration.ofSeconds(10), 1 + seed);
            OptionalLong expected = EveryOrder.leastCost(problem);
            switch (search.solve(problem, tiny, progress -> {})) {
                case Found(TalentOutcome talent) -> {
                    check(problem, talent.order(), seed);
                    assertThat(talent.bound()).as("seed %d", seed).isLessThanOrEqualTo(expected.orElseThrow());
                }
                case Impossible _ -> assertThat(expected).as("seed %d", seed).isEmpty();
                case Unknown _ -> throw new AssertionError("nothing found, seed " + seed);
            }
        }
    }

    private OptionalLong proved(SceneOrderProblem problem, long seed) {
        SceneOrderSolver.Outcome outcome =
                search.solve(problem, limits(Duration.ofMinutes(1), MEGABYTE << 9), progress -> {});
        return switch (outcome) {
            case Found(TalentOutcome.Optimal(TalentOrder order, TalentOutcome.Effort _)) -> check(problem, order, seed);
            case Found(TalentOutcome talent) -> throw new AssertionError("not proved: " + talent + ", seed " + seed);
            case Impossible impossible -> {
                assertThat(impossible.reasons()).as("seed %d", seed).isNotEmpty();
                yield OptionalLong.empty();
            }
            case Unknown _ -> throw new AssertionError("nothing found, seed " + seed);
        };
    }

    private static OptionalLong check(SceneOrderProblem problem, TalentOrder order, long seed) {
        assertThat(SceneOrderCheck.violations(problem.rules(), order.scenes()))
                .as("seed %d", seed)
                .isEmpty();
        assertThat(SceneOrderCheck.cost(problem, order.scenes()))
                .as("seed %d", seed)
                .isEqualTo(order.cost());
        return OptionalLong.of(order.cost());
    }

    private static TalentLimits limits(Duration time, long memory) {
        return new TalentLimits(time, 1, memory, 1);
    }
}
