package io.madang.ranking.format;

import java.util.Locale;

/// The name of a country in the reader's language, by CLDR.
public final class CountryName {

    private CountryName() {}

    /// @param code ISO 3166, two letters
    public static String of(String code, Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }
}
