package io.madang.ranking.store;

import io.madang.platform.Database;
import io.madang.platform.Revision;
import io.madang.ranking.Figures;
import io.madang.ranking.ImportOutcome;
import io.madang.ranking.ListKey;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.RankedList;
import io.madang.ranking.TitleMatch;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.Work;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkName;
import io.madang.ranking.WorkRun;
import io.madang.ranking.WorkRun.Appearance;
import io.madang.slate.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Published lists in schema `ranking`.
///
/// Works, countries and weeks are remembered while nothing changes; lists are read when asked for.
public final class PostgresTop10Lists implements Top10Lists {

    private static final String CURRENT = "SELECT " + ListRows.COLUMNS + " FROM ranking.current_list ";
    private static final String OF_KEY = "WHERE kind = :kind AND country = :country AND category = :category AND ";

    /// What most questions need.
    ///
    /// @param countries those that have lists of each week
    private record Catalog(
            Map<WorkId, Work> works,
            Map<String, List<LocalDate>> weeks,
            NavigableMap<LocalDate, Set<String>> countries,
            RecentRuns runs) {}

    private final JdbcClient client;
    private final FileKeeping keeping;
    private final Revision<Catalog> revision;
    private final InstantSource clock;

    public PostgresTop10Lists(Database database, InstantSource clock) {
        this.client = JdbcClient.create(database.dataSource());
        this.keeping = new FileKeeping(database.dataSource(), clock);
        this.revision = new Revision<>("ranking", database);
        this.clock = clock;
    }

    @Override
    public ImportOutcome keep(PublishedFile file) {
        return revision.change(() -> keeping.keep(file));
    }

    @Override
    public Optional<RankedList> list(ListKey key) {
        return query(CURRENT, "", key).stream().findFirst();
    }

    @Override
    public List<RankedList> versions(ListKey key) {
        return query("SELECT " + ListRows.COLUMNS + " FROM ranking.list ", " ORDER BY version", key);
    }

    /// Says `week =` or `week IS NULL`, because only these find the row by the index.
    private List<RankedList> query(String select, String order, ListKey key) {
        String week = key.week().isPresent() ? "week = :week" : "week IS NULL";
        return client.sql(select + OF_KEY + week + order)
                .param("kind", key.kind().name())
                .param("country", key.country())
                .param("category", key.category().name())
                .param("week", key.week().orElse(null), Types.DATE)
                .query(ListRows::list)
                .list();
    }

    @Override
    public List<LocalDate> weeks(String country) {
        return catalog().weeks().getOrDefault(country, List.of());
    }

    @Override
    public List<LocalDate> weeksOfCountries() {
        return List.copyOf(catalog().countries().keySet());
    }

    @Override
    public Set<String> countries(LocalDate week) {
        return catalog().countries().getOrDefault(week, Set.of());
    }

    @Override
    public List<String> countries() {
        return catalog().weeks().keySet().stream()
                .filter(country -> !country.isEmpty())
                .toList();
    }

    @Override
    public Map<WorkId, Work> works(Collection<WorkId> ids) {
        Map<WorkId, Work> works = catalog().works();
        return ids.stream()
                .distinct()
                .map(works::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Work::id, work -> work));
    }

    @Override
    public List<Work> works() {
        return List.copyOf(catalog().works().values());
    }

    @Override
    public Optional<WorkRun> run(WorkId id) {
        Catalog catalog = catalog();
        return Optional.ofNullable(catalog.works().get(id))
                .map(work -> catalog.runs().run(work, this::appearances));
    }

    private List<Appearance> appearances(Work work) {
        return client.sql("""
                        SELECT kind, country, week, category, place AS rank, weeks[place] AS count,
                            hours[place] AS hours, runtimes[place] AS runtime, views[place] AS views,
                            flagged[place] AS flagged
                        FROM (SELECT l.*, array_position(works, :work) AS place FROM ranking.current_list l
                              WHERE works @> ARRAY[CAST(:work AS bigint)]) listed
                        ORDER BY week, country
                        """)
                .param("work", work.id().value())
                .query(PostgresTop10Lists::appearance)
                .list();
    }

    private static Appearance appearance(ResultSet row, int index) throws SQLException {
        return new Appearance(
                ListRows.key(row),
                row.getInt("rank"),
                row.getInt("count"),
                new Figures(
                        row.getLong("hours"), row.getInt("runtime"), row.getLong("views"), row.getBoolean("flagged")));
    }

    private Catalog catalog() {
        return revision.read(() -> {
            Map<String, List<LocalDate>> weeks = readWeeks();
            return new Catalog(readWorks(), weeks, byWeek(weeks), new RecentRuns());
        });
    }

    private static NavigableMap<LocalDate, Set<String>> byWeek(Map<String, List<LocalDate>> weeks) {
        NavigableMap<LocalDate, Set<String>> countries = new TreeMap<>();
        weeks.forEach((country, all) -> {
            if (!country.isEmpty()) {
                all.forEach(week -> countries
                        .computeIfAbsent(week, unseen -> new TreeSet<>())
                        .add(country));
            }
        });
        return countries;
    }

    private Map<WorkId, Work> readWorks() {
        Map<WorkId, List<WorkName>> names = new LinkedHashMap<>();
        RowCallbackHandler each =
                row -> names.computeIfAbsent(new WorkId(row.getLong("work")), unseen -> new ArrayList<>(1))
                        .add(new WorkName(row.getBoolean("film"), row.getString("title"), row.getString("season")));
        client.sql("""
                SELECT n.work, w.film, n.title, n.season FROM ranking.work_name n JOIN ranking.work w ON w.id = n.work
                ORDER BY n.work, n.file, n.title DESC
                """).query(each);
        Map<WorkId, Work> works = new LinkedHashMap<>();
        names.forEach((id, all) -> works.put(id, new Work(id, all.getLast(), all.subList(0, all.size() - 1))));
        return works;
    }

    private Map<String, List<LocalDate>> readWeeks() {
        Map<String, List<LocalDate>> weeks = new TreeMap<>();
        RowCallbackHandler each = row -> weeks.computeIfAbsent(row.getString("country"), unseen -> new ArrayList<>())
                .add(row.getObject("week", LocalDate.class));
        client.sql("SELECT DISTINCT country, week FROM ranking.list WHERE week IS NOT NULL ORDER BY country, week")
                .query(each);
        return weeks;
    }

    @Override
    public List<TitleMatch> matches() {
        return client.sql("SELECT work, title, confirmed FROM ranking.title_match ORDER BY title, work")
                .query((row, index) -> new TitleMatch(
                        new WorkId(row.getLong("work")),
                        TitleId.of(row.getString("title")),
                        row.getBoolean("confirmed")))
                .list();
    }

    @Override
    public void decide(TitleMatch match) {
        revision.change(() -> client.sql("""
                        INSERT INTO ranking.title_match (work, title, confirmed, decided_at)
                        VALUES (:work, :title, :confirmed, :at)
                        ON CONFLICT (work, title) DO UPDATE SET confirmed = :confirmed, decided_at = :at
                        """)
                .param("work", match.work().value())
                .param("title", match.title().value())
                .param("confirmed", match.isConfirmed())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }
}
