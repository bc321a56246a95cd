package io.madang.lot.store;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.fixtures.Examples;
import io.madang.lot.Booking;
import io.madang.lot.BookingDesk;
import io.madang.lot.BookingId;
import io.madang.lot.BookingOutcome;
import io.madang.lot.Stage;
import io.madang.platform.Database;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many clients that book, move and release the same stages at random and at the same time.
final class BookingCrowd {

    /// What the crowd met.
    ///
    /// @param unexplained refusals without a sentence, and exceptions
    record Met(int booked, int refused, int moved, int released, List<String> unexplained, List<Long> nanos) {}

    private final List<BookingDesk> desks;
    private final List<Stage> stages;
    private final Queue<BookingId> kept = new ConcurrentLinkedQueue<>();

    /// @param databases one for each program that works on the same database
    BookingCrowd(List<Database> databases, List<Stage> stages) {
        this.desks = databases.stream()
                .map(database -> new BookingDesk(new PostgresLots(database)))
                .toList();
        this.stages = stages;
    }

    /// Each of `clients` asks until it has asked `requests` times or it is `end`.
    Met run(int clients, int requests, Instant end) throws Exception {
        List<Future<Met>> futures = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                Client one = new Client(client, desks.get(client % desks.size()));
                futures.add(threads.submit(() -> one.run(requests, end)));
            }
        }
        List<String> unexplained = new ArrayList<>();
        List<Long> nanos = new ArrayList<>();
        int[] counts = new int[4];
        for (Future<Met> future : futures) {
            Met met = future.get();
            counts[0] += met.booked();
            counts[1] += met.refused();
            counts[2] += met.moved();
            counts[3] += met.released();
            unexplained.addAll(met.unexplained());
            nanos.addAll(met.nanos());
        }
        return new Met(counts[0], counts[1], counts[2], counts[3], unexplained, nanos);
    }

    private final class Client {

        private final int number;
        private final BookingDesk desk;
        private final Random random;
        private final List<String> unexplained = new ArrayList<>();
        private final List<Long> nanos = new ArrayList<>();
        private int booked;
        private int refused;
        private int moved;
        private int released;

        Client(int number, BookingDesk desk) {
            this.number = number;
            this.desk = desk;
            this.random = new Random(number);
        }

        Met run(int requests, Instant end) {
            for (int request = 0; request < requests && Instant.now().isBefore(end); request++) {
                long start = System.nanoTime();
                try {
                    ask(request);
                } catch (RuntimeException e) {
                    unexplained.add(e.toString());
                }
                nanos.add(System.nanoTime() - start);
            }
            return new Met(booked, refused, moved, released, unexplained, nanos);
        }

        private void ask(int request) {
            int dice = random.nextInt(10);
            BookingId mine = dice < 6 ? null : kept.poll();
            if (mine == null) {
                List<Booking> asked = asked(request);
                if (isKept(desk.book(asked))) {
                    booked++;
                    asked.forEach(booking -> kept.add(booking.id()));
                }
            } else if (dice < 8) {
                moved += isKept(desk.move(mine, someStage().id(), someDay())) ? 1 : 0;
                kept.add(mine);
            } else {
                released += desk.release(mine) ? 1 : 0;
            }
        }

        private List<Booking> asked(int request) {
            List<Booking> asked = new ArrayList<>();
            for (int part = random.nextInt(3); part >= 0; part--) {
                Stage stage = someStage();
                Optional<Area> area = stage.sharing() && random.nextInt(10) > 0
                        ? Optional.of(new Area(stage.area().hundredths() * (1 + random.nextInt(5)) / 10))
                        : Optional.empty();
                DateRange days = DateRange.ofDays(someDay(), 1 + random.nextInt(9));
                String id = number + "-" + request + "-" + part;
                asked.add(Examples.booking(id, stage.id().value(), days, area));
            }
            return asked;
        }

        private boolean isKept(BookingOutcome outcome) {
            if (outcome instanceof BookingOutcome.Refused(List<Message> reasons)) {
                refused++;
                if (reasons.isEmpty()
                        || reasons.stream()
                                .anyMatch(reason -> reason.in(Locale.KOREAN).isBlank())) {
                    unexplained.add("no reason");
                }
                return false;
            }
            return true;
        }

        private Stage someStage() {
            return stages.get(random.nextInt(stages.size()));
        }

        private LocalDate someDay() {
            return LocalDate.parse("2021-02-01").plusDays(random.nextInt(90));
        }
    }
}
