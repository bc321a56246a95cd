package io.madang.viewing.format;

import io.madang.common.LocalName;
import io.madang.viewing.ViewedTitle;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingTerms;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The names of units and countries.
public final class TitleNames {

    private final Map<ViewedUnit, ViewedTitle> titles;

    public TitleNames(ViewingTerms terms) {
        titles = terms.titles().stream().collect(Collectors.toMap(ViewedTitle::unit, Function.identity()));
    }

    public Optional<ViewedTitle> find(ViewedUnit unit) {
        return Optional.ofNullable(titles.get(unit));
    }

    public LocalName name(ViewedUnit unit) {
        ViewedTitle title = titles.get(unit);
        return title == null ? LocalName.of(unit.toString()) : title.name();
    }

    public String names(List<ViewedUnit> units, Locale locale) {
        return units.stream().map(unit -> name(unit).in(locale)).collect(Collectors.joining(", "));
    }

    /// By CLDR.
    public static String country(String code, Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }
}
