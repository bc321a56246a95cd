package io.madang.viewing;

import java.util.List;

/// A list: open and made anew each time, or closed and kept.
///
/// @param version from 1 where the list is closed; 0 while it is open
/// @param reason why there is another version; empty for the first and for open lists
/// @param hours how many hours of UTC that touch the period have been counted
/// @param ofHours how many there are
public record ViewingList(
        ViewingListKey key, int version, String reason, int hours, int ofHours, List<ViewingRow> rows) {

    public static final int OPEN = 0;

    public ViewingList {
        rows = List.copyOf(rows);
    }

    public boolean isClosed() {
        return version != OPEN;
    }

    /// True where every hour that can hold events of the period has been counted.
    public boolean isWhole() {
        return hours == ofHours;
    }
}
