package io.madang.ranking.rules;

/// A rule that the published lists obey; each can be asked of the file itself.
public enum ListRule {
    /// Hours come in steps of 10,000 before views were published, and hours and views of 100,000 since.
    ROUNDING,
    /// Views are hours over runtime, half up to 100,000.
    VIEWS,
    /// Views never rise down a list.
    ORDER,
    /// Before views were published, the rank is by hours.
    RANK_BY_HOURS,
    /// In lists where every title has a runtime of its own, the rank is by views, then by hours over runtime.
    RANK_BY_VIEWS,
    /// In the other lists it is too, except between equal views of which one cannot be told more exactly.
    RANK_IN_MIXED_LISTS,
    /// Weeks in the Top 10 count the lists of the work so far.
    WEEKS,
    /// The most popular: views by the runtime in whole minutes.
    POPULAR_VIEWS,
    /// The most popular: rank by views, or by hours where no views are published.
    POPULAR_RANK
}
