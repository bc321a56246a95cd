package io.madang.script;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What became of one scene from an older draft to a newer one; no kinds where it stayed as it was.
///
/// @param older empty where the scene is new
/// @param newer empty where the scene is gone
/// @param joined who speaks in it now and did not before
/// @param left who spoke in it and does no longer
public record DraftChange(
        Set<Kind> kinds, Optional<Scene> older, Optional<Scene> newer, List<String> joined, List<String> left) {

    /// How a scene can change.
    public enum Kind {
        /// Only the newer draft has it.
        NEW,
        /// Only the older draft has it.
        GONE,
        /// Only its number is left.
        OMITTED,
        /// It stands elsewhere among the scenes that stayed.
        MOVED,
        /// The drafts number it differently.
        NUMBER,
        HEADING,
        TEXT,
        CAST,
        LENGTH
    }

    public DraftChange {
        kinds = Set.copyOf(kinds);
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }

    public boolean isChange() {
        return !kinds.isEmpty();
    }

    /// Whether it is a change of this kind.
    public boolean is(Kind kind) {
        return kinds.contains(kind);
    }

    /// The scene as it is now, or as it was where it is gone.
    public Scene scene() {
        return newer.or(() -> older).orElseThrow();
    }
}
