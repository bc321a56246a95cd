package io.madang.ranking;

import java.util.List;

/// A film, or one season of a series, as the lists know it.
///
/// @param name what the newest file calls it
/// @param earlierNames what older files called it, the oldest first
public record Work(WorkId id, WorkName name, List<WorkName> earlierNames) {

    public Work {
        earlierNames = List.copyOf(earlierNames);
    }
}
