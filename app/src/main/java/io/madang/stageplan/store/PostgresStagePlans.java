package io.madang.stageplan.store;

import io.madang.lot.Lot;
import io.madang.lot.Lots;
import io.madang.platform.Database;
import io.madang.shooting.TitleSchedules;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import io.madang.stageplan.Reason;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.ScheduledSlate;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Computed plans in schema `stageplan`.
///
/// A plan is out of date when the lot of its scenario or the open titles, with the shoot days of their schedules, are
/// no
/// longer those it was made for.
public final class PostgresStagePlans implements StagePlans {

    private static final String ALL =
            "SELECT number, made_at, scenario, asked, outcome, lost, reasons, shoot_days FROM stageplan.plan ";

    private final JdbcClient client;
    private final Lots lots;
    private final Titles titles;
    private final TitleSchedules schedules;
    private final InstantSource clock;

    public PostgresStagePlans(
            Database database, Lots lots, Titles titles, TitleSchedules schedules, InstantSource clock) {
        this.client = JdbcClient.create(database.dataSource());
        this.lots = lots;
        this.titles = titles;
        this.schedules = schedules;
        this.clock = clock;
    }

    @Override
    public Kept keep(Scenario scenario, Planned planned) {
        Instant madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String asked = PlanJson.fingerprint(
                new Asked(planned.problem().lot(), planned.problem().titles()));
        List<ShootDays> shootDays = shootDays(planned.problem().titles());
        long number = client.sql("""
                        INSERT INTO stageplan.plan (made_at, scenario, as_is, asked, outcome, lost, reasons, shoot_days)
                        VALUES (:madeAt, CAST(:scenario AS jsonb), :asIs, :asked, CAST(:outcome AS jsonb),
                            CAST(:lost AS jsonb), CAST(:reasons AS jsonb), CAST(:shootDays AS jsonb))
                        RETURNING number
                        """)
                .param("madeAt", madeAt.atOffset(ZoneOffset.UTC))
                .param("scenario", PlanJson.write(scenario))
                .param("asIs", scenario.change().isNone())
                .param("asked", asked)
                .param("outcome", PlanJson.write(planned.outcome()))
                .param("lost", PlanJson.write(planned.lost()))
                .param("reasons", PlanJson.write(planned.reasons()))
                .param("shootDays", PlanJson.write(shootDays))
                .query(Long.class)
                .single();
        return new Kept(
                number,
                madeAt,
                scenario,
                planned.outcome(),
                planned.lost(),
                planned.reasons(),
                shootDays,
                age(scenario, asked, shootDays, new Now(lots.current(), open())));
    }

    private static List<ShootDays> shootDays(List<Title> titles) {
        return titles.stream()
                .flatMap(
                        title -> title.sets().stream().map(set -> new ShootDays(title.id(), set.id(), set.shootDays())))
                .toList();
    }

    @Override
    public Optional<Kept> latest() {
        return kept(client.sql(ALL + "WHERE as_is ORDER BY number DESC LIMIT 1")).stream()
                .findFirst();
    }

    @Override
    public Optional<Kept> find(long number) {
        return kept(client.sql(ALL + "WHERE number = :number").param("number", number)).stream()
                .findFirst();
    }

    @Override
    public List<Kept> all() {
        return kept(client.sql(ALL + """
                        WHERE number IN (SELECT max(number) FROM stageplan.plan GROUP BY scenario -> 'change')
                        ORDER BY number DESC
                        """));
    }

    private List<Kept> kept(StatementSpec plans) {
        Now now = new Now(lots.current(), open());
        return plans.query((row, _) -> kept(row, now)).list();
    }

    private static Kept kept(ResultSet row, Now now) throws SQLException {
        Scenario scenario = PlanJson.read(row.getString("scenario"), Scenario.class);
        List<ShootDays> shootDays = List.of(PlanJson.read(row.getString("shoot_days"), ShootDays[].class));
        return new Kept(
                row.getLong("number"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                scenario,
                PlanJson.read(row.getString("outcome"), StagePlanOutcome.class),
                List.of(PlanJson.read(row.getString("lost"), TitleId[].class)),
                List.of(PlanJson.read(row.getString("reasons"), Reason[].class)),
                shootDays,
                age(scenario, row.getString("asked"), shootDays, now));
    }

    private static Age age(Scenario scenario, String asked, List<ShootDays> shootDays, Now now) {
        if (now.isAsked(scenario, now.open(), asked)) {
            return Age.CURRENT;
        }
        Map<TitleId, Map<SetId, Integer>> before = shootDays.stream()
                .collect(
                        Collectors.groupingBy(ShootDays::title, Collectors.toMap(ShootDays::set, days -> days.days())));
        List<Title> reverted = now.open().stream()
                .map(title -> title.withShootDays(before.getOrDefault(title.id(), Map.of())))
                .toList();
        return now.isAsked(scenario, reverted, asked) ? Age.OTHER_SHOOT_DAYS : Age.CHANGED;
    }

    private List<Title> open() {
        return ScheduledSlate.of(titles.all(), schedules.all()).titles().stream()
                .filter(title -> title.phase().isOpen())
                .toList();
    }

    /// What a plan made at this moment would be made for.
    private record Now(Optional<Lot> lot, List<Title> open) {

        boolean isAsked(Scenario scenario, List<Title> open, String asked) {
            return lot.map(one -> one.with(scenario.change()))
                    .map(one -> PlanJson.fingerprint(new Asked(one, open)))
                    .filter(asked::equals)
                    .isPresent();
        }
    }

    /// What a plan answers, for its fingerprint.
    private record Asked(Lot lot, List<Title> titles) {}
}
