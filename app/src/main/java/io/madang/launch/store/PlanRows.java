package io.madang.launch.store;

import io.madang.launch.LaunchDate;
import io.madang.launch.LaunchHour;
import io.madang.launch.LaunchPlan;
import io.madang.launch.LaunchStatus;
import io.madang.launch.TerritoryLaunch;
import io.madang.platform.Batch;
import io.madang.platform.Rows;
import io.madang.slate.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Plans as rows of `launch.plan` and `launch.exception`.
final class PlanRows {

    private final JdbcClient client;
    private final Batch batch;

    PlanRows(JdbcClient client, Batch batch) {
        this.client = client;
        this.batch = batch;
    }

    /// What a plan says of one territory.
    private record Exceptional(TitleId title, String territory, TerritoryLaunch launch) {}

    List<LaunchPlan> all() {
        return read("true");
    }

    /// Those that a person has changed since they were imported.
    List<LaunchPlan> edited() {
        return read("edited");
    }

    private List<LaunchPlan> read(String which) {
        Map<TitleId, SortedMap<String, TerritoryLaunch>> exceptions = new HashMap<>();
        client.sql("SELECT * FROM launch.exception").query(row -> {
            exceptions
                    .computeIfAbsent(TitleId.of(row.getString("title")), _ -> new TreeMap<>())
                    .put(row.getString("territory"), launch(row));
        });
        return client.sql("SELECT * FROM launch.plan WHERE %s ORDER BY title COLLATE \"C\"".formatted(which))
                .query((row, _) -> plan(row, exceptions))
                .list();
    }

    private static LaunchPlan plan(ResultSet row, Map<TitleId, SortedMap<String, TerritoryLaunch>> exceptions)
            throws SQLException {
        TitleId title = TitleId.of(row.getString("title"));
        return new LaunchPlan(
                title,
                LaunchStatus.valueOf(row.getString("status")),
                date(row),
                exceptions.getOrDefault(title, new TreeMap<>()),
                Rows.texts(row, "sources"));
    }

    private static TerritoryLaunch launch(ResultSet row) throws SQLException {
        Optional<LaunchDate> date = date(row);
        return date.isPresent() ? date.get() : new TerritoryLaunch.Withheld();
    }

    private static Optional<LaunchDate> date(ResultSet row) throws SQLException {
        Optional<LaunchHour> hour = hour(row, "hour");
        return Rows.day(row, "day").map(day -> new LaunchDate(day, hour));
    }

    static Optional<LaunchHour> hour(ResultSet row, String column) throws SQLException {
        return Rows.text(row, column).map(text -> LaunchHour.parse(text).orElseThrow());
    }

    void insert(List<LaunchPlan> plans, boolean isEdited) {
        batch.write(
                "INSERT INTO launch.plan VALUES (:title, :status, :day, :hour, :sources, :edited)",
                plans,
                plan -> row(plan.title(), plan.world())
                        .with("status", plan.status().name())
                        .with("sources", Rows.texts(plan.references()))
                        .with("edited", isEdited));
        batch.write(
                "INSERT INTO launch.exception VALUES (:title, :territory, :day, :hour)",
                plans.stream().flatMap(plan -> exceptions(plan).stream()).toList(),
                exception -> row(exception.title(), date(exception.launch())).with("territory", exception.territory()));
    }

    private static List<Exceptional> exceptions(LaunchPlan plan) {
        return plan.exceptions().entrySet().stream()
                .map(entry -> new Exceptional(plan.title(), entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Optional<LaunchDate> date(TerritoryLaunch launch) {
        return switch (launch) {
            case LaunchDate date -> Optional.of(date);
            case TerritoryLaunch.Withheld() -> Optional.empty();
        };
    }

    private static Batch.Row row(TitleId title, Optional<LaunchDate> date) {
        Optional<LocalDate> day = date.map(LaunchDate::day);
        return new Batch.Row()
                .with("title", title.value())
                .with("day", Rows.orNull(day))
                .with("hour", Rows.orNull(date.flatMap(LaunchDate::hour).map(LaunchHour::toString)));
    }
}
