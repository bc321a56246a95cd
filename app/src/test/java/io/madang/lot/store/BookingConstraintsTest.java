package io.madang.lot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.madang.common.Area;
import io.madang.fixtures.Examples;
import io.madang.fixtures.TestDatabase;
import io.madang.lot.Booking;
import io.madang.lot.Lot;
import io.madang.platform.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database by itself, without our rules before it.
class BookingConstraintsTest {

    private static Database database;
    private PostgresLots lots;

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
        lots.replace(Examples.lot(List.of(part("a", 600), Examples.booking("b", "one", "2021-05-01", "2021-05-10"))));
    }

    private static Booking part(String id, long squareMeters) {
        return Examples.booking(
                id, "two", Examples.days("2021-03-01", "2021-03-10"), Optional.of(Area.ofSquareMeters(squareMeters)));
    }

    private static void sql(String statement) {
        JdbcClient.create(database.dataSource()).sql(statement).update();
    }

    private static void refuses(String statement) {
        assertThatThrownBy(() -> sql(statement)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private static String insert(String id, String stage, String days, String area) {
        return """
                INSERT INTO lot.booking (id, stage, level, use, days, area, whole_stage, holder, note)
                VALUES ('%s', '%s', 'CONFIRMED', 'OTHER', '%s', %s, false, '', '')
                """.formatted(id, stage, days, area);
    }

    @Test
    void refusesAWholeStageTwiceWhateverTheRowClaims() {
        refuses(insert("c", "one", "[2021-05-09,2021-05-11)", "null"));
        refuses(insert("c", "one", "[2021-05-09,2021-05-11)", "1"));
        refuses(insert("c", "two", "[2021-03-09,2021-03-11)", "null"));
    }

    @Test
    void refusesMoreFloorThanTheStageHas() {
        refuses(insert("c", "two", "[2021-03-09,2021-03-11)", "40001"));
        refuses(insert("c", "two", "[2021-04-09,2021-04-11)", "100001"));
        sql(insert("c", "two", "[2021-03-09,2021-03-11)", "40000"));
    }

    @Test
    void refusesToShrinkAStageUnderItsBookings() {
        sql(insert("c", "two", "[2021-03-09,2021-03-11)", "40000"));
        refuses("UPDATE lot.stage SET area = 99999 WHERE id = 'two'");
        refuses("UPDATE lot.stage SET sharing = false WHERE id = 'two'");
        sql("DELETE FROM lot.booking WHERE id = 'c'");
        sql("UPDATE lot.stage SET area = 60000, sharing = false WHERE id = 'two'");
        refuses("UPDATE lot.stage SET area = 59999 WHERE id = 'two'");
        sql("UPDATE lot.stage SET sharing = true WHERE id = 'two'");
        sql("UPDATE lot.stage SET area = 70000 WHERE id = 'two'");
        sql(insert("c", "two", "[2021-03-09,2021-03-11)", "10000"));
    }

    @Test
    void refusesToConfirmMoveOrStretchIntoOthers() {
        sql(insert("c", "one", "[2021-06-01,2021-06-05)", "null"));
        refuses("UPDATE lot.booking SET days = '[2021-05-05,2021-06-05)' WHERE id = 'c'");
        sql("UPDATE lot.booking SET level = 'FIRST_HOLD', days = '[2021-05-05,2021-06-05)' WHERE id = 'c'");
        refuses("UPDATE lot.booking SET level = 'CONFIRMED' WHERE id = 'c'");
        refuses(
                "UPDATE lot.booking SET stage = 'two', level = 'CONFIRMED', days = '[2021-03-01,2021-03-02)' WHERE id = 'c'");
    }

    @Test
    void refusesTwoWritersWhoDoNotSeeEachOtherAtAnyIsolation() throws Exception {
        for (int isolation : List.of(
                Connection.TRANSACTION_READ_COMMITTED,
                Connection.TRANSACTION_REPEATABLE_READ,
                Connection.TRANSACTION_SERIALIZABLE)) {
            sql("DELETE FROM lot.booking");
            sql(insert("a", "two", "[2021-03-01,2021-03-10)", "60000"));
            assertThat(twoWriters(isolation)).as("isolation %d", isolation).isPresent();
            assertThat(BookingSweep.overlaps(database)).isEmpty();
        }
    }

    /// What the second of two writers hears, who began before the first one was done.
    private static Optional<SQLException> twoWriters(int isolation) throws Exception {
        try (Connection first = database.dataSource().getConnection();
                Connection second = database.dataSource().getConnection()) {
            begin(first, isolation);
            begin(second, isolation);
            execute(first, insert("first", "two", "[2021-03-05,2021-03-06)", "30000"));
            CompletableFuture<Optional<SQLException>> waiting = CompletableFuture.supplyAsync(() -> {
                try {
                    execute(second, insert("second", "two", "[2021-03-01,2021-03-09)", "30000"));
                    second.commit();
                    return Optional.empty();
                } catch (SQLException e) {
                    return Optional.of(e);
                }
            });
            Thread.sleep(200);
            first.commit();
            Optional<SQLException> heard = waiting.get();
            second.rollback();
            return heard;
        }
    }

    private static void begin(Connection connection, int isolation) throws SQLException {
        connection.setTransactionIsolation(isolation);
        connection.setAutoCommit(false);
        execute(connection, "SELECT * FROM lot.booking");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aCrowdOfTwoProgramsNeverOverlapsAndHearsAReasonForEveryRefusal() throws Exception {
        int seconds = Integer.getInteger("madang.crowd.seconds", 0);
        Lot lot = Examples.lot();
        lots.replace(lot);
        try (Database other = Database.at(database.address())) {
            BookingCrowd crowd = new BookingCrowd(List.of(database, other), lot.stages());
            BookingCrowd.Met met = seconds == 0
                    ? crowd.run(64, 12, Instant.MAX)
                    : crowd.run(64, Integer.MAX_VALUE, Instant.now().plusSeconds(seconds));
            if (seconds > 0) {
                report(met, seconds);
            }
            assertThat(met.unexplained()).isEmpty();
            assertThat(met.booked()).isPositive();
            assertThat(met.refused()).isPositive();
        }
        assertThat(BookingSweep.overlaps(database)).isEmpty();
    }

    private static void report(BookingCrowd.Met met, int seconds) {
        List<Long> nanos = met.nanos().stream().sorted().toList();
        System.out.printf(
                "%d requests in %d s: %d booked, %d moved, %d released, %d refused, %d unexplained;"
                        + " median %.1f ms, 99 %% %.1f ms, longest %.1f ms; stage days that overlap: %d%n",
                nanos.size(),
                seconds,
                met.booked(),
                met.moved(),
                met.released(),
                met.refused(),
                met.unexplained().size(),
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 99 / 100) / 1e6,
                nanos.getLast() / 1e6,
                BookingSweep.overlaps(database).size());
    }
}
