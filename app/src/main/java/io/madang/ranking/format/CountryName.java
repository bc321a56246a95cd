package io.madang.ranking.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The name of a country in the reader's language, by CLDR.
public final class CountryName {

    private CountryName() {}

    /// @param code ISO 3166, two letters
    public static String of(String code, Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    /// The code of the country that somebody means by a code, a name, or the beginning of one that no other has.
    ///
    /// @param known codes of the countries that can be meant
    /// @return in capital letters, as it was written where none of them is meant
    public static String find(String written, List<String> known, Locale locale) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        String code = written.strip().toUpperCase(Locale.ROOT);
        if (plain.isEmpty() || code.matches("[A-Z]{2}")) {
            return code;
        }
        return only(known, locale, plain::equals)
                .or(() -> only(known, locale, name -> name.startsWith(plain)))
                .or(() -> only(known, locale, name -> name.contains(plain)))
                .orElse(code);
    }

    private static Optional<String> only(List<String> known, Locale locale, Predicate<String> isMeant) {
        List<String> found = known.stream()
                .filter(code -> Stream.of(of(code, locale), of(code, Locale.ENGLISH), of(code, Locale.KOREAN))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(isMeant))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
