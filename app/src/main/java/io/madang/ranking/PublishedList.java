package io.madang.ranking;

import java.util.Comparator;
import java.util.List;

/// A list as published; its rows stand by rank.
public record PublishedList(ListKey key, List<PublishedRow> rows) {

    public PublishedList {
        rows = rows.stream().sorted(Comparator.comparingInt(PublishedRow::rank)).toList();
    }
}
