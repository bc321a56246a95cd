package io.madang.viewing;

import java.util.List;

/// The tables beside the events: without them nobody can tell days, views or whom to leave out.
public record ViewingTerms(List<ViewingCountry> countries, List<ViewedTitle> titles, List<Exclusion> exclusions) {

    public ViewingTerms {
        countries = List.copyOf(countries);
        titles = List.copyOf(titles);
        exclusions = List.copyOf(exclusions);
    }
}
