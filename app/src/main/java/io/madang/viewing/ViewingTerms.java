package io.madang.viewing;

import io.madang.common.DateRange;
import java.util.List;

/// The tables beside the events: without them nobody can tell days, views or whom to leave out.
public record ViewingTerms(List<ViewingCountry> countries, List<ViewedTitle> titles, List<Exclusion> exclusions) {

    public ViewingTerms {
        countries = List.copyOf(countries);
        titles = List.copyOf(titles);
        exclusions = List.copyOf(exclusions);
    }

    /// An account that does not count for some days, such as a test device; its events are quarantined.
    ///
    /// @param days of UTC
    public record Exclusion(long account, DateRange days, String reason) {}
}
