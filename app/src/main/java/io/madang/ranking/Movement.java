package io.madang.ranking;

import java.util.List;
import java.util.Optional;

/// How an entry stands against the list before: of the week before, or for a list without weeks, the version before.
public sealed interface Movement {

    /// In this list for the first time.
    record New() implements Movement {}

    /// Back after at least one list away.
    record Back() implements Movement {}

    /// Where it was; `ranks` is 0 then, positive upward, negative downward.
    record Moved(int ranks) implements Movement {}

    /// There is no list before.
    record Unknown() implements Movement {}

    static Movement of(RankedList.Entry entry, Optional<RankedList> before) {
        if (before.isEmpty()) {
            return entry.weeks() == 1 ? new New() : new Unknown();
        }
        return before.get()
                .of(entry.work())
                .<Movement>map(then -> new Moved(then.rank() - entry.rank()))
                .orElseGet(() -> entry.weeks() == 1 ? new New() : new Back());
    }

    /// Of a list without weeks, against its `older` versions, the oldest first.
    static Movement among(RankedList.Entry entry, List<RankedList> older) {
        if (older.isEmpty()) {
            return new Unknown();
        }
        boolean isKnown = older.stream().anyMatch(list -> list.of(entry.work()).isPresent());
        return older.getLast()
                .of(entry.work())
                .<Movement>map(then -> new Moved(then.rank() - entry.rank()))
                .orElseGet(() -> isKnown ? new Back() : new New());
    }
}
