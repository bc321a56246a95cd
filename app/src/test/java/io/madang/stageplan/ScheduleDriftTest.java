package io.madang.stageplan;

import static io.madang.stageplan.SmallSlate.day;
import static io.madang.stageplan.SmallSlate.days;
import static io.madang.stageplan.SmallSlate.location;
import static io.madang.stageplan.SmallSlate.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Area;
import io.madang.common.Message;
import io.madang.lot.Booking;
import io.madang.lot.StageId;
import io.madang.shooting.TitleSchedules.TitleSchedule;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.ScheduleDrift.SetDrift;
import io.madang.stageplan.SmallSlate.Wish;
import io.madang.stageplan.StagePlans.Age;
import io.madang.stageplan.StagePlans.Kept;
import io.madang.stageplan.StagePlans.ShootDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What other shoot days do to a plan in which every set stays where it is.
class ScheduleDriftTest {

    private static final Title FILM =
            SmallSlate.title("film", Wish.target(40), set("bank", 600, 2, 4, 1), set("bar", 600, 2, 3, 1));
    private static final Title OTHER = SmallSlate.title("other", Wish.target(40), set("ship", 600, 2, 5, 1));

    private final SmallSlate lot = new SmallSlate(60)
            .stage("one", 1_000, true)
            .stage("two", 1_000, false)
            .lease(0, 30, 1, "one", "two")
            .title(FILM)
            .title(OTHER);
    private final List<Placement> places = new ArrayList<>(List.of(
            place("film", "bank", "one", 0, 2, 6, 7),
            place("film", "bar", "two", 10, 12, 15, 16),
            place("other", "ship", "one", 8, 10, 15, 16)));

    @Test
    void aShorterShootFreesDaysAndLeavesTheLaunch() {
        ScheduleDrift drift = drift("bank", 2);
        assertThat(drift.title()).isEqualTo(TitleId.of("film"));
        assertThat(drift.board()).contains("Second pass");
        assertThat(drift.sets())
                .containsExactly(new SetDrift(
                        SetId.of("bank"), 4, 2, Optional.of(days(0, 7)), Optional.of(days(0, 5)), List.of()));
        assertThat(drift.launch()).contains(day(15));
        assertThat(drift.estimate()).contains(day(15));
    }

    @Test
    void aLongerShootMovesTheLaunchAndNamesWhomItWouldCollideWith() {
        ScheduleDrift drift = drift("bank", 7);
        assertThat(drift.sets().getFirst().estimate()).contains(days(0, 10));
        assertThat(clashes(drift))
                .containsExactly("On one it would collide with ship (other), there from 2021-03-09 to 2021-03-16.");
        assertThat(drift("bar", 8).estimate()).contains(day(20));
    }

    @Test
    void setsThatFitTheFloorTogetherDoNotCollide() {
        SmallSlate wide = new SmallSlate(60).stage("one", 1_200, true).stage("two", 1_000, false);
        wide.lease(0, 30, 1, "one", "two").title(FILM).title(OTHER);
        assertThat(clashes(drift(wide, "bank", 7))).isEmpty();
    }

    @Test
    void otherBookingsAndTheEndOfTheLeaseAreInTheWay() {
        lot.booking("two", days(18, 20), new Booking.Maintenance(), Optional.of(Area.ofSquareMeters(10)));
        assertThat(clashes(drift("bar", 7)))
                .containsExactly("On two it would collide with somebody, there from 2021-03-19 to 2021-03-20.");
        assertThat(clashes(drift("bar", 20))).first().isEqualTo("two is not leased on 2021-03-31.");
    }

    @Test
    void theOneUnitCannotShootTheNextSetAtTheSameTime() {
        assertThat(clashes(drift("bank", 12))).contains("bar of the same title is shot from 2021-03-13 to 2021-03-15.");
    }

    @Test
    void twoUnitsShootTwoSetsAtATimeUnlessOneMustWait() {
        for (boolean waits : List.of(false, true)) {
            String[] after = waits ? new String[] {"hall"} : new String[0];
            Wish two = new Wish(1, Optional.empty(), Optional.empty(), 2, 0, List.of());
            SmallSlate slate = new SmallSlate(60).stage("one", 1_000, false).stage("two", 1_000, false);
            slate.lease(0, 60, 1, "one", "two")
                    .title(SmallSlate.title("pair", two, set("hall", 0, 1, 3, 0), set("attic", 0, 1, 3, 0, after)));
            places.clear();
            places.add(place("pair", "hall", "one", 0, 1, 4, 4));
            places.add(place("pair", "attic", "two", 4, 5, 8, 8));
            assertThat(clashes(drift(slate, "hall", 6))).hasSize(waits ? 1 : 0);
        }
    }

