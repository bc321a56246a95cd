package io.madang.viewing.store;

import io.madang.common.DateRange;
import io.madang.common.LocalName;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.ViewingTerms.Exclusion;
import io.madang.viewing.format.TermsWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Small folders of events with everything that can be odd, drawn from a seed.
public final class EventFolder {

    static final long EXCLUDED_ACCOUNT = 7;

    private static final int UNKNOWN_COUNTRY = 999;

    private static final List<ViewingCountry> COUNTRIES = List.of(
            new ViewingCountry(410, "KR", ZoneId.of("Asia/Seoul")),
            new ViewingCountry(356, "IN", ZoneId.of("Asia/Kolkata")),
            new ViewingCountry(276, "DE", ZoneId.of("Europe/Berlin")),
            new ViewingCountry(840, "US", ZoneId.of("America/New_York")),
            new ViewingCountry(36, "AU", ZoneId.of("Australia/Lord_Howe")));

    private EventFolder() {}

    public static ViewingTerms terms(LocalDate day) {
        List<ViewedTitle> titles = new ArrayList<>();
        for (int work = 1; work <= 30; work++) {
            boolean isFilm = work % 2 == 0;
            Map<Integer, Integer> runtimes = new HashMap<>(Map.of(0, 600 + work % 3 * 60));
            if (work % 3 == 0) {
                runtimes.put(2, 777);
            }
            titles.add(new ViewedTitle(
                    new ViewedUnit(work, isFilm ? 0 : 1 + work % 2),
                    isFilm ? ViewingCategory.FILMS : ViewingCategory.TV,
                    new LocalName("Title, " + work, "작품 \"" + work + "\""),
                    day.atStartOfDay().toInstant(ZoneOffset.UTC),
                    runtimes));
        }
        return new ViewingTerms(
                COUNTRIES, titles, List.of(new Exclusion(EXCLUDED_ACCOUNT, DateRange.ofDay(day), "test device")));
    }

    /// Events of three days of UTC around `day`, of few members, so that there are many ties.
    public static List<Event> events(long seed, LocalDate day, int count) {
        Random random = new Random(seed);
        Instant from = day.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        List<Event> events = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Event event = event(random, 1000 + index, from.plus(random.nextInt(72 * 60), ChronoUnit.MINUTES));
            events.add(event);
            if (random.nextInt(10) == 0) {
                events.add(again(event, random, event.seconds(), event.profile()));
            }
            if (random.nextInt(20) == 0) {
                events.add(again(event, random, random.nextInt(600), random.nextInt(40)));
            }
        }
        return events;
    }

    private static Event event(Random random, long id, Instant started) {
        int work = 1 + (int) (30 * random.nextDouble() * random.nextDouble());
        int kind = random.nextInt(100);
        long profile = random.nextInt(40);
        return new Event(
                id,
                profile,
                profile / 2,
                kind == 0 ? Event.NO_COUNTRY : kind == 1 ? UNKNOWN_COUNTRY : country(random),
                work,
                work % 2 == 0 ? 0 : 1 + work % 2,
                kind == 2 ? 1 : work % 3 == 0 ? 2 * random.nextInt(2) : 0,
                started,
                kind == 3 ? 0 : kind == 4 ? 50_000 : 60 * random.nextInt(6),
                started.plusSeconds(60),
                "now");
    }

    private static int country(Random random) {
        return COUNTRIES.get(random.nextInt(COUNTRIES.size())).number();
    }

    private static Event again(Event event, Random random, int seconds, long profile) {
        return new Event(
                event.id(),
                profile,
                event.account(),
                event.country(),
                event.work(),
                event.season(),
                event.cut(),
                random.nextInt(8) == 0 ? event.started().plus(1, ChronoUnit.HOURS) : event.started(),
                seconds,
                event.ingested().plusSeconds(random.nextInt(3) - 1L),
                random.nextBoolean() ? "late" : "now");
    }

    /// The folder of a delivery is the hour in which its event started, except for some that claim another hour.
    static EventHour hourOf(Event event) {
        return EventHour.of(
                event.ingested().minusSeconds(60).minusSeconds(event.ingested().getEpochSecond() % 60));
    }

    public static void writeTerms(Path folder, ViewingTerms terms) throws IOException {
        Files.createDirectories(folder);
        TermsWriter.write(terms, folder);
    }

    public static void write(Path folder, List<Event> events) throws IOException, SQLException {
        Map<EventHour, Map<String, List<Event>>> hours = events.stream()
                .collect(Collectors.groupingBy(EventFolder::hourOf, TreeMap::new, Collectors.groupingBy(Event::file)));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("create table event (event_id bigint, profile bigint, account bigint, country smallint,"
                    + " work integer, season smallint, cut smallint, started_at timestamp, seconds integer,"
                    + " ingested_at timestamp)");
            for (Map.Entry<EventHour, Map<String, List<Event>>> hour : hours.entrySet()) {
                Path place =
                        Files.createDirectories(folder.resolve(hour.getKey().folder()));
                for (Map.Entry<String, List<Event>> file : hour.getValue().entrySet()) {
                    statement.execute("delete from event");
                    fill(connection, file.getValue());
                    statement.execute("copy event to '%s' (format parquet, compression zstd)"
                            .formatted(place.resolve(file.getKey() + ".parquet")));
                }
            }
        }
    }

    private static void fill(Connection connection, List<Event> events) throws SQLException {
        try (PreparedStatement row =
                connection.prepareStatement("insert into event values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Event event : events) {
                row.setLong(1, event.id());
                row.setLong(2, event.profile());
                row.setLong(3, event.account());
                if (event.country() == Event.NO_COUNTRY) {
                    row.setNull(4, Types.SMALLINT);
                } else {
                    row.setInt(4, event.country());
                }
                row.setInt(5, event.work());
                row.setInt(6, event.season());
                row.setInt(7, event.cut());
                row.setObject(8, event.started().atOffset(ZoneOffset.UTC).toLocalDateTime());
                row.setInt(9, event.seconds());
                row.setObject(10, event.ingested().atOffset(ZoneOffset.UTC).toLocalDateTime());
                row.addBatch();
            }
            row.executeBatch();
        }
    }
}
