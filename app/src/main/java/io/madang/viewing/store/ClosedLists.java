package io.madang.viewing.store;

import io.madang.viewing.Measure;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.ViewingRow;
import io.madang.viewing.Views;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;

/// Every version of every closed list.
final class ClosedLists {

    private final DuckSession session;

    ClosedLists(DuckSession session) {
        this.session = session;
    }

    /// A version of a list, without its rows.
    private record Head(ViewingListKey key, int version, String reason, int hours, int ofHours) {}

    private record Line(ViewingListKey key, int version, ViewingRow row) {}

    /// All versions of all lists of a period, the oldest first.
    Map<ViewingListKey, List<ViewingList>> of(ViewingPeriod period) throws SQLException {
        String where = " where length = '%s' and last = date '%s'".formatted(period.length(), period.last());
        Map<ViewingListKey, Map<Integer, List<ViewingRow>>> rows =
                session.rows("select * from closed_row" + where + " order by rnk", ClosedLists::line).stream()
                        .collect(Collectors.groupingBy(
                                Line::key,
                                Collectors.groupingBy(
                                        Line::version, Collectors.mapping(Line::row, Collectors.toList()))));
        Map<ViewingListKey, List<ViewingList>> lists = new TreeMap<>();
        for (Head head : session.rows("select * from closed_list" + where + " order by version", ClosedLists::head)) {
            ViewingList list = new ViewingList(
                    head.key(),
                    head.version(),
                    head.reason(),
                    head.hours(),
                    head.ofHours(),
                    rows.getOrDefault(head.key(), Map.of()).getOrDefault(head.version(), List.of()));
            lists.computeIfAbsent(head.key(), _ -> new ArrayList<>()).add(list);
        }
        return lists;
    }

    private static ViewingListKey key(ResultSet row) throws SQLException {
        return new ViewingListKey(
                new ViewingPeriod(
                        ViewingPeriod.Length.valueOf(row.getString("length")),
                        row.getDate("last").toLocalDate()),
                row.getString("country"),
                ViewingCategory.valueOf(row.getString("category")),
                Measure.valueOf(row.getString("measure")));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                key(row), row.getInt("version"), row.getString("reason"), row.getInt("hours"), row.getInt("of_hours"));
    }

    private static Line line(ResultSet row) throws SQLException {
        ViewingRow line = new ViewingRow(
                row.getInt("rnk"),
                new ViewedUnit(row.getInt("work"), row.getInt("season")),
                row.getLong("seconds"),
                new Views(new BigInteger(row.getString("numerator")), new BigInteger(row.getString("denominator"))),
                row.getLong("members"),
                ties(row.getString("ties")));
        return new Line(key(row), row.getInt("version"), line);
    }

    private static List<ViewedUnit> ties(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(unit -> !unit.isEmpty())
                .map(unit -> unit.split("/", -1))
                .map(parts -> new ViewedUnit(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                .toList();
    }

    /// Adds versions; nothing is ever changed or taken away.
    void add(Collection<ViewingList> lists) throws SQLException {
        session.fill(session.catalog(), "closed_list", lists, (row, list) -> {
            key(row, list);
            row.append(list.reason());
            row.append(list.hours());
            row.append(list.ofHours());
        });
        record Placed(ViewingList list, ViewingRow row) {}
        List<Placed> rows = lists.stream()
                .flatMap(list -> list.rows().stream().map(row -> new Placed(list, row)))
                .toList();
        session.fill(session.catalog(), "closed_row", rows, (row, placed) -> {
            key(row, placed.list());
            ViewingRow line = placed.row();
            row.append(line.rank());
            row.append(line.unit().work());
            row.append((short) line.unit().season());
            row.append(line.seconds());
            row.append(line.views().numerator().toString());
            row.append(line.views().denominator().toString());
            row.append(line.members());
            row.append(line.ties().stream().map(ViewedUnit::toString).collect(Collectors.joining(" ")));
        });
    }

    private static void key(DuckDBAppender row, ViewingList list) throws SQLException {
        row.append(list.key().period().length().name());
        row.append(list.key().period().last());
        row.append(list.key().country());
        row.append(list.key().category().name());
        row.append(list.key().measure().name());
        row.append(list.version());
    }
}
