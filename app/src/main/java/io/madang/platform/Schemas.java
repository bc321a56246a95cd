package io.madang.platform;

import io.madang.common.Message;
import io.madang.common.Refusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/// Brings the schemas of all modules up to date, in a database that is ours or empty.
final class Schemas {

    private static final int OLDEST_SERVER = 15;

    /// Not even migrations of the future are overlooked.
    private static final String[] NONE = {};

    private Schemas() {}

    static void migrate(DataSource source) {
        checkOurs(source);
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .defaultSchema("platform")
                .createSchemas(true)
                .locations("classpath:db/migration")
                .cleanDisabled(true)
                .ignoreMigrationPatterns(NONE)
                .load();
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw new Refusal(Message.of("database.other-version", String.valueOf(e.getMessage())), e);
        } catch (FlywayException e) {
            throw new Refusal(Message.of("database.not-migrated", String.valueOf(e.getMessage())), e);
        }
    }

    private static void checkOurs(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_SERVER) {
                throw new Refusal(Message.of("database.too-old", String.valueOf(version)));
            }
            strangersTable(statement).ifPresent(table -> {
                throw new Refusal(Message.of("database.not-ours", table));
            });
        } catch (SQLException e) {
            throw new Refusal(Message.of("database.unusable", String.valueOf(e.getMessage())), e);
        }
    }

    /// A table somebody else made; none in a database that is empty or already has our history.
    private static Optional<String> strangersTable(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("""
                SELECT table_schema || '.' || table_name FROM information_schema.tables
                WHERE table_schema NOT LIKE 'pg\\_%' AND table_schema <> 'information_schema'
                  AND to_regclass('platform.flyway_schema_history') IS NULL
                ORDER BY 1 LIMIT 1
                """)) {
            return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
        }
    }
}
