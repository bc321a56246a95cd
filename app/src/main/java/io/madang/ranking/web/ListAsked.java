package io.madang.ranking.web;

import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.ranking.ListCategory;
import io.madang.ranking.ListKey;
import io.madang.ranking.ListKind;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.format.CountryName;
import io.madang.ranking.works.ListLines;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which lists a request asks for.
///
/// @param country by code; empty: the world
/// @param week the newest where none, or one without lists, was asked for; empty where there are no lists
record ListAsked(String country, Optional<LocalDate> week) {

    /// @param country a code, or a name or its beginning in the reader's language or in English
    static ListAsked of(String country, Optional<LocalDate> week, Top10Lists lists, Locale locale) {
        String code = CountryName.find(country, lists.countries(), locale);
        List<LocalDate> weeks = lists.weeks(code);
        if (!code.isEmpty() && weeks.isEmpty()) {
            throw Rejected.missing(Message.of("page.top10.no-country", code));
        }
        Optional<LocalDate> newest = weeks.isEmpty() ? Optional.empty() : Optional.of(weeks.getLast());
        return new ListAsked(code, week.or(() -> newest));
    }

    /// @param version the lists as after so many publications; empty: the newest
    List<ListLines> read(Top10Lists lists, Optional<Integer> version) {
        ListKind kind = country.isEmpty() ? ListKind.GLOBAL : ListKind.COUNTRY;
        return week.stream()
                .flatMap(day -> ListCategory.of(kind).stream()
                        .map(category -> new ListKey(kind, country, Optional.of(day), category)))
                .flatMap(
                        key -> version
                                .map(number -> ListLines.of(lists, key, number))
                                .orElseGet(() -> ListLines.of(lists, key))
                                .stream())
                .toList();
    }

    /// The most popular of all time.
    static List<ListLines> mostPopular(Top10Lists lists) {
        return ListCategory.of(ListKind.MOST_POPULAR).stream()
                .flatMap(category -> ListLines.of(lists, ListKey.mostPopular(category)).stream())
                .toList();
    }
}
