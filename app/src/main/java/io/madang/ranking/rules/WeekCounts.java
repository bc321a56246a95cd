package io.madang.ranking.rules;

import io.madang.ranking.ListCategory;
import io.madang.ranking.ListKey;
import io.madang.ranking.PublishedList;
import io.madang.ranking.PublishedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts in how many lists each title has been, in lists that come oldest first.
///
/// Different works may have one name. A new one shows itself by a count that begins again after an absence, or by the
/// name standing twice in one list; equal runtimes speak against it.
final class WeekCounts {

    private static final int DAYS_OF_A_WEEK = 7;

    private record Name(String country, ListCategory category, String title, String season) {}

    /// The weeks of one of the works of a name.
    private static final class Work {
        private int weeks;
        private LocalDate last;
        private int runtime;

        Work(LocalDate week, int runtime) {
            this.weeks = 1;
            this.last = week;
            this.runtime = runtime;
        }

        void count(LocalDate week, int itsRuntime) {
            weeks++;
            last = week;
            runtime = itsRuntime > 0 ? itsRuntime : runtime;
        }
    }

    private final Map<Name, List<Work>> works = new HashMap<>();

    void count(PublishedList list, Verification.Tally tally) {
        for (PublishedRow row : list.rows()) {
            count(list.key(), row, tally);
        }
    }

    private void count(ListKey key, PublishedRow row, Verification.Tally tally) {
        LocalDate week = key.week().orElseThrow();
        Name name = new Name(key.country(), key.category(), row.title(), row.season());
        List<Work> known = works.computeIfAbsent(name, unseen -> new ArrayList<>(1));
        int byName = 1 + known.stream().mapToInt(work -> work.weeks).sum();
        Optional<Work> next = known.stream()
                .filter(work -> work.weeks == row.weeks() - 1 && work.last.isBefore(week))
                .max(Comparator.comparing((Work work) -> work.last));
        int runtime = row.figures().runtime();
        boolean isNew = known.isEmpty() || (next.isEmpty() && row.weeks() == 1 && isAnother(known, week, runtime));
        if (next.isPresent()) {
            next.get().count(week, runtime);
        } else if (isNew) {
            known.add(new Work(week, runtime));
        } else {
            known.getLast().count(week, runtime);
        }
        boolean isSound = next.isPresent() || (isNew && row.weeks() == 1);
        if (isSound && row.weeks() == byName) {
            tally.exact();
        } else if (isSound) {
            tally.except(
                    new NamedRow(key, row, row.weeks(), byName, Optional.of(NamedRow.Reason.HOMONYM), row.label()));
        } else {
            tally.different(new NamedRow(key, row, row.weeks(), byName, Optional.empty(), ""));
        }
    }

    private static boolean isAnother(List<Work> known, LocalDate week, int runtime) {
        Work latest = known.getLast();
        boolean isTwiceInOneList = latest.last.equals(week);
        boolean wasAway = latest.last.isBefore(week.minusDays(DAYS_OF_A_WEEK));
        boolean isSameRuntime = runtime > 0 && runtime == latest.runtime;
        return isTwiceInOneList || (wasAway && !isSameRuntime);
    }
}
