package io.madang.benchmarks.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalentBenchmarksTest {

    @TempDir
    Path folder;

    @Test
    void drawsTheSetOfAThousandProblems() {
        List<TalentProblem> set = TalentGenerator.wholeSet();

        assertThat(set).hasSize(1000).doesNotHaveDuplicates();
        assertThat(set.getFirst().name()).isEqualTo("16x8-0");
        assertThat(set.getLast().name()).isEqualTo("64x22-4");
        assertThat(set).allSatisfy(problem -> {
            assertThat(problem.durations()).allMatch(duration -> 1 <= duration && duration <= 5);
            assertThat(problem.actors()).allMatch(actor -> 1 <= actor.dailyCost() && actor.dailyCost() <= 100);
            assertThat(problem.actors()).allMatch(actor -> actor.scenes().size() >= 2);
        });
    }

    @Test
    void readsBackWhatItWrites() throws IOException {
        TalentProblem problem = TalentGenerator.draw(20, 12, 3);
        TalentWriter.write(problem, folder.resolve("20x12-3.dat"));

        TalentProblem read = TalentSet.of(folder.toString()).getFirst();

        assertThat(read.name()).isEqualTo(problem.name());
        assertThat(read.durations()).isEqualTo(problem.durations());
        assertThat(read.actors().stream().map(TalentActor::scenes))
                .isEqualTo(problem.actors().stream().map(TalentActor::scenes).toList());
        assertThat(read.actors().stream().map(TalentActor::dailyCost))
                .isEqualTo(problem.actors().stream().map(TalentActor::dailyCost).toList());
    }

    @Test
    void aKilledRunGoesOnWhereItStood() throws IOException {
        Path csv = folder.resolve("run.csv");
        TalentRun.run(words("generated", "5", csv.toString(), "--only", "^16x8-[01]$"));
        Files.writeString(csv, Files.readString(csv) + "16x8-2,16,8,12");

        TalentRun.run(words("generated", "5", csv.toString(), "--only", "n=16,m=8", "--resume", "--parallel", "2"));

        assertThat(TalentSheet.read(csv)).hasSize(TalentGenerator.EACH);
        assertThat(TalentSheet.read(csv).stream().map(TalentRow::instance)).doesNotHaveDuplicates();
        assertThatThrownBy(() -> TalentRun.run(words("generated", "5", csv.toString())))
                .hasMessageContaining("--resume");
    }

    @Test
    void runsOnlyWhatAnotherRunLeftOpen() throws IOException {
        Path first = Files.writeString(folder.resolve("10.csv"), """
                16x8-0,16,8,10,9,FEASIBLE-TIME,1,1,1,1,1
                16x8-1,16,8,10,10,OPTIMAL,1,1,1,1,1
                """);
        Path second = folder.resolve("60.csv");

        TalentRun.run(words("generated", "5", second.toString(), "--open-of", first.toString()));

        assertThat(TalentSheet.read(second).stream().map(TalentRow::instance)).containsExactly("16x8-0");
    }

    @Test
    void countsEachProblemOnceWhenRunsArePutTogether() throws IOException {
        Path first = Files.writeString(folder.resolve("10.csv"), """
                16x8-0,16,8,110,90,FEASIBLE-TIME,10,10,3,1,1
                16x8-1,16,8,10,10,OPTIMAL,1,1,0.5,1,1
                """);
        Path second = Files.writeString(folder.resolve("60.csv"), "16x8-0,16,8,100,100,OPTIMAL,30,30,0.1,1,1\n");

        assertThat(TalentSummary.of(List.of(first, second)))
                .contains("| proved within 10 s | 2 | 2 | 1 | **not reached** |")
                .contains("| proved within 60 s | 2 | 2 | 2 | yes |")
                .contains("| best known cost seen within 1 s | 2 | 2 | 2 | yes |")
                .contains("| m = 8 | 2 | 1 | 1 | 1 | 2 | 2 | 2 | 0.00 % |")
                .contains("Not proved: 0");
        TalentCharts.write(List.of(first, second), folder.resolve("chart.svg"));
        assertThat(folder.resolve("chart.svg")).content().contains("<polyline").contains("m = 8");
        assertThat(folder.resolve("chart-states.svg")).exists();
    }

    @Test
    void refusesRunsThatExcludeEachOther() throws IOException {
        Path first = Files.writeString(folder.resolve("1.csv"), "16x8-0,16,8,100,100,OPTIMAL,1,1,1,1,1\n");
        Path second = Files.writeString(folder.resolve("2.csv"), "16x8-0,16,8,99,99,OPTIMAL,1,1,1,1,1\n");

        assertThatThrownBy(() -> TalentStanding.read(List.of(first, second))).hasMessageContaining("16x8-0");
    }

    @Test
    void thePeerFindsTheOptimumOfASmallProblem() {
        TalentActor early = new TalentActor("early", List.of(0, 2), 3);
        TalentActor late = new TalentActor("late", List.of(1, 3), 4);
        TalentActor both = new TalentActor("both", List.of(2, 3), 5);
        TalentActor nobody = new TalentActor("nobody", List.of(), 6);
        TalentProblem problem = new TalentProblem("small", List.of(1L, 2L, 3L, 1L), List.of(early, late, both, nobody));

        CpSatPeer.Answer answer = new CpSatPeer(problem).solve(new TalentLimits(Duration.ofSeconds(20), 1, 1 << 20, 1));

        assertThat(answer).isEqualTo(new CpSatPeer.Answer(problem.workCost(), problem.workCost(), "OPTIMAL"));
    }

    private static Words words(String... words) {
        return new Words(List.of(words), TalentRun.OPTIONS, Set.of("--resume"));
    }
}
