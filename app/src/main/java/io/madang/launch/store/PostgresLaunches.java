package io.madang.launch.store;

import io.madang.launch.LaunchCalendar;
import io.madang.launch.LaunchHour;
import io.madang.launch.LaunchPlan;
import io.madang.launch.Launches;
import io.madang.platform.Batch;
import io.madang.platform.Database;
import io.madang.platform.Revision;
import io.madang.slate.TitleId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Launches in schema `launch`.
///
/// What was read last is remembered and given again while the schema's revision is the same.
public final class PostgresLaunches implements Launches {

    private final JdbcClient client;
    private final PlanRows rows;
    private final Revision<LaunchCalendar> revision;

    public PostgresLaunches(Database database) {
        this.client = JdbcClient.create(database.dataSource());
        this.rows = new PlanRows(client, new Batch(database.dataSource()));
        this.revision = new Revision<>("launch", database);
    }

    @Override
    public LaunchCalendar calendar() {
        return revision.read(this::read);
    }

    private LaunchCalendar read() {
        LaunchHour hour = client.sql("SELECT hour FROM launch.house")
                .query((row, _) -> PlanRows.hour(row, "hour").orElseThrow())
                .optional()
                .orElseGet(LaunchHour.Local::new);
        return new LaunchCalendar(hour, rows.all());
    }

    @Override
    public void change(TitleId title, UnaryOperator<LaunchPlan> change) {
        revision.change(() -> {
            LaunchPlan plan = change.apply(read().find(title).orElseGet(() -> LaunchPlan.none(title)));
            client.sql("DELETE FROM launch.plan WHERE title = :title")
                    .param("title", title.value())
                    .update();
            rows.insert(plan.isEmpty() ? List.of() : List.of(plan), true);
            return plan;
        });
    }

    @Override
    public List<TitleId> replaceAll(LaunchCalendar calendar) {
        return revision.change(() -> {
            List<TitleId> lost = rows.edited().stream()
                    .filter(plan -> !calendar.plans().contains(plan))
                    .map(LaunchPlan::title)
                    .toList();
            client.sql("DELETE FROM launch.plan").update();
            client.sql("DELETE FROM launch.house").update();
            client.sql("INSERT INTO launch.house (hour) VALUES (:hour)")
                    .param("hour", calendar.hour().toString())
                    .update();
            rows.insert(calendar.plans(), false);
            return lost;
        });
    }
}
