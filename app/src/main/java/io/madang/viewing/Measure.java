package io.madang.viewing;

/// What a list counts.
public enum Measure {
    /// Seconds watched.
    HOURS,
    /// Seconds watched over runtime, cut by cut.
    VIEWS,
    /// Different members with a segment of at least `ViewingRules.REACHING_SECONDS`.
    MEMBERS
}
