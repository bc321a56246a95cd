package io.madang.viewing;

import java.util.List;

/// One line of a list.
///
/// @param rank from 1, never shared
/// @param members only in lists of members; else zero
/// @param ties units with the same figure of the list's measure, also one that just missed the list
public record ViewingRow(int rank, ViewedUnit unit, long seconds, Views views, long members, List<ViewedUnit> ties) {

    public ViewingRow {
        ties = List.copyOf(ties);
    }
}
