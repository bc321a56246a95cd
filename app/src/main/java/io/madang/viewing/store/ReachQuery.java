package io.madang.viewing.store;

import io.madang.viewing.Measure;
import io.madang.viewing.TitleReach;
import io.madang.viewing.TitleReach.FirstDays;
import io.madang.viewing.TitleReach.Place;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewingRules;
import io.madang.viewing.Views;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a title reached, by closed lists and partial sums.
final class ReachQuery {

    private final DuckSession session;

    ReachQuery(DuckSession session) {
        this.session = session;
    }

    TitleReach of(ViewedTitle title, Measure measure) throws SQLException {
        record Rank(String country, LocalDate week, int rank) {}
        List<Rank> ranks = session.rows(
                ranks(measure, title.unit().work(), title.unit().season()),
                row -> new Rank(row.getString(1), row.getDate(2).toLocalDate(), row.getInt(3)));
        Map<String, Map<LocalDate, Integer>> places = new TreeMap<>();
        ranks.forEach(rank ->
                places.computeIfAbsent(rank.country(), _ -> new TreeMap<>()).put(rank.week(), rank.rank()));
        List<Place> weeks = new ArrayList<>();
        places.forEach((country, byWeek) -> weeks.add(new Place(country, byWeek)));
        return new TitleReach(title, measure, weeks, firstDays(title));
    }

    private static String ranks(Measure measure, int work, int season) {
        return """
                select r.country, r.last, r.rnk
                from closed_row r
                join (select country, last, category, measure, max(version) as version from closed_list
                      where length = 'WEEK' and measure = '%1$s' group by country, last, category, measure) n
                  on n.country = r.country and n.last = r.last and n.category = r.category and n.measure = r.measure
                  and n.version = r.version
                where r.length = 'WEEK' and r.work = %2$d and r.season = %3$d
                order by r.country, r.last
                """.formatted(measure, work, season);
    }

    private static String hours(LocalDateTime from, LocalDateTime to) {
        return " day + hour * interval 1 hour >= timestamp '%s' and day + hour * interval 1 hour < timestamp '%s'"
                .formatted(from, to);
    }

    /// Exact, because a premiere is on a full hour and sums are kept by hours.
    private FirstDays firstDays(ViewedTitle title) throws SQLException {
        LocalDateTime from = LocalDateTime.ofInstant(title.premiere(), ZoneOffset.UTC);
        String within = hours(from, from.plusDays(ViewingRules.FIRST_DAYS));
        Map<Integer, Long> seconds = new TreeMap<>();
        session.rows(
                "select cut, cast(sum(seconds) as bigint) from partial where work = %d and season = %d and"
                                .formatted(title.unit().work(), title.unit().season())
                        + within + " group by cut",
                row -> seconds.put(row.getInt(1), row.getLong(2)));
        return new FirstDays(
                seconds.values().stream().mapToLong(Long::longValue).sum(),
                Views.of(seconds, title.runtimes()),
                (int) session.count("select count(*) from batch where" + within),
                (int) Duration.ofDays(ViewingRules.FIRST_DAYS).toHours());
    }
}
