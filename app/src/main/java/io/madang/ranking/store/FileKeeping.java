package io.madang.ranking.store;

import io.madang.platform.Batch;
import io.madang.ranking.ImportOutcome;
import io.madang.ranking.ListKey;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.PublishedList;
import io.madang.ranking.RankedList;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkName;
import io.madang.ranking.works.WorkNaming;
import io.madang.ranking.works.WorkNaming.Named;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps a file in the running transaction: what is new in it is added, what is otherwise gets a new version.
final class FileKeeping {

    private final JdbcClient client;
    private final Batch batch;
    private final ListRows rows;
    private final InstantSource clock;

    FileKeeping(DataSource source, InstantSource clock) {
        this.client = JdbcClient.create(source);
        this.batch = new Batch(source);
        this.rows = new ListRows(source);
        this.clock = clock;
    }

    ImportOutcome keep(PublishedFile file) {
        Optional<Long> same = sameAsLast(file);
        if (same.isPresent()) {
            return new ImportOutcome.Known(same.get());
        }
        Map<ListKey, Long> ids = new HashMap<>();
        Map<ListKey, RankedList> lists = current(ids);
        List<ListKey> lacking = lacking(file, lists);
        if (!lacking.isEmpty()) {
            return new ImportOutcome.Lacking(lacking);
        }
        Named named = WorkNaming.of(file, new WorkNaming.Known(lists, names(), lastWork()));
        return add(file, named, lists, ids);
    }

    private Optional<Long> sameAsLast(PublishedFile file) {
        record Last(long number, String fingerprint) {}
        return client.sql(
                        "SELECT number, fingerprint FROM ranking.file WHERE kind = :kind ORDER BY number DESC LIMIT 1")
                .param("kind", file.kind().name())
                .query((row, index) -> new Last(row.getLong("number"), row.getString("fingerprint")))
                .optional()
                .filter(last -> last.fingerprint().equals(file.fingerprint()))
                .map(Last::number);
    }

    /// @param ids filled with the key of each list's row
    private Map<ListKey, RankedList> current(Map<ListKey, Long> ids) {
        Map<ListKey, RankedList> lists = new HashMap<>();
        RowCallbackHandler each = row -> {
            RankedList list = ListRows.list(row, 0);
            lists.put(list.key(), list);
            ids.put(list.key(), row.getLong("id"));
        };
        client.sql("SELECT " + ListRows.COLUMNS + " FROM ranking.current_list").query(each);
        return lists;
    }

    private static List<ListKey> lacking(PublishedFile file, Map<ListKey, RankedList> lists) {
        Set<ListKey> there = file.lists().stream().map(PublishedList::key).collect(Collectors.toSet());
        return lists.keySet().stream()
                .filter(key -> key.kind() == file.kind() && !there.contains(key))
                .sorted(Comparator.comparing((ListKey key) -> key.week().orElse(LocalDate.EPOCH))
                        .thenComparing(ListKey::country)
                        .thenComparing(ListKey::category))
                .toList();
    }

    private Map<WorkId, List<WorkName>> names() {
        Map<WorkId, List<WorkName>> names = new HashMap<>();
        RowCallbackHandler each =
                row -> names.computeIfAbsent(new WorkId(row.getLong("work")), unseen -> new ArrayList<>(1))
                        .add(new WorkName(row.getBoolean("film"), row.getString("title"), row.getString("season")));
        client.sql("""
                SELECT n.work, w.film, n.title, n.season FROM ranking.work_name n JOIN ranking.work w ON w.id = n.work
                ORDER BY n.file, n.title DESC
                """).query(each);
        return names;
    }

    private long lastWork() {
        return client.sql("SELECT coalesce(max(id), 0) FROM ranking.work")
                .query(Long.class)
                .single();
    }

    private ImportOutcome add(
            PublishedFile file, Named named, Map<ListKey, RankedList> before, Map<ListKey, Long> ids) {
        List<RankedList> fresh = new ArrayList<>();
        List<ListKey> changed = new ArrayList<>();
        for (RankedList list : named.lists()) {
            RankedList then = before.get(list.key());
            if (then == null) {
                fresh.add(new RankedList(list.key(), 1, list.entries()));
            } else if (!then.entries().equals(list.entries())) {
                fresh.add(new RankedList(list.key(), then.version() + 1, list.entries()));
                changed.add(list.key());
            }
        }
        long number = insert(file);
        works(named, number);
        rows.insert(fresh, number);
        batch.write(
                "INSERT INTO ranking.followed_list (list, file) VALUES (:list, :file)",
                changed,
                key -> new Batch.Row().with("list", ids.get(key)).with("file", number));
        return new ImportOutcome.Kept(
                number,
                fresh.size() - changed.size(),
                changed.size(),
                named.lists().size() - fresh.size(),
                named.works().size(),
                named.renamed());
    }

    private long insert(PublishedFile file) {
        return client.sql("""
                        INSERT INTO ranking.file (kept_at, name, kind, fingerprint, row_count)
                        VALUES (:keptAt, :name, :kind, :fingerprint, :rows) RETURNING number
                        """)
                .param("keptAt", clock.instant().atOffset(ZoneOffset.UTC))
                .param("name", String.valueOf(Path.of(file.name()).getFileName()))
                .param("kind", file.kind().name())
                .param("fingerprint", file.fingerprint())
                .param("rows", file.rows())
                .query(Long.class)
                .single();
    }

    private void works(Named named, long file) {
        batch.write(
                "INSERT INTO ranking.work (id, film, file) VALUES (:id, :film, :file)",
                named.works().entrySet(),
                work -> new Batch.Row()
                        .with("id", work.getKey().value())
                        .with("film", work.getValue().isFilm())
                        .with("file", file));
        Map<WorkId, WorkName> names = new HashMap<>(named.works());
        named.renamed().forEach(one -> names.put(one.work(), one.to()));
        batch.write(
                "INSERT INTO ranking.work_name (work, file, title, season) VALUES (:work, :file, :title, :season)",
                names.entrySet(),
                name -> new Batch.Row()
                        .with("work", name.getKey().value())
                        .with("file", file)
                        .with("title", name.getValue().title())
                        .with("season", name.getValue().season()));
    }
}
