package io.madang.viewing.format;

import io.madang.common.LocalName;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingTerms;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The names of units and countries.
final class Titles {

    private final Map<ViewedUnit, ViewedTitle> titles;

    Titles(ViewingTerms terms) {
        titles = terms.titles().stream().collect(Collectors.toMap(ViewedTitle::unit, Function.identity()));
    }

    LocalName name(ViewedUnit unit) {
        ViewedTitle title = titles.get(unit);
        return title == null ? LocalName.of(unit.toString()) : title.name();
    }

    String names(List<ViewedUnit> units, Locale locale) {
        return units.stream().map(unit -> name(unit).in(locale)).collect(Collectors.joining(", "));
    }

    /// By CLDR.
    static String country(String code, Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }
}
