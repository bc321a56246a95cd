package io.madang.breakdown;

import io.madang.script.CastMember;

/// A person, animal or thing that scenes need.
///
/// @param name as people wrote it
/// @param category the number of its `ElementCategory`
/// @param boardId by which strips name it, such as the number of a cast member; empty where it has none
public record BreakdownElement(ElementId id, String name, int category, String boardId, ElementRules rules) {

    public boolean isCast() {
        return category == ElementCategory.CAST;
    }

    /// Whether people mean this element by a name, whatever its case and spaces.
    public boolean isCalled(String other) {
        return CastMember.folded(name).equals(CastMember.folded(other));
    }

    /// Elements with equal meaning are one.
    static String meaning(int category, String name) {
        return category + "\n" + CastMember.folded(name);
    }
}
