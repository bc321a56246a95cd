package io.madang.viewing;

/// The rules of counting, with their numbers.
///
/// - An event is told by its number and the hour in which it started; of several deliveries the first counts.
/// - A segment counts at most the runtime of its cut; what is above is quarantined.
/// - An event that is incomplete, in the wrong hour, of an unknown country or cut, without seconds, or of an excluded
///   account does not count; it is quarantined.
/// - A day is the country's own, a week goes from Monday to Sunday, and the world's day is the sum of the countries'.
/// - Hours and views count every second; a member counts with one segment of `REACHING_SECONDS`.
/// - Equal figures are ordered by seconds, then by work and season.
public final class ViewingRules {

    public static final int REACHING_SECONDS = 120;
    public static final int ROWS_OF_A_LIST = 10;

    /// From the moment of the premiere.
    public static final int FIRST_DAYS = 91;

    private ViewingRules() {}
}
