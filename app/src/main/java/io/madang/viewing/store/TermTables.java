package io.madang.viewing.store;

import io.madang.common.DateRange;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.counting.TermRows;
import io.madang.viewing.scan.CountryWindow;
import io.madang.viewing.scan.HourRules;
import io.madang.viewing.scan.Unit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The terms as temporary tables that the SQL texts take.
final class TermTables {

    private static final String TEMP = "temp";

    private final DuckSession session;
    private final ViewingTerms terms;
    private final String countriesAndCuts;

    TermTables(DuckSession session, ViewingTerms terms) throws SQLException {
        this.session = session;
        this.terms = terms;
        countriesAndCuts = digest(countriesAndCuts(terms));
        cuts();
        exclusions();
    }

    private void cuts() throws SQLException {
        session.run("create or replace temp table cut (work integer, season smallint, cut smallint, runtime integer,"
                + " weight bigint, category varchar)");
        session.fill(TEMP, "cut", TermRows.cuts(terms), (row, cut) -> {
            row.append(cut.work());
            row.append((short) cut.season());
            row.append((short) cut.cut());
            row.append(cut.runtime());
            row.append(cut.weight());
            row.append(cut.category().name());
        });
    }

    private void exclusions() throws SQLException {
        session.run("create or replace temp table excluded_days (account bigint, from_day date, to_day date)");
        session.fill(TEMP, "excluded_days", terms.exclusions(), (row, one) -> {
            row.append(one.account());
            row.append(one.days().from());
            row.append(one.days().to());
        });
    }

    /// `border` and `excluded` for one hour.
    void forHour(EventHour hour) throws SQLException {
        session.run("create or replace temp table border (country smallint, border timestamp, day_before date,"
                + " day_after date)");
        session.fill(TEMP, "border", TermRows.borders(terms, hour), (row, border) -> {
            row.append((short) border.country());
            row.append(border.border());
            row.append(border.before());
            row.append(border.after());
        });
        session.run("create or replace temp table excluded as select distinct account from excluded_days"
                + " where from_day <= date '%s' and to_day > date '%s'".formatted(hour.day(), hour.day()));
    }

    /// The same as `forHour` and the cuts, in the words of the scan.
    HourRules rules(EventHour hour) {
        Map<Integer, Long> borders = new HashMap<>();
        TermRows.borders(terms, hour)
                .forEach(one -> borders.put(one.country(), micros(one.border().toInstant(ZoneOffset.UTC))));
        return new HourRules(micros(hour.from()), micros(hour.to()), borders, runtimes(), excluded(hour));
    }

    Set<Long> excluded(EventHour hour) {
        return Set.copyOf(TermRows.excluded(terms, hour));
    }

    Map<Unit, Integer> runtimes() {
        Map<Unit, Integer> runtimes = new HashMap<>();
        terms.titles()
                .forEach(title -> title.runtimes()
                        .forEach((cut, runtime) -> runtimes.put(
                                new Unit(title.unit().work(), title.unit().season(), cut), runtime)));
        return runtimes;
    }

    /// What counts of an hour for some days of some countries, in the words of the scan.
    List<CountryWindow> windows(EventHour hour, DateRange days, List<ViewingCountry> countries) {
        long from = micros(hour.from());
        long to = micros(hour.to());
        return countries.stream()
                .map(country -> new CountryWindow(
                        country.number(),
                        Math.clamp(micros(country.startOf(days.from())), from, to),
                        Math.clamp(micros(country.startOf(days.to())), from, to)))
                .toList();
    }

    /// The days of each country, by its number, at the beginning and at the end of the hour.
    Map<Integer, List<LocalDate>> days(EventHour hour) {
        return TermRows.borders(terms, hour).stream()
                .collect(Collectors.toMap(TermRows.Border::country, one -> List.of(one.before(), one.after())));
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    /// `span` for some days: when they begin and end in each country.
    void forDays(DateRange days, List<ViewingCountry> countries) throws SQLException {
        session.run("create or replace temp table span (country smallint, from_at timestamp, to_at timestamp)");
        session.fill(TEMP, "span", TermRows.spans(days, countries), (row, span) -> {
            row.append((short) span.country());
            row.append(span.from());
            row.append(span.to());
        });
    }

    /// Changes whenever what an hour's sums depend on changes.
    String state(EventHour hour) {
        StringBuilder state = new StringBuilder(countriesAndCuts);
        TermRows.excluded(terms, hour).forEach(account -> state.append(' ').append(account));
        return state.toString();
    }

    private static String countriesAndCuts(ViewingTerms terms) {
        StringBuilder state = new StringBuilder();
        terms.countries().stream()
                .sorted(Comparator.comparingInt(ViewingCountry::number))
                .forEach(country -> state.append(country).append('\n'));
        terms.titles().stream()
                .sorted(Comparator.comparing(ViewedTitle::unit))
                .forEach(title -> state.append(title.unit())
                        .append(new TreeMap<>(title.runtimes()))
                        .append('\n'));
        return state.toString();
    }

    static String digest(String state) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
