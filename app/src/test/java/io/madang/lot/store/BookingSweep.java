package io.madang.lot.store;

import io.madang.platform.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Looks at every day of every stage in the tables, and knows neither the rules nor the constraints.
final class BookingSweep {

    private record Confirmed(String stage, long stageArea, boolean sharing, LocalDate from, LocalDate to, Long area) {}

    private BookingSweep() {}

    /// Stages and days on which confirmed bookings do not fit together.
    static List<String> overlaps(Database database) {
        List<Confirmed> all = JdbcClient.create(database.dataSource())
                .sql("""
                        SELECT s.id, s.area, s.sharing, lower(b.days), upper(b.days), b.area
                        FROM lot.booking b JOIN lot.stage s ON s.id = b.stage WHERE b.level = 'CONFIRMED'
                        """)
                .query((row, index) -> new Confirmed(
                        row.getString(1),
                        row.getLong(2),
                        row.getBoolean(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        (Long) row.getObject(6)))
                .list();
        Map<String, List<Confirmed>> byDay = new HashMap<>();
        for (Confirmed booking : all) {
            booking.from()
                    .datesUntil(booking.to())
                    .forEach(day -> byDay.computeIfAbsent(booking.stage() + " " + day, key -> new ArrayList<>())
                            .add(booking));
        }
        return byDay.entrySet().stream()
                .filter(day -> !fits(day.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean fits(List<Confirmed> together) {
        Confirmed first = together.getFirst();
        boolean isAlone = together.size() == 1;
        boolean isShared = first.sharing() && together.stream().allMatch(booking -> booking.area() != null);
        long floor = together.stream()
                .mapToLong(booking -> booking.area() == null ? 0 : booking.area())
                .sum();
        return (isAlone || isShared) && floor <= first.stageArea();
    }
}
