package io.madang.stageplan.solver;

import static io.madang.stageplan.SmallSlate.day;
import static io.madang.stageplan.SmallSlate.days;
import static io.madang.stageplan.SmallSlate.set;
import static io.madang.stageplan.SmallSlate.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.SearchProgress;
import io.madang.lot.Booking;
import io.madang.stageplan.Forecast;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.SmallSlate;
import io.madang.stageplan.SmallSlate.Wish;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldUpsTest {

    @Test
    void followsALaunchBackOverTheUnitAndTheStageToTheMaintenance() {
        Wish first = new Wish(9, Optional.empty(), Optional.of(day(1)), 1, 0, List.of());
        Wish second = new Wish(1, Optional.empty(), Optional.of(day(1)), 1, 0, List.of());
        SmallSlate slate = new SmallSlate(40)
                .stage("stage", 500, false)
                .lease(0, 40, 100, "stage")
                .booking("stage", days(0, 3), new Booking.Maintenance(), Optional.empty())
                .title(title("urgent", first, set("bank", 300, 1, 3, 1)))
                .title(title("calm", second, set("house", 300, 1, 3, 1), SmallSlate.location("street", 2, "house")));

        assertThat(chain(slate, 1))
                .containsExactly(
                        "house must be shot first, until 2021-03-12",
                        "stage is taken by bank (urgent) until 2021-03-08",
                        "stage is under maintenance until 2021-03-03");
    }

    @Test
    void namesBlockedDaysAndTheEarliestStart() {
        Wish blocked = new Wish(1, Optional.empty(), Optional.of(day(1)), 1, 0, List.of(days(0, 5)));
        Wish waiting = new Wish(1, Optional.of(day(4)), Optional.of(day(1)), 1, 0, List.of());
        SmallSlate slate = new SmallSlate(40)
                .title(title("blocked", blocked, SmallSlate.location("street", 2)))
                .title(title("waiting", waiting, SmallSlate.location("square", 2)));

        assertThat(chain(slate, 0)).containsExactly("no shooting until 2021-03-05: away");
        assertThat(chain(slate, 1)).containsExactly("the title may not begin before 2021-03-05");
    }

    private static List<String> chain(SmallSlate slate, int title) {
        Forecast forecast = new StagePlanSearch()
                .solve(slate.problem(Objective.LAUNCH), PlanLimits.ofSeconds(20), SearchProgress.none())
                .planFound()
                .orElseThrow()
                .forecasts()
                .get(title);
        return forecast.heldUpBy().stream()
                .map(link -> link.waitedFor().in(Locale.ENGLISH))
                .toList();
    }
}
