package io.madang.launch;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// A country or area of ISO 3166-1 in which titles launch.
///
/// @param code two capital letters
/// @param zone of its clocks; where it has several, that of its largest city
/// @param languages by BCP 47, the most spoken first; never empty
public record Territory(String code, ZoneId zone, List<String> languages) implements Comparable<Territory> {

    public Territory {
        languages = List.copyOf(languages);
        if (!code.matches("[A-Z]{2}") || languages.isEmpty()) {
            throw new IllegalArgumentException("A territory (%s) has a code of two capital letters, and languages (%s)."
                    .formatted(code, languages));
        }
    }

    /// Its name in the reader's language, by CLDR.
    public String name(Locale locale) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    /// The names of its languages in the reader's language, by CLDR.
    public List<String> languageNames(Locale locale) {
        return languages.stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayName(locale))
                .toList();
    }

    @Override
    public int compareTo(Territory other) {
        return code.compareTo(other.code);
    }
}
