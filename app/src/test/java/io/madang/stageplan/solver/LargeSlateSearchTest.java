package io.madang.stageplan.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import io.madang.common.SearchProgress;
import io.madang.stageplan.BruteForce;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.RandomSlate;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanValidator;
import io.madang.stageplan.Term;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The search for large slates, held against exhaustive search on tiny ones.
class LargeSlateSearchTest {

    private static final int SLATES = 80;
    private static final PlanLimits SHORT = new PlanLimits(Duration.ofSeconds(20), OptionalDouble.of(0.3), 7, 1);

    @BeforeAll
    static void loadSolver() {
        Loader.loadNativeLibraries();
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void boundsEveryTermFromBelowAndBreaksNoRule(Objective objective) {
        int planned = 0;
        for (long seed = 1; seed <= SLATES; seed++) {
            IntegerSlate slate = SlateEncoder.encode(RandomSlate.of(seed).problem(objective));
            Optional<ExactSearch.Answer> answer = search(slate);
            planned += answer.isPresent() ? 1 : 0;
            answer.ifPresent(found -> assertSound(slate, found));
        }
        assertThat(planned).isGreaterThan(SLATES / 2);
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void findsTheSamePlanAgainForTheSameSeed(Objective objective) {
        for (long seed = 1; seed <= 20; seed++) {
            StagePlanProblem problem = RandomSlate.of(seed).problem(objective);
            Optional<int[]> once = search(SlateEncoder.encode(problem)).map(LargeSlateSearchTest::starts);
            Optional<int[]> again = search(SlateEncoder.encode(problem)).map(LargeSlateSearchTest::starts);
            assertThat(again).usingRecursiveComparison().isEqualTo(once);
        }
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void makesFirstPlansThatBreakNoRule(Objective objective) {
        for (long seed = 1; seed <= SLATES; seed++) {
            IntegerSlate slate = SlateEncoder.encode(RandomSlate.of(seed).problem(objective));
            Occupancy plan = new ListPlanner(slate, new SplittableRandom(seed))
                    .plan(10, Pace.of(new SearchClock(SHORT), SearchProgress.none()));
            if (plan != null) {
                assertValid(slate, plan.seats());
            }
        }
    }

    private static Optional<ExactSearch.Answer> search(IntegerSlate slate) {
        if (!Diagnosis.of(slate).isEmpty()) {
            return Optional.empty();
        }
        return new LargeSlateSearch(slate, new SearchClock(SHORT), SearchProgress.none()).solve();
    }

    private static int[] starts(ExactSearch.Answer answer) {
        return answer.seats().orElseThrow().start();
    }

    private static void assertSound(IntegerSlate slate, ExactSearch.Answer answer) {
        assertValid(slate, answer.seats().orElseThrow());
        long[] best = BruteForce.best(slate.problem()).orElseThrow();
        List<Term> terms = answer.proof().orElseThrow().terms();
        Term first = terms.getFirst();
        assertThat(best[0]).isBetween(first.bound(), first.value());
        for (int index = 0; index < best.length; index++) {
            assertThat(terms.get(index).bound()).isLessThanOrEqualTo(best[index]);
        }
    }

    private static void assertValid(IntegerSlate slate, Seats seats) {
        assertThat(StagePlanValidator.violations(slate.problem(), PlanWriter.write(slate, seats)))
                .isEmpty();
    }
}
