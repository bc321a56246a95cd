package io.madang.stageplan;

import static io.madang.stageplan.SmallSlate.day;
import static io.madang.stageplan.SmallSlate.set;
import static io.madang.stageplan.SmallSlate.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.DateRange;
import io.madang.common.SearchProgress;
import io.madang.lot.StageId;
import io.madang.slate.SetId;
import io.madang.slate.TitleId;
import io.madang.stageplan.SmallSlate.Wish;
import io.madang.stageplan.solver.StagePlanSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StagePlanValidatorTest {

    private static final Wish WISH =
            new Wish(2, Optional.of(day(1)), Optional.of(day(9)), 1, 5, List.of(DateRange.of(day(3), day(4))));

    private final StagePlanProblem problem = new SmallSlate(30)
            .stage("large", 800, false)
            .stage("shared", 900, true)
            .stage("tiny", 90, false)
            .lease(0, 28, 100, "large", "shared", "tiny")
            .title(title("one", WISH, set("house", 400, 1, 3, 1), set("bank", 300, 2, 2, 1, "house")))
            .title(title("two", WISH, set("ship", 500, 1, 4, 1)))
            .problem(Objective.LAUNCH);

    private final StagePlan plan = new StagePlanSearch()
            .solve(problem, PlanLimits.ofSeconds(30), SearchProgress.none())
            .planFound()
            .orElseThrow();

    @Test
    void findsNothingWrongWithAPlanOfTheSolver() {
        assertThat(StagePlanValidator.violations(problem, plan)).isEmpty();
    }

    @Test
    void missesASetThatIsGone() {
        assertThat(violations(plan.placements().subList(1, 3))).anyMatch(text -> text.contains("has no place"));
    }

    @Test
    void noticesASetPlacedTwice() {
        List<Placement> twice = new ArrayList<>(plan.placements());
        twice.add(plan.placements().getFirst());
        assertThat(violations(twice)).anyMatch(text -> text.contains("placed twice"));
    }

    @Test
    void noticesWrongDays() {
        assertThat(house(place -> moved(place, 0, 0, 1, 1))).anyMatch(text -> text.contains("shoots on (4) days"));
        assertThat(house(place -> moved(place, -1, 0, 0, 0))).anyMatch(text -> text.contains("idle"));
        assertThat(house(place -> moved(place, 0, 0, 0, -1))).anyMatch(text -> text.contains("too few days of strike"));
        assertThat(house(place -> moved(place, 1, 0, 0, 0))).anyMatch(text -> text.contains("too few days of build"));
    }

    @Test
    void noticesDaysOutsideLeaseStretchAndTitle() {
        assertThat(house(place -> at(place, day(25)))).anyMatch(text -> text.contains("outside the lease"));
        assertThat(house(place -> at(place, day(27)))).anyMatch(text -> text.contains("outside the planned stretch"));
        assertThat(house(place -> at(place, day(0)))).anyMatch(text -> text.contains("before the title may"));
        assertThat(house(place -> at(place, day(1)))).anyMatch(text -> text.contains("blocked days"));
        assertThat(house(place -> at(place, day(20)))).anyMatch(text -> text.contains("is shot before"));
    }

    @Test
    void noticesAStageThatDoesNotDo() {
        assertThat(house(place -> on(place, "tiny"))).anyMatch(text -> text.contains("larger than its stage"));
        assertThat(house(place -> on(place, "nowhere"))).anyMatch(text -> text.contains("no stage of the lot"));
    }

    @Test
    void noticesTwoSetsOnOneFloorAndTwoShootsOfOneUnit() {
        Placement house = place("house");
        List<Placement> crowd = plan.placements().stream()
                .map(place -> on(at(place, house.buildFrom()), "large"))
                .toList();
        assertThat(violations(crowd))
                .anyMatch(text -> text.contains("too full"))
                .anyMatch(text -> text.contains("with (1) units"));
    }

    @Test
    void noticesAFalseForecastAndAFalseBooking() {
        List<Forecast> early = plan.forecasts().stream()
                .map(forecast -> new Forecast(
                        forecast.title(),
                        forecast.wrap(),
                        forecast.launch().minusDays(1),
                        forecast.daysLate(),
                        List.of()))
                .toList();
        StagePlan boast = new StagePlan(plan.placements(), early, plan.uses());
        assertThat(StagePlanValidator.violations(problem, boast))
                .hasSize(2)
                .allMatch(text -> text.contains("launches"));
        assertThat(house(place -> new Placement(
                        place.title(),
                        place.set(),
                        place.stage(),
                        place.buildFrom(),
                        place.shootFrom(),
                        place.shootTo(),
                        place.strikeTo(),
                        true)))
                .anyMatch(text -> text.contains("marked as booked"));
    }

    @Test
    void noticesAStranger() {
        Placement house = place("house");
        Placement stranger = new Placement(
                TitleId.of("nobody"), SetId.of("nothing"), house.stage(), day(20), day(21), day(22), day(23), false);
        List<Placement> more = new ArrayList<>(plan.placements());
        more.add(stranger);
        assertThat(violations(more)).anyMatch(text -> text.contains("is in no title"));
    }

    private List<String> house(UnaryOperator<Placement> change) {
        return violations(plan.placements().stream()
                .map(place -> place.set().value().equals("house") ? change.apply(place) : place)
                .toList());
    }

    private List<String> violations(List<Placement> placements) {
        return StagePlanValidator.violations(problem, new StagePlan(placements, plan.forecasts(), plan.uses()));
    }

    private Placement place(String set) {
        return plan.placements().stream()
                .filter(place -> place.set().value().equals(set))
                .findFirst()
                .orElseThrow();
    }

    private static Placement moved(Placement place, int build, int shoot, int wrap, int strike) {
        return new Placement(
                place.title(),
                place.set(),
                place.stage(),
                place.buildFrom().plusDays(build),
                place.shootFrom().plusDays(shoot),
                place.shootTo().plusDays(wrap),
                place.strikeTo().plusDays(strike),
                place.booked());
    }

    private static Placement at(Placement place, LocalDate first) {
        int days = (int) (first.toEpochDay() - place.buildFrom().toEpochDay());
        return moved(place, days, days, days, days);
    }

    private static Placement on(Placement place, String stage) {
        return new Placement(
                place.title(),
                place.set(),
                Optional.of(StageId.of(stage)),
                place.buildFrom(),
                place.shootFrom(),
                place.shootTo(),
                place.strikeTo(),
                place.booked());
    }
}
