package io.madang.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Published flexible job shops, as stage plans, with little time each: every plan is valid and none too good.
///
/// They are read from outside the project; where they are missing, none runs and the count says so.
@Tag("slow")
class StagingConformanceTest {

    private static final Path FOLDER = Path.of(System.getenv().getOrDefault("MADANG_CONFORMANCE", "../../shared/data"))
            .resolve("staging");
    private static final long SECONDS = 4;

    private int ran;
    private int near;
    private int proved;

    @Test
    void plansEveryInstanceValidlyAndNeverBelowTheKnownBound() throws IOException {
        for (String[] known : known()) {
            check(FOLDER.resolve(known[0]), Long.parseLong(known[1]), Long.parseLong(known[2]));
        }
        System.out.printf(
                "staging: %d instances ran, %d within 1 %% of the best known, %d proved, %d s each%n",
                ran, near, proved, SECONDS);
    }

    private void check(Path file, long knownBound, long knownBest) throws IOException {
        Measurement measured =
                Measurement.of(StagingRun.problem(FlexibleJobShop.read(file)), PlanLimits.ofSeconds(SECONDS));
        Term makespan = measured.first().orElseThrow();
        assertThat(measured.status()).as("%s", file).isIn("OPTIMAL", "FEASIBLE");
        assertThat(makespan.value()).as("%s", file).isGreaterThanOrEqualTo(knownBound);
        assertThat(makespan.bound()).as("%s", file).isLessThanOrEqualTo(knownBest);
        ran++;
        near += 100 * (makespan.value() - knownBest) <= knownBest ? 1 : 0;
        proved += measured.status().equals("OPTIMAL") ? 1 : 0;
    }

    private static List<String[]> known() throws IOException {
        Path list = FOLDER.resolve("best-known.tsv");
        if (!Files.exists(list)) {
            return List.of();
        }
        return Files.readAllLines(list).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
