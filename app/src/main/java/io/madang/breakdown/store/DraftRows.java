package io.madang.breakdown.store;

import io.madang.breakdown.Breakdowns.Draft;
import io.madang.breakdown.TitleScripts.Edition;
import io.madang.script.ScreenplayFile;
import io.madang.slate.TitleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Drafts as rows of `breakdown.draft`.
final class DraftRows {

    /// The draft of an edition that counts.
    record Chosen(int number, ScreenplayFile file) {}

    private final JdbcClient client;

    DraftRows(JdbcClient client) {
        this.client = client;
    }

    List<Draft> of(TitleId title) {
        return client.sql("""
                        SELECT number, edition, name, imported_at, imported_by FROM breakdown.draft
                        WHERE title = :title ORDER BY number DESC
                        """)
                .param("title", title.value())
                .query((row, _) -> draft(row))
                .list();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getInt("number"),
                Edition.valueOf(row.getString("edition")),
                row.getString("name"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by"));
    }

    Optional<ScreenplayFile> text(TitleId title, int number) {
        return client.sql("SELECT name, content FROM breakdown.draft WHERE title = :title AND number = :number")
                .param("title", title.value())
                .param("number", number)
                .query((row, _) -> file(row))
                .optional();
    }

    private static ScreenplayFile file(ResultSet row) throws SQLException {
        return ScreenplayFile.of(row.getString("name"), row.getBytes("content"));
    }

    /// Of each edition of a title the draft that is followed, or else the newest.
    Map<Edition, Chosen> chosen(TitleId title, Optional<Integer> followed) {
        Map<Edition, Chosen> chosen = new EnumMap<>(Edition.class);
        client.sql("""
                        SELECT DISTINCT ON (edition) edition, number, name, content FROM breakdown.draft
                        WHERE title = :title ORDER BY edition, number = :followed DESC, number DESC
                        """)
                .param("title", title.value())
                .param("followed", followed.orElse(0))
                .query(row -> {
                    chosen.put(Edition.valueOf(row.getString("edition")), new Chosen(row.getInt("number"), file(row)));
                });
        return chosen;
    }

    /// Whoever adds a draft to a title waits for others who do.
    Draft add(TitleId title, Edition edition, ScreenplayFile file, Instant now, String who) {
        client.sql("SELECT pg_advisory_xact_lock(hashtextextended('breakdown.draft ' || :title, 0))")
                .param("title", title.value())
                .query((_, _) -> true)
                .single();
        int number = client.sql("""
                        INSERT INTO breakdown.draft (title, number, edition, name, content, imported_at, imported_by)
                        SELECT :title, coalesce(max(number), 0) + 1, :edition, :name, :content, :now, :who
                        FROM breakdown.draft WHERE title = :title
                        RETURNING number
                        """)
                .param("title", title.value())
                .param("edition", edition.name())
                .param("name", file.name())
                .param("content", file.content())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("who", who)
                .query(Integer.class)
                .single();
        return new Draft(number, edition, file.name(), now, who);
    }

    boolean remove(TitleId title, int number) {
        return client.sql("""
                                DELETE FROM breakdown.draft d WHERE title = :title AND number = :number
                                AND NOT EXISTS (SELECT 1 FROM breakdown.breakdown b
                                    WHERE b.title = d.title AND b.draft = d.number)
                                """)
                        .param("title", title.value())
                        .param("number", number)
                        .update()
                > 0;
    }

    void removeOthers(TitleId title, Iterable<Edition> editions) {
        List<String> names = new ArrayList<>();
        editions.forEach(edition -> names.add(edition.name()));
        client.sql("DELETE FROM breakdown.draft WHERE title = :title AND NOT edition = ANY (:editions)")
                .param("title", title.value())
                .param("editions", names.toArray(String[]::new))
                .update();
    }
}
