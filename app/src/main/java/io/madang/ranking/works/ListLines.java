package io.madang.ranking.works;

import io.madang.ranking.ListKey;
import io.madang.ranking.Movement;
import io.madang.ranking.RankedList;
import io.madang.ranking.Top10Lists;
import io.madang.ranking.Work;
import io.madang.ranking.WorkId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// A list as people read it: with names, and with movement against the list before.
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
        Function<RankedList.Entry, Movement> movement = movement(lists, list);
        Map<WorkId, Work> works =
                lists.works(list.entries().stream().map(RankedList.Entry::work).toList());
        return new ListLines(
                list,
                list.entries().stream()
                        .map(entry ->
                                new Line(entry, Objects.requireNonNull(works.get(entry.work())), movement.apply(entry)))
                        .toList());
    }

    /// Against the newest list of the week before; against the versions before, where a list has no weeks.
    private static Function<RankedList.Entry, Movement> movement(Top10Lists lists, RankedList list) {
        ListKey key = list.key();
        if (key.week().isEmpty()) {
            List<RankedList> older = lists.versions(key).stream()
                    .filter(one -> one.version() < list.version())
                    .toList();
            return entry -> Movement.among(entry, older);
        }
        LocalDate lastWeek = key.week().orElseThrow().minusWeeks(1);
        Optional<RankedList> before =
                lists.list(new ListKey(key.kind(), key.country(), Optional.of(lastWeek), key.category()));
        return entry -> Movement.of(entry, before);
    }
}
