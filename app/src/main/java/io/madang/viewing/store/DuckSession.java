package io.madang.viewing.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/// One open DuckDB, in this process, with its limits.
final class DuckSession implements AutoCloseable {

    private final Connection connection;

    private DuckSession(Connection connection) {
        this.connection = connection;
    }

    /// Keeps nothing; what does not fit into the memory fails.
    static DuckSession inMemory(int threads) throws SQLException {
        DuckSession session = new DuckSession(DriverManager.getConnection("jdbc:duckdb:"));
        session.run("set threads = " + threads);
        session.run("set memory_limit = '400MB'");
        session.run("set temp_directory = ''");
        session.run("set TimeZone = 'UTC'");
        return session;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
