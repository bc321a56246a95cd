package io.madang.stageplan.solver;

import static io.madang.stageplan.SmallSlate.set;
import static io.madang.stageplan.SmallSlate.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.SearchProgress;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.SmallSlate;
import io.madang.stageplan.SmallSlate.Wish;
import io.madang.stageplan.StagePlanOutcome;
import org.junit.jupiter.api.Test;

class StagePlanSearchTest {

    @Test
    void putsTwoTitlesOnOneStageTheUrgentOneFirst() {
        SmallSlate slate = new SmallSlate(20)
                .stage("one", 500, false)
                .lease(0, 20, 100, "one")
                .title(title("calm", Wish.target(12), set("house", 300, 1, 3, 1)))
                .title(title("urgent", Wish.target(5), set("bank", 300, 1, 3, 1)));

        StagePlanOutcome outcome = new StagePlanSearch()
                .solve(slate.problem(Objective.LAUNCH), PlanLimits.ofSeconds(10), SearchProgress.none());

        assertThat(outcome).isInstanceOf(StagePlanOutcome.Optimal.class);
        StagePlanOutcome.Optimal optimal = (StagePlanOutcome.Optimal) outcome;
        assertThat(optimal.plan().placements().getFirst().title().value()).isEqualTo("urgent");
        assertThat(optimal.proof().terms().getFirst().value()).isZero();
    }
}
