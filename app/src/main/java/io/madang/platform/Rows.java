package io.madang.platform;

import io.madang.common.DateRange;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How values that JDBC does not know are read from a row, and written as a parameter.
public final class Rows {

    private Rows() {}

    /// A `text[]`, or any array whose elements read as text.
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
    }

    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    public static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    /// A `daterange`, which the statement selects as its first day and the day after its last.
    public static Optional<DateRange> days(ResultSet row, String from, String to) throws SQLException {
        LocalDate first = row.getObject(from, LocalDate.class);
        LocalDate end = row.getObject(to, LocalDate.class);
        return first == null || end == null ? Optional.empty() : Optional.of(DateRange.of(first, end));
    }

    /// The parameter for a `text[]`, or with a cast for any array, in the given order.
    public static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    /// The parameter for a set, always in the same order.
    public static String[] sorted(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toArray(String[]::new);
    }

    /// The parameter for something that may be absent.
    public static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
