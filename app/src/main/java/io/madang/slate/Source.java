package io.madang.slate;

import java.util.Optional;

/// What a title is made from.
///
/// @param of the work itself, where there is one: the webtoon's or the novel's name
public record Source(Kind kind, Optional<String> of) {

    /// The kinds of source the field tells apart.
    public enum Kind {
        ORIGINAL,
        WEBTOON,
        NOVEL,
        REMAKE,
        SPIN_OFF,
        TRUE_STORY
    }
}
