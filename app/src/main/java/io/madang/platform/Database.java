package io.madang.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.madang.common.Message;
import io.madang.common.Refusal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// The database: a server of our own in the data folder, or somebody's PostgreSQL 15 or newer.
///
/// Opening brings the schemas up to date; closing gives back all that opening took.
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final HikariDataSource pool;
    private final Transactions transactions;
    private final AutoCloseable server;

    private final String address;

    private Database(String address, DataSource source, AutoCloseable server) {
        this.address = address;
        this.pool = pool(source);
        this.transactions = new Transactions(pool);
        this.server = server;
    }

    /// The database that `storage` names.
    public static Database of(Storage storage) {
        return storage.database().map(Database::at).orElseGet(() -> inFolder(storage.folder()));
    }

    /// The database in `folder`, which is made where it is missing.
    public static Database inFolder(Path folder) {
        EmbeddedServer server = EmbeddedServer.in(folder);
        return open(server.database(), server);
    }

    /// The database that `url` (`jdbc:postgresql:…`) leads to.
    public static Database at(String url) {
        return open(url, () -> {});
    }

    private static Database open(String address, AutoCloseable server) {
        try {
            DataSource source = source(address);
            Schemas.migrate(source);
            return new Database(address, source, server);
        } catch (RuntimeException e) {
            close(server);
            throw e;
        }
    }

    private static DataSource source(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setUrl(url);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Message.of("database.bad-url", withoutPassword(url)), e);
        }
        source.setReWriteBatchedInserts(true);
        try (Connection _ = source.getConnection()) {
            return source;
        } catch (SQLException e) {
            throw new Refusal(
                    Message.of("database.unreachable", withoutPassword(url), String.valueOf(e.getMessage())), e);
        }
    }

    private static String withoutPassword(String url) {
        return url.replaceAll("(?i)(password=)[^&]*", "$1…");
    }

    private static HikariDataSource pool(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName("madang");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /// The JDBC address, password included.
    public String address() {
        return address;
    }

    /// Pooled connections.
    public DataSource dataSource() {
        return pool;
    }

    public Transactions transactions() {
        return transactions;
    }

    @Override
    public void close() {
        pool.close();
        close(server);
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("The database server did not stop.", e);
        }
    }
}
