package io.madang.shooting.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.shooting.TalentCost;
import io.madang.shooting.TalentProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The judge of the search is judged first: by all orders of a few scenes, and by itself without merged scenes.
class SubsetReferenceTest {

    private static final int SCENES_FOR_ALL_ORDERS = 6;

    @ParameterizedTest
    @EnumSource
    void findsTheCheapestOfAllOrders(TalentShape shape) {
        for (long seed = 0; seed < 30; seed++) {
            TalentProblem problem = shape.draw(seed);
            if (problem.sceneCount() <= SCENES_FOR_ALL_ORDERS) {
                assertThat(SubsetReference.optimumWithoutMerging(problem))
                        .as("%s", problem)
                        .isEqualTo(cheapest(problem, new ArrayList<>()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void mergingScenesOfTheSameCastChangesNothing(TalentShape shape) {
        for (long seed = 0; seed < 30; seed++) {
            TalentProblem problem = shape.draw(seed);
            if (problem.sceneCount() <= SubsetReference.MOST_SCENES) {
                assertThat(SubsetReference.optimumOfMerged(problem))
                        .as("%s", problem)
                        .isEqualTo(SubsetReference.optimumWithoutMerging(problem));
            }
        }
    }

    private static long cheapest(TalentProblem problem, List<Integer> begun) {
        if (begun.size() == problem.sceneCount()) {
            return TalentCost.of(problem, begun);
        }
        long least = Long.MAX_VALUE;
        for (int scene = 0; scene < problem.sceneCount(); scene++) {
            if (!begun.contains(scene)) {
                begun.add(scene);
                least = Math.min(least, cheapest(problem, begun));
                begun.removeLast();
            }
        }
        return least;
    }
}
