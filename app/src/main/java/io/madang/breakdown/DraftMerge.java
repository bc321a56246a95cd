package io.madang.breakdown;

import io.madang.script.DraftChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A breakdown that took in a later draft of its screenplay, and what became of every sheet.
///
/// @param breakdown with the sheets in the order of the later draft
/// @param sheets one entry per scene of either draft, in the order of the later one; gone ones stand where they stood
public record DraftMerge(Breakdown breakdown, List<SheetChange> sheets) {

    /// What a draft says of a scene and a person may have said otherwise.
    public enum Field {
        NUMBER,
        SETTING,
        SET,
        TIME_OF_DAY,
        SCRIPT_DAY,
        LENGTH,
        SYNOPSIS,
        NOTES
    }

    /// What became of one sheet.
    ///
    /// @param scene what became of its scene
    /// @param before empty where the breakdown had no sheet for the scene
    /// @param after empty where the scene is gone or omitted; the work on it is in `before`
    /// @param ownWord where the draft changed what a person had changed too; the person's word stands
    public record SheetChange(
            DraftChange scene, Optional<BreakdownSheet> before, Optional<BreakdownSheet> after, Set<Field> ownWord) {

        public SheetChange {
            ownWord = Set.copyOf(ownWord);
        }

        public boolean isNew() {
            return before.isEmpty() && after.isPresent();
        }

        public boolean isGone() {
            return before.isPresent() && after.isEmpty();
        }

        /// Whether the sheet is another than before, or its scene is.
        public boolean isChange() {
            return !before.equals(after) || (after.isPresent() && scene.isChange());
        }
    }

    public DraftMerge {
        sheets = List.copyOf(sheets);
    }

    /// Only the sheets that did not stay as they were.
    public List<SheetChange> changes() {
        return sheets.stream().filter(SheetChange::isChange).toList();
    }

    /// The sheets that no scene has any more, with all work on them.
    public List<BreakdownSheet> gone() {
        return sheets.stream()
                .filter(SheetChange::isGone)
                .flatMap(change -> change.before().stream())
                .toList();
    }
}
