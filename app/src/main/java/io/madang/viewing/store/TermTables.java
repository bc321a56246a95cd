package io.madang.viewing.store;

import io.madang.common.DateRange;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingTerms;
import io.madang.viewing.ViewingTerms.Exclusion;
import io.madang.viewing.order.ListOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        record Cut(ViewedTitle title, Map.Entry<Integer, Integer> runtime) {}
        List<Cut> cuts = terms.titles().stream()
                .flatMap(title -> title.runtimes().entrySet().stream().map(runtime -> new Cut(title, runtime)))
                .toList();
        session.fill(TEMP, "cut", cuts, (row, cut) -> {
            row.append(cut.title().unit().work());
            row.append((short) cut.title().unit().season());
            row.append(cut.runtime().getKey().shortValue());
            row.append(cut.runtime().getValue().intValue());
            row.append(ListOrder.weight(cut.runtime().getValue()));
            row.append(cut.title().category().name());
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
        session.fill(TEMP, "border", terms.countries(), (row, country) -> {
            LocalDate before = country.dayOf(hour.from());
            LocalDate after = country.dayOf(hour.to().minusMillis(1));
            row.append((short) country.number());
            row.append(utc(before.equals(after) ? hour.to() : country.startOf(after)));
            row.append(before);
            row.append(after);
        });
        session.run("create or replace temp table excluded as select distinct account from excluded_days"
                + " where from_day <= date '%s' and to_day > date '%s'".formatted(hour.day(), hour.day()));
    }

    /// `span` for some days: when they begin and end in each country.
    void forDays(DateRange days, List<ViewingCountry> countries) throws SQLException {
        session.run("create or replace temp table span (country smallint, from_at timestamp, to_at timestamp)");
        session.fill(TEMP, "span", countries, (row, country) -> {
            row.append((short) country.number());
            row.append(utc(country.startOf(days.from())));
            row.append(utc(country.startOf(days.to())));
        });
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /// Changes whenever what an hour's sums depend on changes.
    String state(EventHour hour) {
        StringBuilder state = new StringBuilder(countriesAndCuts);
        terms.exclusions().stream()
                .filter(one -> one.days().contains(hour.day()))
                .mapToLong(Exclusion::account)
                .sorted()
                .distinct()
                .forEach(account -> state.append(' ').append(account));
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
