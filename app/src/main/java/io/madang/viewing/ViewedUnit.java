package io.madang.viewing;

import java.util.Comparator;

/// What has a rank of its own: a film, or one season of a series.
///
/// @param season from 1; 0 for a film
public record ViewedUnit(int work, int season) implements Comparable<ViewedUnit> {

    private static final Comparator<ViewedUnit> ORDER =
            Comparator.comparingInt(ViewedUnit::work).thenComparingInt(ViewedUnit::season);

    @Override
    public int compareTo(ViewedUnit other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return work + "/" + season;
    }
}
