package io.madang.viewing.store;

import io.madang.viewing.Measure;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingCategory;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.Views;
import io.madang.viewing.order.Candidate;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Asks the partial sums for the first units of many lists at once.
final class CandidateQuery {

    /// The number that stands for the world where countries have theirs.
    static final int WORLD = 0;

    private final DuckSession session;
    private final DayFolding days;
    private final Map<ViewedUnit, ViewedTitle> titles;

    CandidateQuery(DuckSession session, Map<ViewedUnit, ViewedTitle> titles) {
        this.session = session;
        days = new DayFolding(session);
        this.titles = titles;
    }

    /// One list of a period and measure: a country's number or the world, and a category.
    record Place(int country, ViewingCategory category) {}

    /// One unit of one list, and one of its cuts.
    private record Line(Place place, ViewedUnit unit, int cut, long seconds, long reaching, BigInteger weighted) {}

    /// @param countries to ask for; empty for the world
    Map<Place, List<Candidate>> first(int most, ViewingPeriod period, Measure measure, Collection<Integer> countries)
            throws SQLException {
        boolean isWorld = countries.isEmpty();
        String numbers = countries.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String sql = Sql.text("sums")
                // The text reads `partial`; here it reads the days that hours have been added up to.
                .replace("with sums as", "with partial as (" + days.source() + "),\nsums as")
                .replace("{place}", isWorld ? String.valueOf(WORLD) : "country")
                .replace("{place_key}", isWorld ? "" : "country, ")
                .replace("{from}", period.days().from().toString())
                .replace("{to}", period.days().to().toString())
                .replace("{countries}", isWorld ? "" : " and country in (" + numbers + ")")
                .replace("{reaching_only}", measure == Measure.MEMBERS ? "where unit_reaching > 0" : "")
                .replace("{figure}", figure(measure))
                .replace("{most}", String.valueOf(most));
        Map<Place, Map<ViewedUnit, List<Line>>> found = new LinkedHashMap<>();
        for (Line line : session.rows(sql, CandidateQuery::line)) {
            found.computeIfAbsent(line.place(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(line.unit(), _ -> new ArrayList<>())
                    .add(line);
        }
        Map<Place, List<Candidate>> candidates = new LinkedHashMap<>();
        found.forEach((place, units) -> candidates.put(
                place, units.values().stream().map(this::candidate).toList()));
        return candidates;
    }

    private static String figure(Measure measure) {
        return switch (measure) {
            case HOURS -> "unit_seconds";
            case VIEWS -> "weighted";
            case MEMBERS -> "unit_reaching";
        };
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new Place(row.getInt("place"), ViewingCategory.valueOf(row.getString("category"))),
                new ViewedUnit(row.getInt("work"), row.getInt("season")),
                row.getInt("cut"),
                row.getLong("seconds"),
                row.getLong("unit_reaching"),
                row.getBigDecimal("weighted").toBigIntegerExact());
    }

    private Candidate candidate(List<Line> cuts) {
        Line first = cuts.getFirst();
        Map<Integer, Long> seconds = new TreeMap<>();
        cuts.forEach(line -> seconds.put(line.cut(), line.seconds()));
        ViewedTitle title = titles.get(first.unit());
        return new Candidate(
                first.unit(),
                seconds.values().stream().mapToLong(Long::longValue).sum(),
                title == null ? Views.NONE : Views.of(seconds, title.runtimes()),
                first.reaching(),
                0,
                first.weighted());
    }
}
