package io.madang.ranking;

/// One row of a published list.
///
/// @param line where it stands in its file, from 1
/// @param rank from 1 to 10
/// @param season the season as the file names it; empty where the title has none
/// @param weeks how many weeks the title has been in this list so far; `Figures.NONE`: not published
public record PublishedRow(int line, int rank, String title, String season, Figures figures, int weeks) {

    /// Title and season, as a person would say them.
    public String label() {
        return WorkName.label(title, season);
    }
}
