package io.madang.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A table whose rows a backup keeps.
///
/// @param columns those that are written, quoted, with commas between
/// @param needs tables whose rows must be there first
record Table(String name, String columns, Set<String> needs) {

    Table {
        needs = Set.copyOf(needs);
    }

    String file() {
        return name + ".csv";
    }

    String out() {
        return "COPY %s (%s) TO STDOUT (FORMAT csv, HEADER)".formatted(name, columns);
    }

    String in() {
        return "COPY %s (%s) FROM STDIN (FORMAT csv, HEADER)".formatted(name, columns);
    }

    /// All tables, each after those it needs. Revisions are left out: they only say that something has changed.
    static List<Table> all(Connection connection) throws SQLException {
        List<Table> waiting = new ArrayList<>(unordered(connection));
        List<Table> ordered = new ArrayList<>();
        Set<String> there = new HashSet<>();
        while (!waiting.isEmpty()) {
            List<Table> next = waiting.stream()
                    .filter(table -> there.containsAll(table.needs()))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("These tables need each other: " + waiting);
            }
            waiting.removeAll(next);
            ordered.addAll(next);
            next.forEach(table -> there.add(table.name()));
        }
        return ordered;
    }

    private static List<Table> unordered(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT c.oid::regclass::text,
                            (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
                             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''),
                            ARRAY(SELECT DISTINCT f.confrelid::regclass::text FROM pg_constraint f
                                  WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid)
                        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE c.relkind = 'r' AND c.relname <> 'revision'
                          AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'platform', 'public')
                        ORDER BY 1
                        """)) {
            List<Table> tables = new ArrayList<>();
            while (row.next()) {
                String[] needs = (String[]) row.getArray(3).getArray();
                tables.add(new Table(row.getString(1), row.getString(2), Set.of(needs)));
            }
            return tables;
        }
    }

    static String schemaVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT version FROM platform.flyway_schema_history
                        WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1
                        """)) {
            return row.next() ? row.getString(1) : "none";
        }
    }

    /// Statements after which new rows get numbers that no restored row has, and readers know that all has changed.
    static List<String> continuedNumbers(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT format('SELECT setval(%L, coalesce(max(%I), 0) + 1, false) FROM %s',
                            pg_get_serial_sequence(c.oid::regclass::text, a.attname), a.attname, c.oid::regclass)
                        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
                        WHERE a.attidentity <> '' AND c.relkind = 'r'
                        UNION ALL
                        SELECT format('UPDATE %1$s SET number = nextval(%2$L)', c.oid::regclass,
                            c.oid::regclass || '_number')
                        FROM pg_class c WHERE c.relkind = 'r' AND c.relname = 'revision'
                        """)) {
            List<String> statements = new ArrayList<>();
            while (row.next()) {
                statements.add(row.getString(1));
            }
            return statements;
        }
    }
}
