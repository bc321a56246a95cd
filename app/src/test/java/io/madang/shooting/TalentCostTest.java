package io.madang.shooting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TalentCostTest {

    /// One actor in the first and third of four scenes, one in all but the third, one in none.
    private static final TalentProblem FILM = new TalentProblem(
            "film",
            List.of(1L, 2L, 3L, 4L),
            List.of(
                    new TalentActor("a0", List.of(0, 2), 10),
                    new TalentActor("a1", List.of(0, 1, 3), 1),
                    new TalentActor("a2", List.of(), 1_000)));

    @Test
    void paysEveryActorFromTheFirstToTheLastScene() {
        assertThat(TalentCost.of(FILM, List.of(0, 1, 2, 3))).isEqualTo(10 * (1 + 2 + 3) + (1 + 2 + 3 + 4));
        assertThat(TalentCost.of(FILM, List.of(2, 0, 1, 3))).isEqualTo(10 * (3 + 1) + (1 + 2 + 4));
        assertThat(TalentCost.of(FILM, List.of(2, 3, 1, 0))).isEqualTo(10 * (3 + 4 + 2 + 1) + (4 + 2 + 1));
    }

    @Test
    void anOrderBackwardsCostsTheSame() {
        assertThat(TalentCost.of(FILM, List.of(3, 1, 0, 2))).isEqualTo(TalentCost.of(FILM, List.of(2, 0, 1, 3)));
    }

    @Test
    void countsThePaidDaysOfEachActor() {
        List<Integer> order = List.of(0, 1, 2, 3);
        assertThat(FILM.actors())
                .extracting(actor -> TalentCost.paidDays(FILM, actor, order))
                .containsExactly(6L, 10L, 0L);
    }

    @Test
    void noOrderCostsLessThanTheWork() {
        assertThat(FILM.workCost()).isEqualTo(10 * (1 + 3) + (1 + 2 + 4));
    }

    @Test
    void refusesWhatDoesNotHoldEverySceneOnce() {
        for (List<Integer> wrong : List.of(
                List.of(0, 1, 2),
                List.of(0, 1, 2, 2),
                List.of(0, 1, 2, 4),
                List.of(-1, 1, 2, 3),
                List.of(0, 1, 2, 3, 3))) {
            assertThatThrownBy(() -> TalentCost.of(FILM, wrong))
                    .as("%s", wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("order");
        }
    }

    @Test
    void countsTheHighestCostExactly() {
        TalentProblem dear = new TalentProblem(
                "dear", List.of(1L, 1L, 1L), List.of(new TalentActor("star", List.of(0, 2), Long.MAX_VALUE / 3)));
        assertThat(TalentCost.of(dear, List.of(0, 1, 2))).isEqualTo(Long.MAX_VALUE / 3 * 3);
    }

    @Test
    void countsAHundredScenes() {
        List<Integer> all = IntStream.range(0, 100).boxed().toList();
        TalentProblem film = new TalentProblem(
                "long", all.stream().map(_ -> 2L).toList(), List.of(new TalentActor("a", List.of(0, 99), 1)));
        assertThat(TalentCost.of(film, all)).isEqualTo(200);
        assertThat(TalentCost.of(
                        film, all.stream().map(scene -> (scene + 1) % 100).collect(Collectors.toList())))
                .isEqualTo(4);
    }
}
