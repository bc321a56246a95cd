package io.madang.ranking.works;

import io.madang.ranking.ListKey;
import io.madang.ranking.PublishedRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Chooses among works of one name.
record Choice(ListKey list, PublishedRow row) {

    /// The work whose count the row continues; nothing where the row begins the count of another one.
    Optional<WorkTrace> of(List<WorkTrace> candidates) {
        Comparator<WorkTrace> nearest = Comparator.comparingLong((WorkTrace trace) -> daysFrom(trace))
                .thenComparing(WorkTrace::id, Comparator.reverseOrder());
        Optional<WorkTrace> next = candidates.stream()
                .filter(trace -> row.weeks() < 0 || trace.weeksIn(list.country()) == row.weeks() - 1)
                .min(nearest);
        if (next.isPresent() || (row.weeks() == 1 && candidates.stream().noneMatch(this::isSame))) {
            return next;
        }
        return candidates.stream().min(nearest);
    }

    /// Whether a count that begins again is a slip rather than another work.
    private boolean isSame(WorkTrace trace) {
        return trace.wasThereBefore(list) || trace.hasRuntime(row.figures().runtime());
    }

    private long daysFrom(WorkTrace trace) {
        return list.week().map((LocalDate week) -> trace.daysFrom(week)).orElse(0L);
    }
}
