package io.madang.ranking;

import java.util.Optional;

/// How an entry stands against the list of the week before.
public sealed interface Movement {

    /// In this list for the first time.
    record New() implements Movement {}

    /// Back after at least a week away.
    record Back() implements Movement {}

    /// Where it was; `ranks` is 0 then, positive upward, negative downward.
    record Moved(int ranks) implements Movement {}

    /// There is no list of the week before.
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
}
