package io.madang.shooting.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.shooting.TalentCost;
import io.madang.shooting.TalentProblem;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The exact pass without a good order to begin with: it must prove the optimum alone, and find an order of that cost.
class RetraceTest {

    private static final int SEEDS = Integer.getInteger("madang.talent.seeds", 30);

    @ParameterizedTest
    @EnumSource
    void findsAnOrderOfTheProvedCost(TalentShape shape) {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (long seed = 0; seed < SEEDS; seed++) {
                check(shape.draw(seed), threads);
            }
        }
    }

    private static void check(TalentProblem problem, ExecutorService threads) {
        Reduction reduction = new Reduction(problem);
        Grid grid = reduction.grid();
        if (grid.scenes() < 2 || grid.scenes() > 14 || grid.cast().length > 1) {
            return;
        }
        long optimum = SubsetReference.optimum(problem) - problem.workCost();
        for (long limit : new long[] {optimum + 1, optimum + 1 + optimum / 10, Long.MAX_VALUE / 4}) {
            LayeredPass pass = new LayeredPass(grid, limit, new Ledger(1L << 28), Long.MAX_VALUE, () -> false, true);
            List<Branching> workers =
                    Stream.generate(() -> new Branching(grid)).limit(2).toList();
            assertThat(pass.run(workers, threads)).as("whole").isTrue();
            assertThat(pass.bound()).as("%s below %d", problem, limit).isEqualTo(optimum);
            List<Integer> order = reduction.scenes(new Retrace(grid, pass).order());
            assertThat(TalentCost.of(problem, order)).isEqualTo(problem.workCost() + optimum);
        }
        LayeredPass pass = new LayeredPass(grid, optimum, new Ledger(1L << 28), Long.MAX_VALUE, () -> false, false);
        assertThat(pass.run(List.of(new Branching(grid)), threads)).isTrue();
        assertThat(pass.bound()).as("nothing below the optimum").isEqualTo(optimum);
    }
}
