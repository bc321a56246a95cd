package io.madang.ranking;

import java.util.List;

/// Which titles compete in a list. Country lists do not part languages; all others do.
public enum ListCategory {
    FILMS_ENGLISH("Films (English)"),
    FILMS_NON_ENGLISH("Films (Non-English)"),
    TV_ENGLISH("TV (English)"),
    TV_NON_ENGLISH("TV (Non-English)"),
    FILMS("Films"),
    TV("TV");

    private final String published;

    ListCategory(String published) {
        this.published = published;
    }

    /// The name as the published files write it.
    public String published() {
        return published;
    }

    public boolean isFilm() {
        return this == FILMS || this == FILMS_ENGLISH || this == FILMS_NON_ENGLISH;
    }

    /// The same titles, whatever their language.
    public ListCategory anyLanguage() {
        return isFilm() ? FILMS : TV;
    }

    public boolean hasLanguage() {
        return this != FILMS && this != TV;
    }

    /// Those of a kind of list, in the order in which people read them.
    public static List<ListCategory> of(ListKind kind) {
        return kind == ListKind.COUNTRY
                ? List.of(FILMS, TV)
                : List.of(FILMS_ENGLISH, FILMS_NON_ENGLISH, TV_ENGLISH, TV_NON_ENGLISH);
    }

    @Override
    public String toString() {
        return published;
    }
}
