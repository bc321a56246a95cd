package io.madang.lot;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Area;
import io.madang.common.Message;
import io.madang.fixtures.Examples;
import io.madang.fixtures.TestDatabase;
import io.madang.lot.store.PostgresLots;
import io.madang.platform.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookingDeskTest {

    private static Database database;
    private Lots lots;
    private BookingDesk desk;

    @BeforeAll
    static void openDatabase() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void keepALot() {
        lots = new PostgresLots(database);
        desk = new BookingDesk(lots);
        lots.replace(Examples.lot());
    }

    private static Booking part(String id, String from, String to, long squareMeters) {
        return Examples.booking(id, "two", Examples.days(from, to), Optional.of(Area.ofSquareMeters(squareMeters)));
    }

    private static Booking hold(Booking booking) {
        return new Booking(
                booking.id(),
                booking.stage(),
                BookingLevel.FIRST_HOLD,
                booking.use(),
                booking.days(),
                booking.area(),
                booking.holder(),
                booking.note());
    }

    private static String refusal(BookingOutcome outcome) {
        assertThat(outcome).isInstanceOf(BookingOutcome.Refused.class);
        List<Message> reasons = ((BookingOutcome.Refused) outcome).reasons();
        assertThat(reasons)
                .allSatisfy(reason -> assertThat(reason.in(Locale.KOREAN)).isNotBlank());
        return String.join("\n", reasons.stream().map(Message::toString).toList());
    }

    private String booked(Booking... bookings) {
        assertThat(desk.book(List.of(bookings))).isInstanceOf(BookingOutcome.Booked.class);
        return "booked";
    }

    @Test
    void namesWhoHoldsTheStageWhereAndWhen() {
        booked(Examples.booking("a", "one", "2021-03-01", "2021-03-10"));
        assertThat(refusal(desk.book(List.of(Examples.booking("b", "one", "2021-03-09", "2021-03-12")))))
                .isEqualTo("Crew a holds Stage one from 2021-03-01 to 2021-03-09 (booking a).");
    }

    @Test
    void keepsNeighborsThatTouch() {
        booked(Examples.booking("a", "one", "2021-03-01", "2021-03-10"));
        booked(Examples.booking("b", "one", "2021-03-10", "2021-03-12"));
        assertThat(lots.current().orElseThrow().bookings()).hasSize(2);
    }

    @Test
    void keepsAllOfARequestOrNothing() {
        Booking good = Examples.booking("good", "one", "2021-03-01", "2021-03-10");
        Booking clash = Examples.booking("clash", "one", "2021-03-05", "2021-03-12");
        assertThat(refusal(desk.book(List.of(good, clash)))).contains("Crew good holds Stage one");
        assertThat(lots.current().orElseThrow().bookings()).isEmpty();
    }

    @Test
    void keepsHoldsBesideConfirmedOnesAndRefusesToConfirmThem() {
        booked(Examples.booking("a", "one", "2021-03-01", "2021-03-10"));
        Booking held = Examples.booking("b", "one", "2021-03-05", "2021-03-12");
        booked(hold(held));
        assertThat(refusal(lots.change(held))).contains("Crew a holds Stage one");
    }

    @Test
    void sharesAStageWhileTheFloorsFit() {
        booked(part("a", "2021-03-01", "2021-03-10", 600));
        booked(part("b", "2021-03-08", "2021-03-12", 400));
        assertThat(refusal(desk.book(List.of(part("c", "2021-03-02", "2021-03-20", 401)))))
                .isEqualTo("Stage two has only 400 m² free on 2021-03-02; 401 m² is needed. On it: Crew a.");
        assertThat(refusal(desk.book(List.of(part("c", "2021-03-10", "2021-03-20", 601)))))
                .isEqualTo("Stage two has only 600 m² free on 2021-03-10; 601 m² is needed. On it: Crew b.");
        assertThat(refusal(desk.book(List.of(part("c", "2021-03-02", "2021-03-20", 400)))))
                .isEqualTo("Stage two has only 0 m² free on 2021-03-08; 400 m² is needed. On it: Crew a, Crew b.");
        booked(part("c", "2021-03-12", "2021-03-20", 1_000));
    }

    @Test
    void refusesTheWholeOfASharedStageWhilePartOfItIsHeld() {
        booked(part("a", "2021-03-01", "2021-03-10", 1));
        assertThat(refusal(desk.book(List.of(Examples.booking("b", "two", "2021-03-09", "2021-03-12")))))
                .contains("Crew a holds Stage two");
    }

    @Test
    void takesTheWholeStageWhereItDoesNotShare() {
        Booking small = Examples.booking(
                "a", "one", Examples.days("2021-03-01", "2021-03-10"), Optional.of(Area.ofSquareMeters(10)));
        Booking other = Examples.booking(
                "b", "one", Examples.days("2021-03-09", "2021-03-12"), Optional.of(Area.ofSquareMeters(10)));
        booked(small);
        assertThat(refusal(desk.book(List.of(other)))).contains("Crew a holds Stage one");
        assertThat(lots.add(List.of(other))).isInstanceOf(BookingOutcome.Refused.class);
    }

    @Test
    void refusesDaysWithoutALeaseEvenForAHold() {
        assertThat(refusal(desk.book(List.of(hold(Examples.booking("a", "one", "2021-12-20", "2022-01-05"))))))
                .isEqualTo("Stage one is not under lease from 2022-01-01 to 2022-01-04, so Crew a cannot have it.");
        assertThat(refusal(desk.book(List.of(Examples.booking("a", "one", "2020-12-20", "2021-02-05")))))
                .isEqualTo("Stage one is not under lease from 2020-12-20 to 2020-12-31, so Crew a cannot have it.");
    }

    @Test
    void refusesUnknownStagesTakenKeysAndTooMuchFloor() {
        booked(Examples.booking("a", "one", "2021-03-01", "2021-03-10"));
        assertThat(refusal(desk.book(List.of(Examples.booking("b", "nine", "2021-04-01", "2021-04-10")))))
                .contains("no stage nine");
        assertThat(refusal(desk.book(List.of(Examples.booking("a", "one", "2021-04-01", "2021-04-10")))))
                .contains("already is a booking a");
        assertThat(refusal(desk.book(List.of(part("b", "2021-04-01", "2021-04-10", 1_001)))))
                .isEqualTo("Crew b needs 1001 m²; Stage two has 1000 m².");
    }

    @Test
    void movesABookingToFreeDaysOnly() {
        booked(
                Examples.booking("a", "one", "2021-03-01", "2021-03-10"),
                Examples.booking("b", "one", "2021-03-20", "2021-03-25"));
        BookingId b = BookingId.of("b");
        assertThat(refusal(desk.move(b, StageId.of("one"), LocalDate.parse("2021-03-09"))))
                .contains("Crew a holds Stage one");
        assertThat(desk.move(b, StageId.of("one"), LocalDate.parse("2021-03-22")))
                .isInstanceOf(BookingOutcome.Booked.class);
        assertThat(desk.tryMove(b, StageId.of("two"), LocalDate.parse("2021-03-01")))
                .isInstanceOf(BookingOutcome.Booked.class);
        assertThat(refusal(desk.move(BookingId.of("x"), StageId.of("one"), LocalDate.parse("2021-03-22"))))
                .contains("no booking x");
        assertThat(lots.current().orElseThrow().bookings())
                .extracting(Booking::days)
                .containsExactly(Examples.days("2021-03-01", "2021-03-10"), Examples.days("2021-03-22", "2021-03-27"));
    }

    @Test
    void releasesOnce() {
        booked(Examples.booking("a", "one", "2021-03-01", "2021-03-10"));
        assertThat(desk.release(BookingId.of("a"))).isTrue();
        assertThat(desk.release(BookingId.of("a"))).isFalse();
        booked(Examples.booking("b", "one", "2021-03-01", "2021-03-10"));
    }
}
