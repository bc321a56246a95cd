package io.madang.shooting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madang.shooting.TalentOutcome.Effort;
import io.madang.shooting.TalentOutcome.Stop;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TalentProblemTest {

    @Test
    void refusesAFilmWithoutScenes() {
        refuses("no scene", () -> new TalentProblem("film", List.of(), List.of()));
    }

    @Test
    void refusesASceneThatDoesNotExist() {
        refuses("scene (2)", () -> film(List.of(1L, 1L), new TalentActor("star", List.of(2), 1)));
    }

    @Test
    void refusesScenesThatDoNotAscend() {
        refuses("ascend", () -> new TalentActor("star", List.of(1, 1), 1));
        refuses("ascend", () -> new TalentActor("star", List.of(1, 0), 1));
        refuses("ascend", () -> new TalentActor("star", List.of(-1), 1));
    }

    @Test
    void refusesNegativePayAndDurations() {
        refuses("(-1)", () -> new TalentActor("star", List.of(0), -1));
        refuses("(-2)", () -> film(List.of(1L, -2L)));
    }

    @Test
    void refusesWhatSixtyFourBitsDoNotHold() {
        TalentActor star = new TalentActor("star", List.of(), Long.MAX_VALUE);
        assertThat(film(List.of(1L), star).actorCount()).isEqualTo(1);
        refuses("64 bits", () -> film(List.of(1L), star, star));
        refuses("64 bits", () -> film(List.of(1L, 1L), star));
        refuses("64 bits", () -> film(List.of(Long.MAX_VALUE, Long.MAX_VALUE), new TalentActor("star", List.of(), 1)));
    }

    @Test
    void anOutcomeWhoseBoundHasReachedTheCostIsOptimal() {
        TalentOrder order = new TalentOrder(List.of(0), 200);
        Effort effort = new Effort(1, 1);
        assertThat(TalentOutcome.of(order, 200, effort, Stop.TIME)).isEqualTo(new TalentOutcome.Optimal(order, effort));
        TalentOutcome feasible = TalentOutcome.of(order, 150, effort, Stop.MEMORY);
        assertThat(feasible).isEqualTo(new TalentOutcome.Feasible(order, 150, effort, Stop.MEMORY));
        assertThat(feasible.gap()).isEqualTo(0.25);
        refuses("bound", () -> TalentOutcome.of(order, 201, effort, Stop.TIME));
    }

    @Test
    void refusesLimitsThatLeaveNothing() {
        refuses("above 0", () -> new TalentLimits(Duration.ZERO, 1, 1, 1));
        refuses("above 0", () -> new TalentLimits(Duration.ofSeconds(1), 0, 1, 1));
        refuses("above 0", () -> new TalentLimits(Duration.ofSeconds(1), 1, 0, 1));
    }

    private static TalentProblem film(List<Long> durations, TalentActor... actors) {
        return new TalentProblem("film", durations, List.of(actors));
    }

    private static void refuses(String because, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(because);
    }
}
