package io.madang.script;

import java.util.List;

/// Two drafts scene by scene: what is new, gone, moved or different, and which scene of one is which of the other.
///
/// @param scenes every scene of either draft, in the order of the newer; gone ones stand where they stood
public record DraftComparison(List<DraftChange> scenes) {

    public DraftComparison {
        scenes = List.copyOf(scenes);
    }

    /// Only the scenes that did not stay as they were.
    public List<DraftChange> changes() {
        return scenes.stream().filter(DraftChange::isChange).toList();
    }
}
