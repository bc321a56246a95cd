package io.madang.viewing.scan;

/// What events name: a cut of a season of a work. Films have season 0.
public record Unit(int work, int season, int cut) {

    /// The season as a whole, as lists rank it.
    Unit withoutCut() {
        return new Unit(work, season, 0);
    }
}