    @Test
    void aBookedSetStaysAsBookedAndOnBlockedDaysNobodyShoots() {
        Wish wish = new Wish(1, Optional.empty(), Optional.empty(), 1, 0, List.of(days(8, 12)));
        SmallSlate slate = new SmallSlate(60).stage("one", 1_000, false).lease(0, 60, 1, "one");
        slate.title(SmallSlate.title("held", wish, set("hall", 0, 1, 3, 0)))
                .booking("one", days(4, 8), new Booking.ForSet("held", "hall", days(5, 8)), Optional.empty());
        places.clear();
        places.add(place("held", "hall", "one", 4, 5, 8, 8));
        assertThat(clashes(drift(slate, "hall", 5)))
                .containsExactly(
                        "It is booked from 2021-03-05 to 2021-03-08; the booking stays until somebody changes it.",
                        "The title cannot be shot from 2021-03-09 to 2021-03-12: away.");
    }

    @Test
    void aShootBeyondThePlannedDaysHasNoEstimate() {
        ScheduleDrift drift = drift("bar", 48);
        assertThat(drift.sets().getFirst().estimate()).isEmpty();
        assertThat(drift.estimate()).isEmpty();
        assertThat(clashes(drift))
                .containsExactly("The days that may be planned end on 2021-04-29, before it would be shot and struck.");
    }

    @Test
    void aSetOnLocationStretchesWithoutAStage() {
        Title outside = SmallSlate.title("outside", Wish.target(40), location("quay", 3));
        lot.title(outside);
        places.add(place("outside", "quay", "", 1, 1, 4, 4));
        ScheduleDrift drift = drift(lot, "quay", 5);
        assertThat(drift.sets().getFirst().estimate()).contains(days(1, 6));
        assertThat(clashes(drift)).isEmpty();
        assertThat(drift.estimate()).contains(day(6));
    }

    @Test
    void aPlanOfTodayOrOfUnknownShootDaysDriftsNowhere() {
        StagePlanProblem now = now(lot, "bank", 7);
        assertThat(ScheduleDrift.of(kept(lot, Age.CURRENT, shootDays(lot)), now))
                .isEmpty();
        assertThat(ScheduleDrift.of(kept(lot, Age.CHANGED, List.of()), now)).isEmpty();
    }

    private ScheduleDrift drift(String set, int days) {
        return drift(lot, set, days);
    }

    private ScheduleDrift drift(SmallSlate slate, String set, int days) {
        Kept kept = kept(slate, Age.OTHER_SHOOT_DAYS, shootDays(slate));
        List<ScheduleDrift> drifts = ScheduleDrift.of(kept, now(slate, set, days));
        assertThat(drifts).hasSize(1);
        return drifts.getFirst();
    }

    private static StagePlanProblem now(SmallSlate slate, String set, int days) {
        StagePlanProblem before = slate.problem(Objective.LAUNCH);
        TitleId title = before.titles().stream()
                .filter(one -> one.sets().stream().anyMatch(film -> film.id().equals(SetId.of(set))))
                .findFirst()
                .orElseThrow()
                .id();
        TitleSchedule schedule = ScheduledSlateTest.schedule(
                title,
                OptionalInt.empty(),
                ScheduledSlateTest.shot(set, IntStream.range(0, days).toArray()));
        ScheduledSlate now = ScheduledSlate.of(before.titles(), List.of(schedule));
        return new StagePlanProblem(before.lot(), now.titles(), before.calendar(), before.objective(), now.schedules());
    }

    private static List<ShootDays> shootDays(SmallSlate slate) {
        return slate.titles().stream()
                .flatMap(
                        title -> title.sets().stream().map(set -> new ShootDays(title.id(), set.id(), set.shootDays())))
                .toList();
    }

    private Kept kept(SmallSlate slate, Age age, List<ShootDays> shootDays) {
        List<Forecast> forecasts = slate.titles().stream()
                .map(title -> new Forecast(title.id(), wrap(title), wrap(title), 0, List.of()))
                .toList();
        StagePlan plan = new StagePlan(places, forecasts, List.of());
        return new Kept(
                1,
                Instant.EPOCH,
                Scenario.asIs(),
                new StagePlanOutcome.Optimal(plan, new Proof(0, 0, List.of(), 0, 1)),
                List.of(),
                List.of(),
                shootDays,
                age);
    }

    private LocalDate wrap(Title title) {
        return places.stream()
                .filter(place -> place.title().equals(title.id()))
                .map(Placement::shootTo)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static List<String> clashes(ScheduleDrift drift) {
        return drift.sets().stream()
                .flatMap(set -> set.clashes().stream())
                .map((Message clash) -> clash.in(Locale.ENGLISH))
                .toList();
    }

    /// @param days first of build, first of shoot, end of shoot, end of strike
    private static Placement place(String title, String set, String stage, int... days) {
        return new Placement(
                TitleId.of(title),
                SetId.of(set),
                stage.isEmpty() ? Optional.empty() : Optional.of(StageId.of(stage)),
                day(days[0]),
                day(days[1]),
                day(days[2]),
                day(days[3]),
                false);
    }
}
