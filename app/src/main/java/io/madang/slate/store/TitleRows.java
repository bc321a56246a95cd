package io.madang.slate.store;

import io.madang.common.DateRange;
import io.madang.common.LocalName;
import io.madang.common.Money;
import io.madang.partner.PartnerId;
import io.madang.platform.Batch;
import io.madang.platform.Rows;
import io.madang.slate.BlockedDays;
import io.madang.slate.Credit;
import io.madang.slate.FilmSet;
import io.madang.slate.Format;
import io.madang.slate.Phase;
import io.madang.slate.Source;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Titles as rows of `slate.title` and the tables that hang on it.
final class TitleRows {

    private final JdbcClient client;
    private final Batch batch;
    private final FilmSetRows sets;

    TitleRows(JdbcClient client, Batch batch) {
        this.client = client;
        this.batch = batch;
        this.sets = new FilmSetRows(client, batch);
    }

    List<Title> all() {
        Map<TitleId, List<Credit>> credits = new HashMap<>();
        client.sql("SELECT * FROM slate.credit ORDER BY title, position").query(row -> {
            of(credits, row).add(new Credit(PartnerId.of(row.getString("partner")), row.getString("role")));
        });
        Map<TitleId, List<BlockedDays>> blocked = new HashMap<>();
        client.sql("""
                SELECT title, lower(days) AS days_from, upper(days) AS days_to, reason
                FROM slate.blocked_days ORDER BY title, position
                """).query(row -> {
            DateRange days = Rows.days(row, "days_from", "days_to").orElseThrow();
            of(blocked, row).add(new BlockedDays(days, row.getString("reason")));
        });
        Map<TitleId, List<FilmSet>> filmSets = sets.byTitle();
        return client.sql("SELECT * FROM slate.title ORDER BY id COLLATE \"C\"")
                .query((row, index) -> title(row, credits, blocked, filmSets))
                .list();
    }

    private static <T> List<T> of(Map<TitleId, List<T>> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(TitleId.of(row.getString("title")), title -> new ArrayList<>());
    }

    private static Title title(
            ResultSet row,
            Map<TitleId, List<Credit>> credits,
            Map<TitleId, List<BlockedDays>> blocked,
            Map<TitleId, List<FilmSet>> sets)
            throws SQLException {
        TitleId id = TitleId.of(row.getString("id"));
        return new Title(
                id,
                new LocalName(row.getString("working_title_en"), row.getString("working_title_ko")),
                decided(row),
                format(row),
                Rows.texts(row, "genres"),
                new Source(Source.Kind.valueOf(row.getString("source_kind")), Rows.text(row, "source_of")),
                Phase.valueOf(row.getString("phase")),
                credits.getOrDefault(id, List.of()),
                row.getInt("priority"),
                Rows.day(row, "earliest_start"),
                Rows.day(row, "target_launch"),
                row.getInt("post_days"),
                row.getInt("localization_days"),
                row.getInt("units"),
                costOfDayLate(row),
                blocked.getOrDefault(id, List.of()),
                sets.getOrDefault(id, List.of()),
                Rows.texts(row, "sources"));
    }

    private static Optional<LocalName> decided(ResultSet row) throws SQLException {
        String korean = row.getString("title_ko");
        return Rows.text(row, "title_en").map(english -> new LocalName(english, korean));
    }

    private static Format format(ResultSet row) throws SQLException {
        int episodes = row.getInt("episodes");
        return row.wasNull() ? new Format.Film() : new Format.Series(episodes);
    }

    private static Optional<Money> costOfDayLate(ResultSet row) throws SQLException {
        String currency = row.getString("cost_currency");
        return Rows.number(row, "cost_of_day_late").map(cost -> Money.of(cost, Currency.getInstance(currency)));
    }

    void insert(List<Title> titles) {
        batch.write("""
                INSERT INTO slate.title (id, working_title_en, working_title_ko, title_en, title_ko, episodes, genres,
                    source_kind, source_of, phase, priority, earliest_start, target_launch, post_days,
                    localization_days, units, cost_of_day_late, cost_currency, sources)
                VALUES (:id, :workingEn, :workingKo, :titleEn, :titleKo, :episodes, :genres,
                    :sourceKind, :sourceOf, :phase, :priority, :earliestStart, :targetLaunch, :postDays,
                    :localizationDays, :units, :cost, :costCurrency, :sources)
                """, titles, TitleRows::row);
        batch.write(
                "INSERT INTO slate.credit VALUES (:title, :position, :partner, :role)",
                Numbered.each(titles, Title::credits),
                credit -> credit.row()
                        .with("partner", credit.item().partner().value())
                        .with("role", credit.item().role()));
        batch.write(
                "INSERT INTO slate.blocked_days VALUES (:title, :position, daterange(:from, :to), :reason)",
                Numbered.each(titles, Title::blocked),
                blocked -> blocked.row()
                        .with("from", blocked.item().days().from())
                        .with("to", blocked.item().days().to())
                        .with("reason", blocked.item().reason()));
        sets.insert(titles);
    }

    private static Batch.Row row(Title title) {
        return new Batch.Row()
                .with("id", title.id().value())
                .with("workingEn", title.workingTitle().english())
                .with("workingKo", title.workingTitle().korean())
                .with("titleEn", Rows.orNull(title.title().map(LocalName::english)))
                .with("titleKo", Rows.orNull(title.title().map(LocalName::korean)))
                .with("episodes", title.format() instanceof Format.Series(int episodes) ? episodes : null)
                .with("genres", Rows.texts(title.genres()))
                .with("sourceKind", title.source().kind().name())
                .with("sourceOf", Rows.orNull(title.source().of()))
                .with("phase", title.phase().name())
                .with("priority", title.priority())
                .with("earliestStart", Rows.orNull(title.earliestStart()))
                .with("targetLaunch", Rows.orNull(title.targetLaunch()))
                .with("postDays", title.postDays())
                .with("localizationDays", title.localizationDays())
                .with("units", title.units())
                .with("cost", Rows.orNull(title.costOfDayLate().map(Money::minor)))
                .with(
                        "costCurrency",
                        Rows.orNull(title.costOfDayLate()
                                .map(cost -> cost.currency().getCurrencyCode())))
                .with("sources", Rows.texts(title.references()));
    }
}
