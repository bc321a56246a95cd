package io.madang.platform;

import io.madang.common.DateRange;
import io.madang.fixtures.Examples;
import io.madang.lot.Booking;
import io.madang.lot.BookingDesk;
import io.madang.lot.BookingOutcome;
import io.madang.lot.Lot;
import io.madang.lot.store.PostgresLots;
import io.madang.partner.store.PostgresPartners;
import io.madang.slate.store.PostgresTitles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a child process does until it is killed: `hold` the database open, `import` studios, or `accept` plans.
final class ChildProgram {

    static final int PLAN = 10;

    private ChildProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        Database database = Database.inFolder(Path.of(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        System.out.println("open");
        switch (arguments[0]) {
            case "import" -> importForEver(database);
            case "accept" -> accept(database);
            default -> {}
        }
        Thread.sleep(600_000);
    }

    /// Import number n keeps n % 50 + 1 bookings with n in their keys, and two titles for an even n, one for an odd n.
    private static void importForEver(Database database) {
        PostgresLots lots = new PostgresLots(database);
        for (int number = 1; ; number++) {
            int even = 2 - number % 2;
            Lot lot = Examples.lot(bookings(number, 0, number % 50 + 1));
            database.transactions().run(() -> {
                new PostgresPartners(database).replaceAll(Examples.partners());
                lots.replace(lot);
                new PostgresTitles(database).replaceAll(Examples.titles().subList(0, even));
            });
            System.out.println("imported " + number);
        }
    }

    /// Plan number n brings ten bookings with n in their keys.
    private static void accept(Database database) {
        PostgresLots lots = new PostgresLots(database);
        BookingDesk desk = new BookingDesk(lots);
        lots.replace(Examples.lot());
        for (int number = 1; number <= 36; number++) {
            BookingOutcome outcome = desk.book(bookings(number, (number - 1) * PLAN, PLAN));
            System.out.println((outcome instanceof BookingOutcome.Booked ? "accepted " : "refused ") + number);
        }
    }

    private static List<Booking> bookings(int number, int fromDay, int count) {
        return IntStream.range(fromDay, fromDay + count)
                .mapToObj(LocalDate.parse("2021-01-01")::plusDays)
                .map(DateRange::ofDay)
                .map(day -> Examples.booking(number + "-" + day.from(), "one", day, Optional.empty()))
                .toList();
    }
}
