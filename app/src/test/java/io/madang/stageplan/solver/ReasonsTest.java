package io.madang.stageplan.solver;

import static io.madang.stageplan.SmallSlate.day;
import static io.madang.stageplan.SmallSlate.days;
import static io.madang.stageplan.SmallSlate.set;
import static io.madang.stageplan.SmallSlate.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.SearchProgress;
import io.madang.lot.Booking;
import io.madang.slate.FilmSet;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.Reason;
import io.madang.stageplan.SmallSlate;
import io.madang.stageplan.SmallSlate.Wish;
import io.madang.stageplan.StagePlanOutcome.Impossible;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;

/// An impossible slate is told in words, each with what would be enough.
class ReasonsTest {

    private static final Wish WISH = Wish.target(10);

    @Test
    void tellsEveryThingThatNoStageOffers() {
        FilmSet fussy = set("vault", 1600, 1, 2, 1);
        FilmSet elsewhere = set("ship", 100, new int[] {1, 2, 1, 0}, Set.of("mars"));
        whys(lot().title(title("one", WISH, fussy, elsewhere)))
                .containsExactly(
                        "The set vault of one needs 1,600 m²; the largest leased stage it may use has 500 m²."
                                + " Enough would be: a stage of 1,600 m²",
                        "The set ship of one may only stand on mars, which is not leased."
                                + " Enough would be: a lease of mars, or other allowed stages");
    }

    @Test
    void tellsALeaseThatIsTooShort() {
        whys(lot().title(title("one", WISH, set("house", 100, 10, 10, 5))))
                .singleElement()
                .asString()
                .contains("needs a stage for 25 working days", "leave 20 in a row", "from 2021-03-01 to 2021-03-25");
    }

    @Test
    void tellsBlockedDaysThatLeaveNoWindow() {
        Wish busy = new Wish(1, Optional.empty(), Optional.empty(), 1, 0, List.of(days(2, 30)));
        whys(lot().title(title("one", busy, set("house", 100, 1, 3, 1))))
                .singleElement()
                .asString()
                .contains("blocked days", "fewer blocked days");
    }

    @Test
    void tellsBookingsThatLeaveNoDays() {
        whys(lot().booking("stage", days(2, 18), new Booking.Maintenance(), Optional.empty())
                        .title(title("one", WISH, set("house", 100, 1, 3, 1))))
                .singleElement()
                .asString()
                .contains("confirmed bookings leave no such days");
    }

    @Test
    void tellsAnOrderThatGoesInACircle() {
        whys(lot().title(title("one", WISH, set("a", 100, 0, 1, 0, "b"), set("b", 100, 0, 1, 0, "a"))))
                .anyMatch(text -> text.contains("goes in a circle: a → b → a"));
    }

    @Test
    void tellsShootingDaysAndStageDaysThatAreTooMany() {
        whys(lot().title(title("one", WISH, set("a", 100, 0, 12, 0), set("b", 100, 0, 12, 0))))
                .contains("one has 24 shooting days to do and 20 on which it can shoot."
                        + " Enough would be: 4 more shooting days, or another shooting unit")
                .contains("2 sets can only stand on stage and need 24 stage days there; the leases leave 20."
                        + " Enough would be: 4 more stage days on stage, or another stage like them");
    }

    @Test
    void tellsUntilWhenAStageWouldBeNeeded() {
        Wish busy = new Wish(1, Optional.empty(), Optional.empty(), 1, 0, List.of(days(9, 11)));
        whys(lot().title(title("one", busy, set("a", 100, 0, 7, 0)))
                        .title(title("two", busy, set("b", 100, 0, 7, 0)))
                        .title(title("three", busy, set("c", 100, 0, 3, 0))))
                .singleElement()
                .asString()
                .contains(
                        "The lease of stage ends on " + day(19), "the stage would be needed until", "a lease of stage");
    }

    private static SmallSlate lot() {
        return new SmallSlate(30).stage("stage", 500, false).lease(0, 20, 100, "stage");
    }

    private static AbstractListAssert<?, List<? extends String>, String, ObjectAssert<String>> whys(SmallSlate slate) {
        Impossible answer = (Impossible) new StagePlanSearch()
                .solve(slate.problem(Objective.LAUNCH), PlanLimits.ofSeconds(20), SearchProgress.none());
        return assertThat(answer.reasons().stream().map(ReasonsTest::text).toList());
    }

    private static String text(Reason reason) {
        assertThat(reason.why().in(Locale.KOREAN)).isNotBlank();
        assertThat(reason.enough().in(Locale.KOREAN)).isNotBlank();
        return reason.why().in(Locale.ENGLISH)
                + ". Enough would be: "
                + reason.enough().in(Locale.ENGLISH);
    }
}
