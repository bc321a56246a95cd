package io.madang.slate.store;

import io.madang.platform.Batch;
import io.madang.platform.Database;
import io.madang.platform.Revision;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.slate.Titles;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The titles in schema `slate`.
///
/// What was read last is remembered and given again while the schema's revision is the same.
public final class PostgresTitles implements Titles {

    private final JdbcClient client;
    private final TitleRows rows;
    private final Revision<List<Title>> revision;

    public PostgresTitles(Database database) {
        this.client = JdbcClient.create(database.dataSource());
        this.rows = new TitleRows(client, new Batch(database.dataSource()));
        this.revision = new Revision<>("slate", database);
    }

    @Override
    public List<Title> all() {
        return revision.read(rows::all);
    }

    @Override
    public Optional<Title> find(TitleId id) {
        return all().stream().filter(title -> title.id().equals(id)).findFirst();
    }

    @Override
    public void replaceAll(List<Title> titles) {
        revision.change(() -> {
            client.sql("DELETE FROM slate.title").update();
            rows.insert(titles);
            return titles;
        });
    }
}
