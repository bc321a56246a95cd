package io.madang.ranking;

import java.util.List;
import java.util.Optional;

/// A list whose rows are known works.
///
/// @param version from 1; how often the list was published differently. 0: not kept yet
/// @param entries by rank
public record RankedList(ListKey key, int version, List<Entry> entries) {

    /// A work at a rank.
    ///
    /// @param weeks in this list so far; `Figures.NONE`: not published
    public record Entry(int rank, WorkId work, int weeks, Figures figures) {}

    public RankedList {
        entries = List.copyOf(entries);
    }

    public Optional<Entry> of(WorkId work) {
        return entries.stream().filter(entry -> entry.work().equals(work)).findFirst();
    }

    /// The entry at a rank; ranks are whole, so it is there.
    public Entry at(int rank) {
        return entries.get(rank - 1);
    }
}
