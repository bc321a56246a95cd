package io.madang.ranking.store;

import io.madang.ranking.Work;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkRun;
import io.madang.ranking.WorkRun.Appearance;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The runs asked for last, of one state of the lists.
///
/// A title that was everywhere for years has more than 20,000 appearances, so these are what is counted.
final class RecentRuns {

    private static final int MOST_APPEARANCES = 100_000;

    private final Map<WorkId, WorkRun> runs = new LinkedHashMap<>(16, 0.75f, true);
    private int appearances;

    WorkRun run(Work work, Function<Work, List<Appearance>> reader) {
        synchronized (runs) {
            WorkRun known = runs.get(work.id());
            if (known != null) {
                return known;
            }
        }
        WorkRun run = new WorkRun(work, reader.apply(work));
        keep(run);
        return run;
    }

    private void keep(WorkRun run) {
        synchronized (runs) {
            WorkRun before = runs.put(run.work().id(), run);
            appearances += run.appearances().size()
                    - (before == null ? 0 : before.appearances().size());
            Iterator<WorkRun> oldest = runs.values().iterator();
            while (appearances > MOST_APPEARANCES) {
                appearances -= oldest.next().appearances().size();
                oldest.remove();
            }
        }
    }
}
