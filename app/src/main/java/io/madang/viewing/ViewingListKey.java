package io.madang.viewing;

import java.util.Comparator;

/// Which list.
///
/// @param country a code of two letters; empty for the world
public record ViewingListKey(ViewingPeriod period, String country, ViewingCategory category, Measure measure)
        implements Comparable<ViewingListKey> {

    private static final Comparator<ViewingListKey> ORDER = Comparator.comparing(ViewingListKey::period)
            .thenComparing(ViewingListKey::country)
            .thenComparing(ViewingListKey::category)
            .thenComparing(ViewingListKey::measure);

    @Override
    public int compareTo(ViewingListKey other) {
        return ORDER.compare(this, other);
    }
}
