package io.madang.shooting.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.shooting.OrderRules;
import io.madang.shooting.OrderRules.Group;
import io.madang.shooting.OrderRules.Pair;
import io.madang.shooting.RandomSceneOrder;
import io.madang.shooting.SceneOrderCheck;
import io.madang.shooting.SceneOrderProblem;
import io.madang.shooting.SceneOrderSolver;
import io.madang.shooting.SceneOrderSolver.Found;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOutcome;
import io.madang.shooting.solver.TalentSearch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// More scenes and actors than can be proved, with hardly any memory: an order that keeps the rules, and a bound.
class ManyScenesTest {

    private static final long MEBIBYTE = 1L << 20;
    private static final Duration TIME = Duration.ofSeconds(2);
    private static final long SECONDS_OF_GRACE = 20;

    private final SceneOrderSolver search = new SceneOrderSearch(new TalentSearch());

    @Test
    void aHundredScenesAndThirtyActorsEndWithABoundWhateverTheMemory() {
        for (long seed = 1; seed <= 2; seed++) {
            SceneOrderProblem problem = problem(seed);
            List<TalentOutcome> found = new ArrayList<>();
            for (long memory : new long[] {1, MEBIBYTE, 16 * MEBIBYTE}) {
                found.add(solved(problem, memory, seed));
            }
            long best =
                    found.stream().mapToLong(one -> one.order().cost()).min().orElseThrow();
            for (TalentOutcome one : found) {
                assertThat(one.bound()).as("seed %d", seed).isBetween(0L, best);
            }
            System.out.printf("100 scenes, 30 actors, seed %d: costs and bounds %s%n", seed, brief(found));
        }
    }

    private TalentOutcome solved(SceneOrderProblem problem, long memory, long seed) {
        long started = System.nanoTime();
        SceneOrderSolver.Outcome outcome =
                search.solve(problem, new TalentLimits(TIME, 2, memory, seed), progress -> {});
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(TIME.plusSeconds(SECONDS_OF_GRACE));
        assertThat(outcome).as("seed %d, %d bytes", seed, memory).isInstanceOf(Found.class);
        TalentOutcome talent = ((Found) outcome).talent();
        List<Integer> scenes = talent.order().scenes();
        assertThat(scenes).doesNotHaveDuplicates().hasSize(100);
        assertThat(SceneOrderCheck.violations(problem.rules(), scenes)).isEmpty();
        assertThat(SceneOrderCheck.cost(problem, scenes))
                .isEqualTo(talent.order().cost());
        return talent;
    }

    private static SceneOrderProblem problem(long seed) {
        SceneOrderProblem free = new RandomSceneOrder(seed, 100, 30).problem(0);
        OrderRules rules = new OrderRules(
                List.of(new Group(List.of(4, 17, 80), false), new Group(List.of(9, 10), true)),
                List.of(new Pair(50, 3)),
                List.of());
        return new SceneOrderProblem(free.talent(), free.leastDropDays(), rules);
    }

    private static List<String> brief(List<TalentOutcome> found) {
        return found.stream().map(one -> one.order().cost() + "/" + one.bound()).toList();
    }
}
