package io.madang.viewing.web;

import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewingCountry;
import io.madang.viewing.ViewingPeriod;
import io.madang.viewing.ViewingPeriod.Length;
import io.madang.viewing.watch.Counting;
import io.madang.viewing.watch.Newest;
import io.madang.viewing.watch.Sheet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which lists a request asks for.
///
/// @param country by code; empty: the world
/// @param day in the period; empty: the newest of the country
record ListsAsked(String country, Length length, Optional<LocalDate> day, Measure measure) {

    /// What a request says where it says nothing else.
    static final String DAY = "day";

    static final String VIEWS = "views";

    /// @param length `day` or `week`
    /// @param measure `hours`, `views` or `members`
    static ListsAsked of(String country, String length, Optional<LocalDate> day, String measure, Counting counting) {
        String code = country.strip().toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && counting.terms().isPresent() && codes(counting).noneMatch(code::equals)) {
            throw Rejected.missing(Message.of("viewing.no-country", country));
        }
        return new ListsAsked(code, named(Length.class, length), day, named(Measure.class, measure));
    }

    static Stream<String> codes(Counting counting) {
        return counting.terms().stream()
                .flatMap(terms -> terms.countries().stream().map(ViewingCountry::code));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findAny()
                .orElseThrow(() -> Rejected.badRequest(Message.of(
                        "page.own.no-such",
                        word,
                        String.join(
                                ", ",
                                Stream.of(type.getEnumConstants())
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .toList()))));
    }

    /// Empty where nothing has been counted, or nothing of that day.
    Optional<Sheet> sheet(Counting counting) {
        return sheet(country, counting);
    }

    /// The same day or week in another country.
    Optional<Sheet> sheet(String place, Counting counting) {
        Optional<ViewingPeriod> newest = counting.newest().map(one -> one.period(length, place));
        return day.map(one -> Newest.periodOf(length, one))
                .or(() -> newest)
                .filter(period -> counting.mayHave(period.days()))
                .map(period -> new Sheet(period, measure));
    }

    /// The parameter `length` of an address.
    public String lengthWord() {
        return length.name().toLowerCase(Locale.ROOT);
    }

    /// The parameter `measure` of an address.
    public String measureWord() {
        return measure.name().toLowerCase(Locale.ROOT);
    }

    /// The last day of the period before or after.
    LocalDate near(ViewingPeriod period, int away) {
        return length == Length.DAY
                ? period.last().plusDays(away)
                : period.last().plusWeeks(away);
    }
}
