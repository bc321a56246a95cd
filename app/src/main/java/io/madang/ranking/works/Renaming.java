package io.madang.ranking.works;

import io.madang.ranking.ListCategory;
import io.madang.ranking.ListKey;
import io.madang.ranking.ListKind;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.PublishedList;
import io.madang.ranking.PublishedRow;
import io.madang.ranking.RankedList;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Finds works that a file calls otherwise than the files before.
///
/// A name nobody knows is another name of a work if, in the lists kept before, most of its rows stand at the ranks of
/// that work with the same counts of weeks and the same hours, and they are most of the work's rows there too.
final class Renaming {

    /// A name in the lists of a category: there it is one work, seldom several.
    private record Label(WorkName name, ListCategory category) {}

    /// A work in the lists of a category.
    private record Place(WorkId work, ListCategory category) {}

    /// One row without hours may as well be a correction.
    private static final int LEAST_ROWS_WITHOUT_HOURS = 2;

    private final WorkNaming.Known known;
    private final Set<WorkName> knownNames = new HashSet<>();
    private final Map<Label, Map<WorkId, Integer>> votes = new HashMap<>();
    private final Map<Label, Integer> rows = new HashMap<>();
    private final Map<Place, Integer> rowsBefore = new HashMap<>();

    Renaming(WorkNaming.Known known) {
        this.known = known;
        known.names().values().forEach(knownNames::addAll);
    }

    /// Works with their new names.
    Map<WorkId, WorkName> of(PublishedFile file) {
        file.lists().forEach(this::vote);
        int least = file.kind() == ListKind.COUNTRY ? LEAST_ROWS_WITHOUT_HOURS : 1;
        Map<WorkId, WorkName> found = new HashMap<>();
        votes.forEach((label, works) -> {
            Map.Entry<WorkId, Integer> most = works.entrySet().stream()
                    .max(Map.Entry.<WorkId, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                    .orElseThrow();
            int before = rowsBefore.getOrDefault(new Place(most.getKey(), label.category()), 0);
            int twice = 2 * most.getValue();
            if (most.getValue() >= least && twice > before && twice > rows.getOrDefault(label, 0)) {
                found.put(most.getKey(), label.name());
            }
        });
        return found;
    }

    private void vote(PublishedList list) {
        ListKey key = list.key();
        RankedList before = known.lists().get(key);
        if (before == null) {
            return;
        }
        before.entries().forEach(entry -> rowsBefore.merge(new Place(entry.work(), key.category()), 1, Integer::sum));
        for (PublishedRow row : list.rows()) {
            WorkName name = WorkName.of(key, row);
            if (knownNames.contains(name)) {
                continue;
            }
            Label label = new Label(name, key.category());
            rows.merge(label, 1, Integer::sum);
            RankedList.Entry then = before.at(row.rank());
            if (then.weeks() == row.weeks()
                    && then.figures().hours() == row.figures().hours()) {
                votes.computeIfAbsent(label, unseen -> new HashMap<>()).merge(then.work(), 1, Integer::sum);
            }
        }
    }
}
