package io.madang.viewing.store;

import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.viewing.counting.PortableSql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// One open DuckDB, in this process, with its limits.
final class DuckSession implements AutoCloseable {

    /// With what the Java machine needs besides, a process stays below one GiB.
    private static final String MEMORY = "300MB";

    private static final String MEMORY_OF_AN_HOUR = "300MB";

    private final Connection connection;

    private final Path overflow;

    private DuckSession(Connection connection, Path overflow) {
        this.connection = connection;
        this.overflow = overflow;
    }

    /// Keeps nothing; what does not fit into the memory fails.
    static DuckSession inMemory(int threads) throws SQLException {
        DuckSession session = new DuckSession(DriverManager.getConnection("jdbc:duckdb:"), Path.of(""));
        session.run("set threads = " + threads);
        session.run("set memory_limit = '" + MEMORY_OF_AN_HOUR + "'");
        session.run("set temp_directory = ''");
        session.run("set TimeZone = 'UTC'");
        return session;
    }

    /// Keeps everything in a file; what does not fit into the memory goes to a folder beside it for a while.
    static DuckSession inFolder(Path folder) throws SQLException {
        DuckSession session = new DuckSession(open(folder.resolve("viewing.duckdb")), folder.resolve("overflow"));
        session.run("set memory_limit = '" + MEMORY + "'");
        session.run("set temp_directory = " + quoted(session.overflow.toString()));
        session.run("set preserve_insertion_order = false");
        session.run("set TimeZone = 'UTC'");
        for (String table : PortableSql.text("store").split(";", -1)) {
            if (!table.isBlank()) {
                session.run(table);
            }
        }
        return session;
    }

    private static Connection open(Path file) throws SQLException {
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + file);
        } catch (SQLException e) {
            String said = String.valueOf(e.getMessage());
            throw new Refusal(
                    Message.of(
                            said.contains("lock") ? "viewing.store.used" : "viewing.store.broken",
                            file,
                            firstLine(said)),
                    e);
        }
    }

    /// The folder for what memory has no room for; makes it where there is none.
    Path overflow() {
        try {
            return Files.createDirectories(overflow);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String firstLine(String said) {
        return said.lines().findFirst().orElse("");
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String sql) throws SQLException {
        return rows(sql, row -> row.getLong(1)).getFirst();
    }

    /// Makes one thing of the row at hand.
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> rows(String sql, RowReader<T> reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        }
    }

    /// Runs one statement with values for its question marks.
    void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.execute();
        }
    }

    /// The name of the database that is open.
    String catalog() throws SQLException {
        return connection.getCatalog();
    }

    /// Writes rows into a table.
    interface RowWriter<T> {
        void write(DuckDBAppender row, T value) throws SQLException;
    }

    <T> void fill(String catalog, String table, Iterable<T> values, RowWriter<T> writer) throws SQLException {
        try (DuckDBAppender rows = connection.unwrap(DuckDBConnection.class).createAppender(catalog, "main", table)) {
            for (T value : values) {
                rows.beginRow();
                writer.write(rows, value);
                rows.endRow();
            }
        }
    }

    /// Does it all or nothing.
    void inTransaction(Work work) throws SQLException {
        run("begin transaction");
        boolean isDone = false;
        try {
            work.run();
            isDone = true;
        } finally {
            run(isDone ? "commit" : "rollback");
        }
    }

    /// Some statements.
    interface Work {
        void run() throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
