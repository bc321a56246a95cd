package io.madang.breakdown.store;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownFiles;
import io.madang.breakdown.Breakdowns;
import io.madang.breakdown.TitleScripts;
import io.madang.breakdown.TitleScripts.Edition;
import io.madang.breakdown.store.DraftRows.Chosen;
import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.platform.Database;
import io.madang.platform.Rows;
import io.madang.platform.Transactions;
import io.madang.script.ScreenplayFile;
import io.madang.slate.TitleId;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Breakdowns, drafts and rules in schema `breakdown`; a breakdown is kept whole, as the text of a schedule file.
public final class PostgresBreakdowns implements Breakdowns {

    private final JdbcClient client;
    private final Transactions transactions;
    private final DraftRows drafts;
    private final BreakdownFiles files;
    private final InstantSource clock;
    private final Supplier<String> who;

    /// @param who the name of the person at work
    public PostgresBreakdowns(Database database, BreakdownFiles files, InstantSource clock, Supplier<String> who) {
        this.client = JdbcClient.create(database.dataSource());
        this.transactions = database.transactions();
        this.drafts = new DraftRows(client);
        this.files = files;
        this.clock = clock;
        this.who = who;
    }

    @Override
    public Optional<Kept> find(TitleId title) {
        return client.sql("SELECT * FROM breakdown.breakdown WHERE title = :title")
                .param("title", title.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    @Override
    public List<Version> versions() {
        return client.sql("SELECT title, revision, saved_at FROM breakdown.breakdown ORDER BY title")
                .query((row, _) -> new Version(
                        TitleId.of(row.getString("title")),
                        row.getLong("revision"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private Kept kept(ResultSet row) throws SQLException {
        String title = row.getString("title");
        byte[] document = row.getString("document").getBytes(StandardCharsets.UTF_8);
        Breakdown breakdown = files.read(title, document)
                .value()
                .orElseThrow(() -> new IllegalStateException(
                        "The kept breakdown of (%s) cannot be read. Maybe a newer version wrote it.".formatted(title)));
        return new Kept(
                breakdown,
                row.getLong("revision"),
                Rows.number(row, "draft").map(Math::toIntExact),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getString("saved_by"));
    }

    @Override
    public SaveOutcome save(TitleId title, Breakdown breakdown, long revision) {
        return transactions.call(() -> {
            Optional<Integer> draft = client.sql("SELECT draft FROM breakdown.breakdown WHERE title = :title")
                    .param("title", title.value())
                    .query((row, _) -> Rows.number(row, "draft").map(Math::toIntExact))
                    .optional()
                    .flatMap(found -> found);
            return saved(title, breakdown, revision, draft)
                    .<SaveOutcome>map(SaveOutcome.Saved::new)
                    .orElseGet(() -> refused(title));
        });
    }

    @Override
    public SaveOutcome follow(TitleId title, int draft, Breakdown breakdown, long revision) {
        return transactions.call(() -> saved(title, breakdown, revision, Optional.of(draft))
                .<SaveOutcome>map(SaveOutcome.Saved::new)
                .orElseGet(() -> refused(title)));
    }

    @Override
    public boolean discard(TitleId title, int draft) {
        return transactions.call(() -> drafts.remove(title, draft));
    }

    /// The new revision; empty where another one than `revision` is kept.
    private Optional<Long> saved(TitleId title, Breakdown breakdown, long revision, Optional<Integer> draft) {
        String statement = revision == 0 ? """
                INSERT INTO breakdown.breakdown (title, revision, document, draft, edited, saved_at, saved_by)
                VALUES (:title, 1, CAST(:document AS json), :draft, true, :now, :who)
                ON CONFLICT (title) DO NOTHING RETURNING revision
                """ : """
                UPDATE breakdown.breakdown SET revision = revision + 1, document = CAST(:document AS json),
                    draft = :draft, edited = true, saved_at = :now, saved_by = :who
                WHERE title = :title AND revision = :revision RETURNING revision
                """;
        return client.sql(statement)
                .param("title", title.value())
                .param("revision", revision)
                .param("document", document(title, breakdown))
                .param("draft", Rows.orNull(draft))
                .param("now", now().atOffset(ZoneOffset.UTC))
                .param("who", who.get())
                .query(Long.class)
                .optional();
    }

    /// What cannot be read again is not kept at all.
    private String document(TitleId title, Breakdown breakdown) {
        String document = files.write(breakdown.of(title));
        files.read(title.value(), document.getBytes(StandardCharsets.UTF_8)).findings().stream()
                .filter(Finding::isError)
                .findFirst()
                .ifPresent(finding -> {
                    throw new Refusal(Message.of(
                            "breakdown.not-kept", title, finding.problem(), finding.value(), finding.hint()));
                });
        return document;
    }

    private SaveOutcome.Refused refused(TitleId title) {
        Message reason = find(title)
                .map(kept -> Message.of("breakdown.outdated", kept.savedBy(), kept.revision()))
                .orElseGet(() -> Message.of("breakdown.taken-away"));
        return new SaveOutcome.Refused(reason);
    }

    @Override
    public List<Draft> drafts(TitleId title) {
        return drafts.of(title);
    }

    @Override
    public Optional<ScreenplayFile> text(TitleId title, int number) {
        return drafts.text(title, number);
    }

    @Override
    public Draft add(TitleId title, Edition edition, ScreenplayFile file) {
        return transactions.call(() -> drafts.add(title, edition, file, now(), who.get()));
    }

    @Override
    public String rules(TitleId title) {
        return client.sql("SELECT content FROM breakdown.rules WHERE title = :title")
                .param("title", title.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Override
    public List<TitleScripts> all() {
        return titles().stream().map(this::scripts).toList();
    }

    private Set<TitleId> titles() {
        return client.sql("""
                        SELECT title FROM breakdown.breakdown UNION SELECT title FROM breakdown.draft
                        UNION SELECT title FROM breakdown.rules
                        """).query(String.class).list().stream()
                .map(title -> TitleId.of(Objects.requireNonNull(title)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private TitleScripts scripts(TitleId title) {
        Optional<Kept> kept = find(title);
        Optional<Integer> followed = kept.flatMap(Kept::draft);
        Map<Edition, ScreenplayFile> screenplays = new EnumMap<>(Edition.class);
        drafts.chosen(title, followed).forEach((edition, draft) -> screenplays.put(edition, draft.file()));
        return new TitleScripts(
                title,
                screenplays,
                drafts.of(title).stream()
                        .filter(draft -> followed.filter(number -> number == draft.number())
                                .isPresent())
                        .map(Draft::edition)
                        .findFirst(),
                kept.map(Kept::breakdown),
                isEdited(title),
                rules(title));
    }

    private boolean isEdited(TitleId title) {
        return client.sql("SELECT edited FROM breakdown.breakdown WHERE title = :title")
                .param("title", title.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public List<TitleId> replaceAll(List<TitleScripts> scripts) {
        return transactions.call(() -> {
            List<TitleId> lost = new ArrayList<>();
            Set<TitleId> gone = titles();
            for (TitleScripts fresh : scripts) {
                gone.remove(fresh.title());
                replace(fresh, lost);
            }
            for (TitleId title : gone) {
                replace(new TitleScripts(title, Map.of(), Optional.empty(), Optional.empty(), false, ""), lost);
            }
            return lost;
        });
    }

    private void replace(TitleScripts fresh, List<TitleId> lost) {
        TitleScripts old = scripts(fresh.title());
        if (old.equals(fresh)) {
            return;
        }
        if (old.isEdited() && !old.breakdown().equals(fresh.breakdown())) {
            lost.add(fresh.title());
        }
        Map<Edition, Integer> numbers = new EnumMap<>(Edition.class);
        Map<Edition, Chosen> chosen =
                drafts.chosen(fresh.title(), find(fresh.title()).flatMap(Kept::draft));
        fresh.screenplays().forEach((edition, file) -> {
            Chosen there = chosen.get(edition);
            int number = there != null && there.file().equals(file)
                    ? there.number()
                    : drafts.add(fresh.title(), edition, file, now(), who.get()).number();
            numbers.put(edition, number);
        });
        drafts.removeOthers(fresh.title(), numbers.keySet());
        put(fresh, fresh.followed().map(edition -> Objects.requireNonNull(numbers.get(edition))));
        putRules(fresh);
    }

    private void put(TitleScripts fresh, Optional<Integer> draft) {
        if (fresh.breakdown().isEmpty()) {
            client.sql("DELETE FROM breakdown.breakdown WHERE title = :title")
                    .param("title", fresh.title().value())
                    .update();
            return;
        }
        client.sql("""
                        INSERT INTO breakdown.breakdown AS b (title, revision, document, draft, edited, saved_at, saved_by)
                        VALUES (:title, 1, CAST(:document AS json), :draft, :edited, :now, :who)
                        ON CONFLICT (title) DO UPDATE SET revision = b.revision + 1, document = excluded.document,
                            draft = excluded.draft, edited = excluded.edited, saved_at = excluded.saved_at,
                            saved_by = excluded.saved_by
                        """)
                .param("title", fresh.title().value())
                .param("document", document(fresh.title(), fresh.breakdown().get()))
                .param("draft", Rows.orNull(draft))
                .param("edited", fresh.isEdited())
                .param("now", now().atOffset(ZoneOffset.UTC))
                .param("who", who.get())
                .update();
    }

    private void putRules(TitleScripts fresh) {
        client.sql("DELETE FROM breakdown.rules WHERE title = :title")
                .param("title", fresh.title().value())
                .update();
        if (!fresh.rules().isEmpty()) {
            client.sql("INSERT INTO breakdown.rules (title, content) VALUES (:title, :content)")
                    .param("title", fresh.title().value())
                    .param("content", fresh.rules())
                    .update();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
