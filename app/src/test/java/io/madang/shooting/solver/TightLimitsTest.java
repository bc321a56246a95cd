package io.madang.shooting.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentCost;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOutcome;
import io.madang.shooting.TalentProblem;
import io.madang.shooting.TalentSolver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// With hardly any time or memory there still is an order of all scenes and a bound that holds.
class TightLimitsTest {

    private static final long MEBIBYTE = 1L << 20;

    /// Time to fill the memory; more fills more of it.
    private static final long MILLISECONDS = Long.getLong("madang.talent.milliseconds", 700);

    private final TalentSolver solver = new TalentSearch();

    /// Scenes and actors.
    static Stream<TalentProblem> problems() {
        return Stream.of(
                random(18, 12), random(20, 22), random(40, 22), random(64, 16), random(64, 22), random(90, 80));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void aMomentIsEnoughForAnOrderAndABound(TalentProblem problem) {
        List<TalentOutcome> outcomes = new ArrayList<>();
        for (long milliseconds : new long[] {1, 2, 5, 20, 100}) {
            for (int threads = 1; threads <= 2; threads++) {
                outcomes.add(solved(problem, milliseconds, threads, 64 * MEBIBYTE));
            }
        }
        checkBounds(problem, outcomes);
    }

    @ParameterizedTest
    @MethodSource("problems")
    void littleMemoryIsEnoughForAnOrderAndABound(TalentProblem problem) {
        List<TalentOutcome> outcomes = new ArrayList<>();
        for (long mebibytes : new long[] {1, 4, 16, 64}) {
            for (int threads = 1; threads <= 2; threads++) {
                outcomes.add(solved(problem, MILLISECONDS, threads, mebibytes * MEBIBYTE));
            }
        }
        outcomes.add(solved(problem, 50, 1, 1));
        checkBounds(problem, outcomes);
    }

    private TalentOutcome solved(TalentProblem problem, long milliseconds, int threads, long bytes) {
        TalentLimits limits = new TalentLimits(Duration.ofMillis(milliseconds), threads, bytes, 1);
        long start = System.nanoTime();
        TalentOutcome outcome = solver.solve(problem, limits, progress -> {});
        assertThat((System.nanoTime() - start) / 1_000_000)
                .as("%s, %s, milliseconds", problem.name(), limits)
                .isLessThan(milliseconds + 5_000);
        assertThat(TalentCost.of(problem, outcome.order().scenes()))
                .as("%s, %s", problem.name(), limits)
                .isEqualTo(outcome.order().cost());
        return outcome;
    }

    /// No bound is above the best of all orders found, nor above the optimum where the reference knows it.
    private static void checkBounds(TalentProblem problem, List<TalentOutcome> outcomes) {
        long known = problem.sceneCount() <= SubsetReference.MOST_SCENES
                ? SubsetReference.optimum(problem)
                : outcomes.stream()
                        .mapToLong(outcome -> outcome.order().cost())
                        .min()
                        .orElseThrow();
        assertThat(outcomes).as(problem.name()).allSatisfy(outcome -> {
            assertThat(outcome.bound()).isBetween(problem.workCost(), known);
            assertThat(outcome.order().cost()).isGreaterThanOrEqualTo(known);
        });
    }

    private static TalentProblem random(int scenes, int actors) {
        SplittableRandom random = new SplittableRandom(1000L * scenes + actors);
        List<TalentActor> cast = new ArrayList<>();
        for (int actor = 0; actor < actors; actor++) {
            int percent = random.nextInt(10, 90);
            List<Integer> own = IntStream.range(0, scenes)
                    .filter(scene -> random.nextInt(100) < percent)
                    .boxed()
                    .toList();
            cast.add(new TalentActor("actor " + actor, own, random.nextInt(1, 101)));
        }
        return new TalentProblem(
                scenes + "x" + actors, random.longs(scenes, 1, 6).boxed().toList(), cast);
    }
}
