package io.madang.ranking.format;

import io.madang.ranking.ListKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which column of a file stands where, read from its first line.
///
/// @param width columns of the header, known or not
record Layout(ListKind kind, Map<Column, Integer> places, int width) {

    private static final String GLUED = "null";

    /// The layout of a header, or nothing and an error.
    static Optional<Layout> of(String header, Report report) {
        String line = header.strip();
        if (line.startsWith("<")) {
            report.error(1, header, "top10.html");
            return Optional.empty();
        }
        String[] names = unglued(line, report).toLowerCase(Locale.ROOT).split("\t", -1);
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int place = 0; place < names.length; place++) {
            place(names[place].strip(), place, places, report);
        }
        Optional<ListKind> kind = kind(places);
        if (kind.isEmpty()) {
            report.error(1, header, "top10.unknown-header");
            return Optional.empty();
        }
        List<String> missing = Column.needed(kind.get()).stream()
                .filter(column -> !places.containsKey(column))
                .map(column -> column.published(kind.get()))
                .toList();
        if (!missing.isEmpty()) {
            report.error(1, header, "top10.missing-columns", String.join(", ", missing));
            return Optional.empty();
        }
        return report.hasErrors() ? Optional.empty() : Optional.of(new Layout(kind.get(), places, names.length));
    }

    /// One publication had the word null in front of its first column.
    private static String unglued(String line, Report report) {
        boolean isGlued =
                line.startsWith(GLUED) && line.length() > GLUED.length() && line.charAt(GLUED.length()) != '\t';
        if (isGlued) {
            report.warning(
                    1,
                    line.substring(0, line.indexOf('\t') < 0 ? line.length() : line.indexOf('\t')),
                    "top10.glued-header");
        }
        return isGlued ? line.substring(GLUED.length()) : line;
    }

    private static void place(String name, int place, Map<Column, Integer> places, Report report) {
        for (Column column : Column.values()) {
            if (column.isNamed(name)) {
                if (places.putIfAbsent(column, place) != null) {
                    report.error(1, name, "top10.column-twice");
                }
                return;
            }
        }
        report.warning(1, name, "top10.unknown-column");
    }

    private static Optional<ListKind> kind(Map<Column, Integer> places) {
        if (!places.containsKey(Column.CATEGORY) || !places.containsKey(Column.TITLE)) {
            return Optional.empty();
        }
        if (places.containsKey(Column.COUNTRY)) {
            return Optional.of(ListKind.COUNTRY);
        }
        return Optional.of(places.containsKey(Column.WEEK) ? ListKind.GLOBAL : ListKind.MOST_POPULAR);
    }

    /// The text of a column in a row; empty where the layout has none, or the row ends before it.
    String text(Column column, String[] row) {
        Integer place = places.get(column);
        return place == null || place >= row.length ? "" : row[place];
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /// The fewest columns a row may have: all that are needed, though empty ones at its end may be left out.
    int fewest() {
        return 1 + Column.needed(kind).stream().mapToInt(places::get).max().orElseThrow();
    }
}
