package io.madang.ranking.works;

import io.madang.ranking.ListCategory;
import io.madang.ranking.ListKey;
import io.madang.ranking.PublishedRow;
import io.madang.ranking.WorkId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where and when a work was seen, and what a file being read counts of it so far.
final class WorkTrace {

    private static final int DAYS_OF_A_WEEK = 7;

    /// The weeks of a work in the lists of one country, or of the world.
    private static final class Count {
        private int weeks;
        private @Nullable LocalDate last;
    }

    private final WorkId id;
    private final Map<String, Count> counts = new HashMap<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable ListCategory language;
    private int runtime;

    WorkTrace(WorkId id) {
        this.id = id;
    }

    WorkId id() {
        return id;
    }

    /// In a list that was kept, or is being read.
    void see(ListKey list) {
        list.week().ifPresent(week -> {
            first = first == null || week.isBefore(first) ? week : first;
            last = last == null || week.isAfter(last) ? week : last;
        });
        if (list.category().hasLanguage()) {
            language = list.category();
        }
    }

    /// Whether its language, if known, is that of the list.
    boolean mayBeIn(ListKey list) {
        return language == null || !list.category().hasLanguage() || language == list.category();
    }

    void count(ListKey list, PublishedRow row) {
        see(list);
        Count count = counts.computeIfAbsent(list.country(), country -> new Count());
        count.weeks++;
        count.last = list.week().orElse(null);
        runtime = row.figures().hasRuntime() ? row.figures().runtime() : runtime;
    }

    /// In how many lists of the country the file has had it so far.
    int weeksIn(String country) {
        Count count = counts.get(country);
        return count == null ? 0 : count.weeks;
    }

    /// Whether the file had it in the list of the week before.
    boolean wasThereBefore(ListKey list) {
        Count count = counts.get(list.country());
        return count != null
                && list.week().isPresent()
                && list.week().get().minusDays(DAYS_OF_A_WEEK).equals(count.last);
    }

    boolean hasRuntime(int other) {
        return runtime > 0 && runtime == other;
    }

    /// Days between a week and the time in which it was listed anywhere; 0 within.
    long daysFrom(LocalDate week) {
        if (first == null || last == null) {
            return Long.MAX_VALUE;
        }
        return week.isBefore(first)
                ? ChronoUnit.DAYS.between(week, first)
                : Math.max(0, ChronoUnit.DAYS.between(last, week));
    }
}
