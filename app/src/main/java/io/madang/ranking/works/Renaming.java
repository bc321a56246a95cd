package io.madang.ranking.works;

import io.madang.ranking.ListCategory;
import io.madang.ranking.ListKey;
import io.madang.ranking.PublishedFile;
import io.madang.ranking.PublishedList;
import io.madang.ranking.PublishedRow;
import io.madang.ranking.RankedList;
import io.madang.ranking.WorkId;
import io.madang.ranking.WorkName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds works that a file calls otherwise than the files before.
///
/// A name nobody knows is another name of a work if, in the lists kept before, most of its rows stand at the ranks
/// of that work with the same counts of weeks and the same hours, and the file has none of the work's old names.
final class Renaming {

    /// A name in the lists of a category: there it is one work, seldom several.
    private record Label(WorkName name, ListCategory category) {}

    private final WorkNaming.Known known;
    private final Set<WorkName> knownNames = new HashSet<>();
    private final Map<Label, Map<WorkId, Integer>> votes = new HashMap<>();
    private final Map<Label, Integer> rows = new HashMap<>();
    private final Set<Label> present = new HashSet<>();

    Renaming(WorkNaming.Known known) {
        this.known = known;
        known.names().values().forEach(knownNames::addAll);
    }

    /// Works with their new names.
    Map<WorkId, WorkName> of(PublishedFile file) {
        file.lists().forEach(this::vote);
        Map<WorkId, WorkName> found = new HashMap<>();
        votes.forEach((label, works) -> {
            Map.Entry<WorkId, Integer> most = works.entrySet().stream()
                    .max(Map.Entry.<WorkId, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                    .orElseThrow();
            boolean isMost = most.getValue() * 2 > rows.getOrDefault(label, 0);
            boolean isGone = known.names().getOrDefault(most.getKey(), List.of()).stream()
                    .noneMatch(name -> present.contains(new Label(name, label.category())));
            if (isMost && isGone) {
                found.put(most.getKey(), label.name());
            }
        });
        return found;
    }

    private void vote(PublishedList list) {
        ListKey key = list.key();
        RankedList before = known.lists().get(key);
        for (PublishedRow row : list.rows()) {
            WorkName name = WorkName.of(key, row);
            Label label = new Label(name, key.category());
            present.add(label);
            if (before == null || knownNames.contains(name)) {
                continue;
            }
            rows.merge(label, 1, Integer::sum);
            RankedList.Entry then = before.at(row.rank());
            if (then.weeks() == row.weeks()
                    && then.figures().hours() == row.figures().hours()) {
                votes.computeIfAbsent(label, unseen -> new HashMap<>()).merge(then.work(), 1, Integer::sum);
            }
        }
    }
}
