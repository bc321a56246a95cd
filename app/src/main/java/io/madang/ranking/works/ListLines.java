package io.madang.ranking.works;

import io.madang.ranking.ListKey;
import io.madang.ranking.Movement;
import io.madang.ranking.RankedList;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.Work;
import io.madang.ranking.WorkId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A list as people read it: with names, and with movement against the week before.
///
/// @param lines by rank
public record ListLines(RankedList list, List<Line> lines) {

    /// One line of it.
    public record Line(RankedList.Entry entry, Work work, Movement movement) {}

    public ListLines {
        lines = List.copyOf(lines);
    }

    /// The newest version of a list; nothing where there is no such list.
    public static Optional<ListLines> of(Top10Lists lists, ListKey key) {
        return lists.list(key).map(list -> of(lists, list));
    }

    /// The list as it was after its first `version` publications; nothing where there is no such list.
    public static Optional<ListLines> of(Top10Lists lists, ListKey key, int version) {
        return lists.versions(key).stream()
                .filter(list -> list.version() <= version)
                .reduce((older, newer) -> newer)
                .map(list -> of(lists, list));
    }

    private static ListLines of(Top10Lists lists, RankedList list) {
        ListKey key = list.key();
        Optional<RankedList> before = key.week()
                .flatMap(week -> lists.list(
                        new ListKey(key.kind(), key.country(), Optional.of(week.minusWeeks(1)), key.category())));
        Map<WorkId, Work> works =
                lists.works(list.entries().stream().map(RankedList.Entry::work).toList());
        return new ListLines(
                list,
                list.entries().stream()
                        .map(entry -> new Line(
                                entry, Objects.requireNonNull(works.get(entry.work())), Movement.of(entry, before)))
                        .toList());
    }
}
