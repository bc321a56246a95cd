package io.madang.common;

import java.util.Locale;

/// A name in English and in Korean; neither is blank.
public record LocalName(String english, String korean) {

    public LocalName {
        if (english.isBlank() || korean.isBlank()) {
            throw new IllegalArgumentException("The name (%s / %s) lacks a language. Maybe repeat the one that exists."
                    .formatted(english, korean));
        }
    }

    /// The same name in both languages.
    public static LocalName of(String both) {
        return new LocalName(both, both);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("ko") ? korean : english;
    }

    @Override
    public String toString() {
        return english;
    }
}
