package io.madang.lot.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.Area;
import io.madang.fixtures.Examples;
import io.madang.fixtures.TestDatabase;
import io.madang.lot.Booking;
import io.madang.lot.BookingId;
import io.madang.lot.BookingLevel;
import io.madang.lot.BookingOutcome;
import io.madang.lot.Lot;
import io.madang.lot.Lots;
import io.madang.lot.StageId;
import io.madang.platform.Database;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresLotsTest {

    private static Database database;
    private Lots lots;

    @BeforeAll
    static void openDatabase() {
        database = TestDatabase.fresh();
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void keepAnEmptyLot() {
        lots = new PostgresLots(database);
        lots.replace(Examples.lot());
    }

    @Test
    void givesBackEveryFieldOfALot() {
        Booking shooting = new Booking(
                BookingId.of("z"),
                StageId.of("two"),
                BookingLevel.CONFIRMED,
                new Booking.ForSet("a-series", "vault", Examples.days("2021-02-03", "2021-02-05")),
                Examples.days("2021-02-01", "2021-02-07"),
                Optional.of(Area.ofSquareMeters(600)),
                "Series crew",
                "Night shoots");
        Booking maintenance = new Booking(
                BookingId.of("a"),
                StageId.of("one"),
                BookingLevel.SECOND_HOLD,
                new Booking.Maintenance(),
                Examples.days("2021-02-01", "2021-02-07"),
                Optional.empty(),
                "Landlord",
                "");
        Lot lot = Examples.lot(List.of(shooting, maintenance));
        lots.replace(lot);
        assertThat(lots.current()).contains(lot);
        assertThat(new PostgresLots(database).current()).contains(lot);
    }

    @Test
    void addsABookingAndRefusesAClashingOne() {
        Booking first = Examples.booking("first", "one", "2021-03-01", "2021-03-10");
        Booking second = Examples.booking("second", "one", "2021-03-09", "2021-03-12");
        assertThat(lots.add(List.of(first))).isInstanceOf(BookingOutcome.Booked.class);
        assertThat(lots.add(List.of(second))).isInstanceOf(BookingOutcome.Refused.class);
        assertThat(lots.current().orElseThrow().bookings()).containsExactly(first);
    }
}
