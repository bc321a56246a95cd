package io.madang.ranking;

import java.time.LocalDate;
import java.util.List;

/// A published file, read.
///
/// @param fingerprint SHA-256 of its bytes
/// @param lists by week, country and category, the oldest week first
public record PublishedFile(String name, ListKind kind, String fingerprint, List<PublishedList> lists) {

    public PublishedFile {
        lists = List.copyOf(lists);
    }

    public int rows() {
        return lists.stream().mapToInt(list -> list.rows().size()).sum();
    }

    /// The weeks it has lists of, the oldest first; none in a list of the most popular.
    public List<LocalDate> weeks() {
        return lists.stream()
                .flatMap(list -> list.key().week().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
