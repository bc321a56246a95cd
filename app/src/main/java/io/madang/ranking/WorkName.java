package io.madang.ranking;

/// What a work is called in a published file.
///
/// @param season empty where it has none
public record WorkName(boolean isFilm, String title, String season) {

    public static WorkName of(ListKey list, PublishedRow row) {
        return new WorkName(list.category().isFilm(), row.title(), row.season());
    }

    /// Title and season, as a person would say them.
    public String label() {
        return label(title, season);
    }

    static String label(String title, String season) {
        if (season.isEmpty()) {
            return title;
        }
        return season.startsWith(title) ? season : title + ": " + season;
    }

    @Override
    public String toString() {
        return label();
    }
}
