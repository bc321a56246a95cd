package io.madang.ranking;

import java.time.LocalDate;
import java.util.Optional;

/// Names one list.
///
/// @param country ISO 3166, two letters; empty: the whole world
/// @param week the Sunday that ends it; empty: the most popular of all time
public record ListKey(ListKind kind, String country, Optional<LocalDate> week, ListCategory category) {

    public static ListKey global(LocalDate week, ListCategory category) {
        return new ListKey(ListKind.GLOBAL, "", Optional.of(week), category);
    }

    public static ListKey country(String country, LocalDate week, ListCategory category) {
        return new ListKey(ListKind.COUNTRY, country, Optional.of(week), category);
    }

    public static ListKey mostPopular(ListCategory category) {
        return new ListKey(ListKind.MOST_POPULAR, "", Optional.empty(), category);
    }

    /// `2021-09-26 KR TV`.
    @Override
    public String toString() {
        return (week.map(LocalDate::toString).orElse("") + " " + country)
                .strip()
                .concat(" " + category)
                .strip();
    }
}
