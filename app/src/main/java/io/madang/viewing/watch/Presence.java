package io.madang.viewing.watch;

/// How a unit stands in a list against the lists of earlier days or weeks.
///
/// @param times days or weeks in the list so far, with this one
/// @param isLeast older lists have been counted that nobody has looked at, so it may be more
public record Presence(Movement movement, int times, boolean isLeast) {

    /// Against the day or week before.
    public sealed interface Movement {

        /// In this list for the first time.
        record New() implements Movement {}

        /// Back after at least a day or week away.
        record Back() implements Movement {}

        /// Where it was; `ranks` is 0 then, positive upward, negative downward.
        record Moved(int ranks) implements Movement {}

        /// There is no list to compare with.
        record Unknown() implements Movement {}
    }
}
