package io.madang.lot.store;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.common.Height;
import io.madang.common.LocalName;
import io.madang.lot.CalendarRule;
import io.madang.lot.ContentStudio;
import io.madang.lot.Lot;
import io.madang.lot.Stage;
import io.madang.lot.StageId;
import io.madang.lot.Studio;
import io.madang.lot.StudioId;
import io.madang.platform.Batch;
import io.madang.platform.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A lot as the rows of all tables of schema `lot`.
final class LotRows {

    private final JdbcClient client;
    private final Batch batch;
    private final LeaseRows leases;
    private final BookingRows bookings;

    LotRows(JdbcClient client, Batch batch, BookingRows bookings) {
        this.client = client;
        this.batch = batch;
        this.leases = new LeaseRows(client, batch);
        this.bookings = bookings;
    }

    Optional<Lot> read() {
        return client.sql("SELECT *, lower(planning) AS planning_from, upper(planning) AS planning_to FROM lot.house")
                .query((row, index) -> house(row))
                .optional()
                .map(house -> new Lot(house, studios(), stages(), leases.all(), bookings.all()));
    }

    private static ContentStudio house(ResultSet row) throws SQLException {
        CalendarRule calendar = new CalendarRule(
                set(Rows.texts(row, "week"), DayOfWeek::valueOf),
                Rows.text(row, "holidays"),
                set(Rows.texts(row, "days_off"), LocalDate::parse),
                set(Rows.texts(row, "working_days"), LocalDate::parse));
        return new ContentStudio(
                name(row, "name"),
                ZoneId.of(row.getString("time_zone")),
                Currency.getInstance(row.getString("currency")),
                calendar,
                Rows.days(row, "planning_from", "planning_to"));
    }

    private static <T> Set<T> set(List<String> texts, Function<String, T> parse) {
        return texts.stream().map(parse).collect(Collectors.toSet());
    }

    private static LocalName name(ResultSet row, String column) throws SQLException {
        return new LocalName(row.getString(column + "_en"), row.getString(column + "_ko"));
    }

    private List<Studio> studios() {
        return client.sql("SELECT * FROM lot.studio ORDER BY position")
                .query((row, index) -> new Studio(
                        StudioId.of(row.getString("id")),
                        name(row, "name"),
                        name(row, "place"),
                        Rows.texts(row, "sources")))
                .list();
    }

    private List<Stage> stages() {
        return client.sql("SELECT * FROM lot.stage ORDER BY position")
                .query((row, index) -> new Stage(
                        StageId.of(row.getString("id")),
                        StudioId.of(row.getString("studio")),
                        name(row, "name"),
                        new Area(row.getLong("area")),
                        new Height(row.getInt("clear_height")),
                        Set.copyOf(Rows.texts(row, "features")),
                        row.getBoolean("sharing")))
                .list();
    }

    void deleteAll() {
        for (String table : List.of("booking", "lease_stage", "lease", "stage", "studio", "house")) {
            client.sql("DELETE FROM lot." + table).update();
        }
    }

    void insert(Lot lot) {
        insert(lot.house());
        batch.write(
                """
                INSERT INTO lot.studio (id, position, name_en, name_ko, place_en, place_ko, sources)
                VALUES (:id, :position, :nameEn, :nameKo, :placeEn, :placeKo, :sources)
                """,
                lot.studios(),
                studio -> row(studio).with("position", lot.studios().indexOf(studio)));
        batch.write(
                """
                INSERT INTO lot.stage (id, position, studio, name_en, name_ko, area, clear_height, features, sharing)
                VALUES (:id, :position, :studio, :nameEn, :nameKo, :area, :clearHeight, :features, :sharing)
                """,
                lot.stages(),
                stage -> row(stage).with("position", lot.stages().indexOf(stage)));
        leases.insert(lot.leases());
        bookings.insert(lot.bookings());
    }

    private void insert(ContentStudio house) {
        CalendarRule calendar = house.calendar();
        batch.write(
                """
                INSERT INTO lot.house (name_en, name_ko, time_zone, currency, week, holidays, days_off, working_days,
                    planning)
                VALUES (:nameEn, :nameKo, :timeZone, :currency, :week, :holidays, CAST(:daysOff AS date[]),
                    CAST(:workingDays AS date[]),
                    CASE WHEN CAST(:from AS date) IS NOT NULL THEN daterange(:from, :to) END)
                """,
                List.of(house),
                row -> new Batch.Row()
                        .with("nameEn", house.name().english())
                        .with("nameKo", house.name().korean())
                        .with("timeZone", house.timeZone().getId())
                        .with("currency", house.currency().getCurrencyCode())
                        .with("week", Rows.sorted(calendar.week()))
                        .with("holidays", Rows.orNull(calendar.holidays()))
                        .with("daysOff", Rows.sorted(calendar.daysOff()))
                        .with("workingDays", Rows.sorted(calendar.workingDays()))
                        .with("from", Rows.orNull(house.planning().map(DateRange::from)))
                        .with("to", Rows.orNull(house.planning().map(DateRange::to))));
    }

    private static Batch.Row row(Studio studio) {
        return new Batch.Row()
                .with("id", studio.id().value())
                .with("nameEn", studio.name().english())
                .with("nameKo", studio.name().korean())
                .with("placeEn", studio.place().english())
                .with("placeKo", studio.place().korean())
                .with("sources", Rows.texts(studio.references()));
    }

    private static Batch.Row row(Stage stage) {
        return new Batch.Row()
                .with("id", stage.id().value())
                .with("studio", stage.studio().value())
                .with("nameEn", stage.name().english())
                .with("nameKo", stage.name().korean())
                .with("area", stage.area().hundredths())
                .with("clearHeight", stage.clearHeight().centimeters())
                .with("features", Rows.sorted(stage.features()))
                .with("sharing", stage.sharing());
    }
}
