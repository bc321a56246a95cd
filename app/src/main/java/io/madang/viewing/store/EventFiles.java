package io.madang.viewing.store;

import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.viewing.EventHour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The Parquet files of a folder, by hour.
final class EventFiles {

    private static final Pattern PLACE = Pattern.compile("day=(\\d{4}-\\d\\d-\\d\\d)/hour=(\\d\\d)");

    /// The columns that are read, with the types they may have; others may stand beside them.
    private static final Map<String, Set<String>> COLUMNS = columns();

    private final Path folder;

    EventFiles(Path folder) {
        this.folder = folder;
    }

    private static Map<String, Set<String>> columns() {
        Set<String> moments = Set.of("TIMESTAMP", "TIMESTAMP WITH TIME ZONE", "TIMESTAMP_NS", "TIMESTAMP_MS");
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        columns.put("event_id", Set.of("BIGINT"));
        columns.put("profile", Set.of("BIGINT"));
        columns.put("account", Set.of("BIGINT"));
        columns.put("country", Set.of("SMALLINT"));
        columns.put("work", Set.of("INTEGER"));
        columns.put("season", Set.of("SMALLINT"));
        columns.put("cut", Set.of("SMALLINT"));
        columns.put("started_at", moments);
        columns.put("seconds", Set.of("INTEGER"));
        columns.put("ingested_at", moments);
        return columns;
    }

    /// Every hour that has a file, the oldest first.
    Set<EventHour> hours() {
        Path events = folder.resolve("events");
        if (!Files.isDirectory(events)) {
            throw new Refusal(Message.of("viewing.no-events", folder));
        }
        try (Stream<Path> places = Files.walk(events, 2)) {
            return places.map(place -> events.relativize(place).toString().replace('\\', '/'))
                    .map(PLACE::matcher)
                    .filter(Matcher::matches)
                    .map(place -> new EventHour(LocalDate.parse(place.group(1)), Integer.parseInt(place.group(2))))
                    .filter(hour -> !of(hour).isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files of an hour by name; what is still being written has another ending.
    List<Path> of(EventHour hour) {
        Path place = folder.resolve(hour.folder());
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Changes whenever a file comes, goes or is written anew.
    String state(EventHour hour) {
        StringBuilder state = new StringBuilder();
        try {
            for (Path file : of(hour)) {
                state.append(file.getFileName())
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file).toMillis())
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return state.toString();
    }

    /// Throws a `Refusal` that names the first file that is broken, lacks a column or has one of another type.
    void check(DuckSession session, List<Path> files) throws SQLException {
        for (Path file : files) {
            Map<String, String> types = types(session, file);
            COLUMNS.forEach((column, allowed) -> {
                String type = types.get(column);
                if (type == null) {
                    throw new Refusal(
                            Message.of("viewing.file.column", file, column, String.join(", ", COLUMNS.keySet())));
                }
                if (!allowed.contains(type)) {
                    throw new Refusal(Message.of(
                            "viewing.file.type",
                            file,
                            column,
                            type,
                            allowed.iterator().next()));
                }
            });
        }
    }

    private static Map<String, String> types(DuckSession session, Path file) throws SQLException {
        try {
            Map<String, String> types = new LinkedHashMap<>();
            session.rows(
                    "describe select * from read_parquet(" + DuckSession.quoted(file.toString())
                            + ", hive_partitioning = false)",
                    row -> types.put(row.getString(1), row.getString(2)));
            return types;
        } catch (SQLException e) {
            throw broken(file, e);
        }
    }

    /// After a query over files has failed: the refusal that names the file, where one of them cannot be read.
    Optional<Refusal> unreadable(DuckSession session, List<Path> files) {
        for (Path file : files) {
            try {
                session.rows(
                        COLUMNS.keySet().stream()
                                .map(column -> "max(" + column + ")")
                                .collect(Collectors.joining(", ", "select ", " from " + source(List.of(file), false))),
                        row -> row.getString(1));
            } catch (SQLException e) {
                return Optional.of(broken(file, e));
            }
        }
        return Optional.empty();
    }

    private static Refusal broken(Path file, SQLException e) {
        return new Refusal(
                Message.of("viewing.file.broken", file, DuckSession.firstLine(String.valueOf(e.getMessage()))), e);
    }

    /// The files as a table of SQL.
    static String source(List<Path> files, boolean withHours) {
        List<String> names = new ArrayList<>();
        files.forEach(file -> names.add(DuckSession.quoted(file.toString())));
        return "read_parquet([" + String.join(", ", names) + "], hive_partitioning = "
                + (withHours ? "true, hive_types = {'day': date, 'hour': integer})" : "false)");
    }

    /// `event` with the columns that are read, moments by UTC.
    static String view(List<Path> files, boolean withHours) {
        return "create or replace temp view event as select event_id, profile, account, country, work, season, cut,"
                + " cast(started_at as timestamp) as started_at, seconds, cast(ingested_at as timestamp) as ingested_at"
                + (withHours ? ", day, hour" : "") + " from " + source(files, withHours);
    }
}
