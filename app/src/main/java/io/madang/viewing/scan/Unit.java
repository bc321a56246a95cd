package io.madang.viewing.scan;

import java.util.Comparator;

/// What events name: a cut of a season of a work. Films have season 0.
public record Unit(int work, int season, int cut) {

    static final Comparator<Unit> ORDER =
            Comparator.comparingInt(Unit::work).thenComparingInt(Unit::season).thenComparingInt(Unit::cut);

    /// The season as a whole, as lists rank it.
    Unit withoutCut() {
        return new Unit(work, season, 0);
    }
}
