package io.madang.platform;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// Writes many rows with one statement.
public final class Batch {

    private final NamedParameterJdbcTemplate template;

    public Batch(DataSource dataSource) {
        this.template = new NamedParameterJdbcTemplate(dataSource);
    }

    /// Runs `sql` once for each of `items`, with the named values that `row` gives for it; gives the number of rows
    /// written.
    public <T> int write(String sql, Collection<T> items, Function<T, Row> row) {
        SqlParameterSource[] rows =
                items.stream().map(item -> row.apply(item).values).toArray(SqlParameterSource[]::new);
        return rows.length == 0
                ? 0
                : Arrays.stream(template.batchUpdate(sql, rows)).map(Math::abs).sum();
    }

    /// The named values of one row.
    public static final class Row {

        private final MapSqlParameterSource values = new MapSqlParameterSource();

        public Row with(String name, @Nullable Object value) {
            values.addValue(name, value);
            return this;
        }
    }
}
