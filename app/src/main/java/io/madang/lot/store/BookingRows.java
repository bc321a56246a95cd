package io.madang.lot.store;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.lot.Booking;
import io.madang.lot.BookingId;
import io.madang.lot.BookingLevel;
import io.madang.lot.StageId;
import io.madang.platform.Batch;
import io.madang.platform.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Bookings as rows of `lot.booking`.
final class BookingRows {

    /// No range where there are no days; `daterange` of nothing would be a range without ends.
    private static final String SHOOT =
            "CASE WHEN CAST(:shootFrom AS date) IS NOT NULL THEN daterange(:shootFrom, :shootTo) END";

    private final JdbcClient client;
    private final Batch batch;

    BookingRows(JdbcClient client, Batch batch) {
        this.client = client;
        this.batch = batch;
    }

    List<Booking> all() {
        return client.sql("""
                        SELECT *, lower(days) AS days_from, upper(days) AS days_to,
                            lower(shoot) AS shoot_from, upper(shoot) AS shoot_to
                        FROM lot.booking ORDER BY position
                        """).query((row, index) -> booking(row)).list();
    }

    private static Booking booking(ResultSet row) throws SQLException {
        return new Booking(
                BookingId.of(row.getString("id")),
                StageId.of(row.getString("stage")),
                BookingLevel.valueOf(row.getString("level")),
                use(row),
                Rows.days(row, "days_from", "days_to").orElseThrow(),
                Rows.number(row, "area").map(Area::new),
                row.getString("holder"),
                row.getString("note"));
    }

    private static Booking.Use use(ResultSet row) throws SQLException {
        return switch (row.getString("use")) {
            case "SET" ->
                new Booking.ForSet(
                        row.getString("title"),
                        row.getString("film_set"),
                        Rows.days(row, "shoot_from", "shoot_to").orElseThrow());
            case "MAINTENANCE" -> new Booking.Maintenance();
            default -> new Booking.Other();
        };
    }

    /// The number of rows written.
    int insert(List<Booking> bookings) {
        String sql = """
                INSERT INTO lot.booking
                    (id, stage, level, use, title, film_set, shoot, days, area, whole_stage, holder, note)
                VALUES (:id, :stage, :level, :use, :title, :set, %s, daterange(:from, :to), :area, true, :holder, :note)
                """.formatted(SHOOT);
        return batch.write(sql, bookings, BookingRows::row);
    }

    /// The number of rows written: 0 where there is no such booking.
    int update(Booking booking) {
        String sql = """
                UPDATE lot.booking SET stage = :stage, level = :level, use = :use, title = :title, film_set = :set,
                    shoot = %s, days = daterange(:from, :to), area = :area, holder = :holder, note = :note
                WHERE id = :id
                """.formatted(SHOOT);
        return batch.write(sql, List.of(booking), BookingRows::row);
    }

    boolean delete(BookingId id) {
        return client.sql("DELETE FROM lot.booking WHERE id = :id")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private static Batch.Row row(Booking booking) {
        Optional<Booking.ForSet> forSet =
                booking.use() instanceof Booking.ForSet set ? Optional.of(set) : Optional.empty();
        Optional<DateRange> shoot = forSet.map(Booking.ForSet::shoot);
        return new Batch.Row()
                .with("id", booking.id().value())
                .with("stage", booking.stage().value())
                .with("level", booking.level().name())
                .with("use", word(booking.use()))
                .with("title", Rows.orNull(forSet.map(Booking.ForSet::title)))
                .with("set", Rows.orNull(forSet.map(Booking.ForSet::set)))
                .with("shootFrom", Rows.orNull(shoot.map(DateRange::from)))
                .with("shootTo", Rows.orNull(shoot.map(DateRange::to)))
                .with("from", booking.days().from())
                .with("to", booking.days().to())
                .with("area", Rows.orNull(booking.area().map(Area::hundredths)))
                .with("holder", booking.holder())
                .with("note", booking.note());
    }

    private static String word(Booking.Use use) {
        return switch (use) {
            case Booking.ForSet set -> "SET";
            case Booking.Maintenance maintenance -> "MAINTENANCE";
            case Booking.Other other -> "OTHER";
        };
    }
}
