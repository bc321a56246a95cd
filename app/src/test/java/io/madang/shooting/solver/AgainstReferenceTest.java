package io.madang.shooting.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.shooting.TalentCost;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOutcome;
import io.madang.shooting.TalentProblem;
import io.madang.shooting.TalentProgress;
import io.madang.shooting.TalentSolver;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Small problems of all shapes, solved with one thread and two, against the reference; the seed is in the message.
class AgainstReferenceTest {

    private static final int SEEDS = Integer.getInteger("madang.talent.seeds", 30);

    /// Up to here a proof is owed; beyond, what is said must still be true.
    private static final int SCENES_TO_PROVE = 18;

    private static final long ENOUGH_FOR_A_PROOF = 20_000;
    private static final long ENOUGH_FOR_A_BOUND = 200;

    private final TalentSolver solver = new TalentSearch();

    @ParameterizedTest
    @EnumSource
    void findsTheOptimum(TalentShape shape) {
        for (long seed = 0; seed < SEEDS; seed++) {
            TalentProblem problem = shape.draw(seed);
            long optimum = SubsetReference.optimum(problem);
            for (int threads = 1; threads <= 2; threads++) {
                check(problem, optimum, new TalentLimits(time(problem), threads, 256L << 20, seed));
            }
        }
    }

    private static Duration time(TalentProblem problem) {
        return Duration.ofMillis(problem.sceneCount() <= SCENES_TO_PROVE ? ENOUGH_FOR_A_PROOF : ENOUGH_FOR_A_BOUND);
    }

    private void check(TalentProblem problem, long optimum, TalentLimits limits) {
        String about = "%s, %s, %s".formatted(problem.name(), limits, problem);
        Queue<TalentProgress> heard = new ConcurrentLinkedQueue<>();
        TalentOutcome outcome = solver.solve(problem, limits, heard::add);
        List<Integer> order = outcome.order().scenes();
        assertThat(TalentCost.of(problem, order))
                .as(about)
                .isEqualTo(outcome.order().cost());
        assertThat(outcome.order().cost()).as(about).isGreaterThanOrEqualTo(optimum);
        assertThat(outcome.bound()).as(about).isBetween(problem.workCost(), optimum);
        if (problem.sceneCount() <= SCENES_TO_PROVE) {
            assertThat(outcome).as(about).isInstanceOf(TalentOutcome.Optimal.class);
        }
        assertThat(heard).as(about).allSatisfy(progress -> {
            assertThat(progress.cost()).isGreaterThanOrEqualTo(optimum);
            assertThat(progress.bound()).isLessThanOrEqualTo(optimum);
        });
    }
}
