package io.madang.slate;

/// What the audience gets: one film, or a series of episodes.
public sealed interface Format {

    /// One work, seen at once.
    record Film() implements Format {}

    /// Several works under one title.
    ///
    /// @param episodes at least 1
    record Series(int episodes) implements Format {
        public Series {
            if (episodes < 1) {
                throw new IllegalArgumentException("A series of (%d) episodes is none.".formatted(episodes));
            }
        }
    }
}
