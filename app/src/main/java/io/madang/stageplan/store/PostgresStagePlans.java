package io.madang.stageplan.store;

import io.madang.lot.Lot;
import io.madang.lot.Lots;
import io.madang.platform.Database;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import io.madang.stageplan.Reason;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.StagePlanOutcome;
import io.madang.stageplan.StagePlanning.Planned;
import io.madang.stageplan.StagePlans;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Computed plans in schema `stageplan`.
///
/// A plan is out of date when the lot of its scenario or the open titles are no longer those it was made for.
public final class PostgresStagePlans implements StagePlans {

    private static final String ALL =
            "SELECT number, made_at, scenario, asked, outcome, lost, reasons FROM stageplan.plan ";

    private final JdbcClient client;
    private final Lots lots;
    private final Titles titles;
    private final InstantSource clock;

    public PostgresStagePlans(Database database, Lots lots, Titles titles, InstantSource clock) {
        this.client = JdbcClient.create(database.dataSource());
        this.lots = lots;
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public Kept keep(Scenario scenario, Planned planned) {
        Instant madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String asked = PlanJson.fingerprint(
                new Asked(planned.problem().lot(), planned.problem().titles()));
        long number = client.sql("""
                        INSERT INTO stageplan.plan (made_at, scenario, as_is, asked, outcome, lost, reasons)
                        VALUES (:madeAt, CAST(:scenario AS jsonb), :asIs, :asked, CAST(:outcome AS jsonb),
                            CAST(:lost AS jsonb), CAST(:reasons AS jsonb))
                        RETURNING number
                        """)
                .param("madeAt", madeAt.atOffset(ZoneOffset.UTC))
                .param("scenario", PlanJson.write(scenario))
                .param("asIs", scenario.change().isNone())
                .param("asked", asked)
                .param("outcome", PlanJson.write(planned.outcome()))
                .param("lost", PlanJson.write(planned.lost()))
                .param("reasons", PlanJson.write(planned.reasons()))
                .query(Long.class)
                .single();
        return new Kept(
                number,
                madeAt,
                scenario,
                planned.outcome(),
                planned.lost(),
                planned.reasons(),
                !isNow(scenario, asked));
    }

    @Override
    public Optional<Kept> latest() {
        return client.sql(ALL + "WHERE as_is ORDER BY number DESC LIMIT 1")
                .query(this::kept)
                .optional();
    }

    @Override
    public Optional<Kept> find(long number) {
        return client.sql(ALL + "WHERE number = :number")
                .param("number", number)
                .query(this::kept)
                .optional();
    }

    @Override
    public List<Kept> all() {
        return client.sql(ALL + """
                        WHERE number IN (SELECT max(number) FROM stageplan.plan GROUP BY scenario -> 'change')
                        ORDER BY number DESC
                        """).query(this::kept).list();
    }

    private Kept kept(ResultSet row, int index) throws SQLException {
        Scenario scenario = PlanJson.read(row.getString("scenario"), Scenario.class);
        return new Kept(
                row.getLong("number"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                scenario,
                PlanJson.read(row.getString("outcome"), StagePlanOutcome.class),
                List.of(PlanJson.read(row.getString("lost"), TitleId[].class)),
                List.of(PlanJson.read(row.getString("reasons"), Reason[].class)),
                !isNow(scenario, row.getString("asked")));
    }

    private boolean isNow(Scenario scenario, String asked) {
        return lots.current()
                .map(lot -> lot.with(scenario.change()))
                .map(lot -> PlanJson.fingerprint(new Asked(lot, open())))
                .filter(asked::equals)
                .isPresent();
    }

    private List<Title> open() {
        return titles.all().stream().filter(title -> title.phase().isOpen()).toList();
    }

    /// What a plan answers, for its fingerprint.
    private record Asked(Lot lot, List<Title> titles) {}
}
