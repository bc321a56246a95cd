package io.madang.ranking.store;

import io.madang.ranking.Figures;
import io.madang.ranking.ListCategory;
import io.madang.ranking.ListKey;
import io.madang.ranking.ListKind;
import io.madang.ranking.RankedList;
import io.madang.ranking.WorkId;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/// Lists as rows: one for each version of a list, its ten entries as arrays by rank.
final class ListRows {

    static final String COLUMNS =
            "id, kind, country, week, category, version, works, weeks, hours, runtimes, views, flagged";

    private static final String COPY = """
            COPY ranking.list
                (kind, country, week, category, version, file, works, weeks, hours, runtimes, views, flagged)
            FROM STDIN
            """;

    private final DataSource source;

    ListRows(DataSource source) {
        this.source = source;
    }

    /// Adds versions of lists, in the running transaction.
    void insert(Collection<RankedList> lists, long file) {
        if (lists.isEmpty()) {
            return;
        }
        String text = lists.stream().map(list -> line(list, file)).collect(Collectors.joining());
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new StringReader(text));
        } catch (SQLException | IOException e) {
            throw new DataAccessResourceFailureException("The lists were not written.", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /// None of the values has a character that would have to be escaped.
    private static String line(RankedList list, long file) {
        ListKey key = list.key();
        return String.join(
                "\t",
                key.kind().name(),
                key.country(),
                key.week().map(LocalDate::toString).orElse("\\N"),
                key.category().name(),
                String.valueOf(list.version()),
                String.valueOf(file),
                array(list, entry -> entry.work().value()),
                array(list, entry -> entry.weeks()),
                array(list, entry -> entry.figures().hours()),
                array(list, entry -> entry.figures().runtime()),
                array(list, entry -> entry.figures().views()),
                array(list, entry -> entry.figures().isFlagged()) + "\n");
    }

    private static String array(RankedList list, Function<RankedList.Entry, Object> value) {
        StringBuilder text = new StringBuilder("{");
        for (RankedList.Entry entry : list.entries()) {
            text.append(text.length() == 1 ? "" : ",").append(value.apply(entry));
        }
        return text.append('}').toString();
    }

    static ListKey key(ResultSet row) throws SQLException {
        return new ListKey(
                ListKind.valueOf(row.getString("kind")),
                row.getString("country"),
                Optional.ofNullable(row.getObject("week", LocalDate.class)),
                ListCategory.valueOf(row.getString("category")));
    }

    static RankedList list(ResultSet row, int index) throws SQLException {
        Object[] works = array(row, "works");
        Object[] weeks = array(row, "weeks");
        Object[] hours = array(row, "hours");
        Object[] runtimes = array(row, "runtimes");
        Object[] views = array(row, "views");
        Object[] flagged = array(row, "flagged");
        List<RankedList.Entry> entries = new ArrayList<>(works.length);
        for (int at = 0; at < works.length; at++) {
            Figures figures =
                    new Figures((Long) hours[at], (Integer) runtimes[at], (Long) views[at], (Boolean) flagged[at]);
            entries.add(new RankedList.Entry(at + 1, new WorkId((Long) works[at]), (Integer) weeks[at], figures));
        }
        return new RankedList(key(row), row.getInt("version"), entries);
    }

    private static Object[] array(ResultSet row, String column) throws SQLException {
        return (Object[]) row.getArray(column).getArray();
    }
}
