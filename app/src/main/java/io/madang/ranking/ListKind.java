package io.madang.ranking;

/// What a published file holds.
public enum ListKind {
    /// Weekly lists of the whole world, by category and language.
    GLOBAL,
    /// Weekly lists of single countries, films and TV, without hours.
    COUNTRY,
    /// The titles most watched in the first days after their launch, of all time.
    MOST_POPULAR
}
