package io.madang.viewing;

import java.util.List;

/// What came of closing a period.
///
/// @param unchanged how many lists were closed already and are the same
/// @param missing hours that touch the period and have not been counted
public record CloseOutcome(int closed, int unchanged, List<ViewingListKey> changed, List<EventHour> missing) {

    public CloseOutcome {
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
    }
}
