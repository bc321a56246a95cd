package io.madang.ranking.web;

import io.madang.ranking.ListKind;
import io.madang.ranking.WorkRun;
import io.madang.ranking.WorkRun.Appearance;
import io.madang.ranking.format.CountryName;
import java.text.Collator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Countries by weeks, a square for each week in a country's Top 10, as the server draws it.
///
/// All squares of a rank are one path, so that a work that was everywhere for years is still drawn at once.
///
/// @param width of the drawing, in its own units
/// @param ranks the squares of ranks 1 to 10 as paths; empty where there are none
record HeatMap(int width, int height, List<Row> rows, List<Mark> marks, List<Square> ranks) {

    private static final int LEFT = 150;
    private static final int TOP = 26;
    private static final int ROW = 16;
    private static final int WIDEST_COLUMN = 32;
    private static final int NARROWEST_COLUMN = 7;
    private static final int WIDTH = 1_100;
    private static final int LEAST_BETWEEN_MARKS = 64;
    private static final int RANKS = 10;

    /// The name of a country beside its squares.
    record Row(String name, int y) {}

    /// A date above its column.
    record Mark(String name, int x) {}

    /// All squares of a rank.
    record Square(int rank, String path) {}

    static HeatMap of(WorkRun run, Locale locale) {
        List<Appearance> squares = run.appearances().stream()
                .filter(one -> one.list().kind() == ListKind.COUNTRY)
                .toList();
        if (squares.isEmpty()) {
            return new HeatMap(0, 0, List.of(), List.of(), List.of());
        }
        LocalDate first = week(squares.getFirst());
        int weeks = (int) ChronoUnit.WEEKS.between(first, week(squares.getLast())) + 1;
        int column = Math.clamp(WIDTH / weeks, NARROWEST_COLUMN, WIDEST_COLUMN);
        List<String> countries = order(squares, locale);
        Map<String, Integer> places = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (String country : countries) {
            int y = TOP + places.size() * ROW;
            places.put(country, y);
            rows.add(new Row(CountryName.of(country, locale), y + ROW - 4));
        }
        List<StringBuilder> paths = new ArrayList<>();
        for (int rank = 1; rank <= RANKS; rank++) {
            paths.add(new StringBuilder());
        }
        String square = "h%dv%dh-%dz".formatted(column - 1, ROW - 1, column - 1);
        for (Appearance one : squares) {
            int x = LEFT + (int) ChronoUnit.WEEKS.between(first, week(one)) * column;
            int y = places.getOrDefault(one.list().country(), 0);
            paths.get(one.rank() - 1)
                    .append('M')
                    .append(x)
                    .append(' ')
                    .append(y)
                    .append(square);
        }
        List<Square> ranks = new ArrayList<>();
        for (int rank = 1; rank <= RANKS; rank++) {
            ranks.add(new Square(rank, paths.get(rank - 1).toString()));
        }
        return new HeatMap(
                LEFT + weeks * column + 40, TOP + rows.size() * ROW + 4, rows, marks(first, weeks, column), ranks);
    }

    private static List<Mark> marks(LocalDate first, int weeks, int column) {
        int step = (LEAST_BETWEEN_MARKS + column - 1) / column;
        List<Mark> marks = new ArrayList<>();
        for (int week = 0; week < weeks; week += step) {
            marks.add(new Mark(first.plusWeeks(week).toString(), LEFT + week * column));
        }
        return marks;
    }

    /// Most weeks first, then by name.
    private static List<String> order(List<Appearance> squares, Locale locale) {
        Map<String, Long> weeks =
                squares.stream().collect(Collectors.groupingBy(one -> one.list().country(), Collectors.counting()));
        Collator names = Collator.getInstance(locale);
        return weeks.keySet().stream()
                .sorted(Comparator.comparing((String country) -> weeks.getOrDefault(country, 0L))
                        .reversed()
                        .thenComparing(country -> CountryName.of(country, locale), names::compare))
                .toList();
    }

    private static LocalDate week(Appearance one) {
        return one.list().week().orElseThrow();
    }
}
