package io.madang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.lot.Booking;
import io.madang.lot.Lot;
import io.madang.lot.store.PostgresLots;
import io.madang.slate.store.PostgresTitles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A program killed like by `kill -9`, and what the next one finds; `-Dmadang.kills=10` for more than two each.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    private static final int KILLS = Integer.getInteger("madang.kills", 2);
    private static final Duration LONGEST_START = Duration.ofSeconds(15);

    @TempDir
    private static Path data;

    private final Random random = new Random(20_210_101);

    private interface Found {
        void lot(Database database, Lot lot);
    }

    /// Kills a child after it has said `said` and some milliseconds more, and looks at what it left.
    private void kill(String mode, String said, int mostMillis, Found found) throws Exception {
        try (Child child = Child.start(mode, data.toString())) {
            child.awaitLine(said);
            Thread.sleep(random.nextInt(mostMillis + 1));
            child.kill();
        }
        long start = System.nanoTime();
        try (Database database = Database.inFolder(data)) {
            Duration started = Duration.ofNanos(System.nanoTime() - start);
            found.lot(database, new PostgresLots(database).current().orElseThrow());
            System.out.printf("killed during %s, start took %.1f s%n", mode, started.toMillis() / 1000.0);
            assertThat(started).isLessThan(LONGEST_START);
        }
    }

    private static Map<Integer, List<Booking>> byNumber(Lot lot) {
        return lot.bookings().stream()
                .collect(Collectors.groupingBy(
                        booking -> Integer.parseInt(booking.id().value().split("-", 2)[0])));
    }

    @Test
    void findsAWholeImportOrTheOneBefore() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            int said = 1 + random.nextInt(60);
            kill("import", "imported " + said, 40, (database, lot) -> {
                assertThat(byNumber(lot)).hasSize(1);
                int number = byNumber(lot).keySet().iterator().next();
                assertThat(number).isGreaterThanOrEqualTo(said);
                assertThat(lot.bookings()).hasSize(number % 50 + 1);
                assertThat(new PostgresTitles(database).all()).hasSize(2 - number % 2);
            });
        }
    }

    @Test
    void findsEveryAcceptedPlanAndNoHalfOne() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            int said = 1 + random.nextInt(30);
            kill("accept", "accepted " + said, 20, (database, lot) -> {
                assertThat(byNumber(lot)).hasSizeGreaterThanOrEqualTo(said);
                assertThat(byNumber(lot).values())
                        .allSatisfy(plan -> assertThat(plan).hasSize(ChildProgram.PLAN));
            });
        }
    }

    @Test
    void findsEveryBookingWhenNothingHappened() throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            kill(
                    "accept",
                    "accepted 36",
                    300,
                    (database, lot) -> assertThat(lot.bookings()).hasSize(360));
        }
    }
}
