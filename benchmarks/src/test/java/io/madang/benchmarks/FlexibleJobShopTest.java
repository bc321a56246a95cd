package io.madang.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madang.stageplan.PlanLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlexibleJobShopTest {

    @TempDir
    Path folder;

    @Test
    void readsJobsWithTheMachinesOfEachOperation() throws IOException {
        FlexibleJobShop shop = FlexibleJobShop.read(file("2 2 1.5\n2 1 0 3 2 0 4 1 4\n1 1 1 5\n"));

        assertThat(shop.jobs()).hasSize(2);
        assertThat(shop.jobs().getFirst().get(1).machines()).containsExactly(0, 1);
        assertThat(shop.totalTime()).isEqualTo(12);
    }

    @Test
    void becomesAStudioWhoseBestPlanIsTheShortest() throws IOException {
        FlexibleJobShop shop = FlexibleJobShop.read(file("2 2\n2 1 0 3 2 0 4 1 4\n1 1 1 5\n"));

        Measurement measured = Measurement.of(StagingRun.problem(shop), PlanLimits.ofSeconds(20));

        assertThat(measured.status()).isEqualTo("OPTIMAL");
        assertThat(measured.first().orElseThrow().value()).isEqualTo(7);
    }

    @Test
    void refusesTimesThatDifferFromMachineToMachine() {
        assertThatThrownBy(() -> FlexibleJobShop.read(file("1 2\n1 2 0 3 1 4\n")))
                .hasMessageContaining("(3)")
                .hasMessageContaining("(4)");
    }

    @Test
    void drawsTheSameSlateFromTheSameSeed() {
        SlateSize size = SlateSize.parse("5x10x4");

        assertThat(SlateGenerator.draw(size, 3)).isEqualTo(SlateGenerator.draw(size, 3));
        assertThat(SlateGenerator.draw(size, 3)).isNotEqualTo(SlateGenerator.draw(size, 4));
        assertThat(SlateGenerator.draw(size, 3).titles()).hasSize(10);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("shop.txt"), text);
    }
}
