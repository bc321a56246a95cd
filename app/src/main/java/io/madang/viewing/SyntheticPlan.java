package io.madang.viewing;

import io.madang.common.DateRange;

/// How much to invent; the same plan gives the same files on every machine.
///
/// @param days of UTC
/// @param eventsPerDay before repeated and late deliveries
/// @param territories 94, those of the published lists, or 194
/// @param titles how many units can be watched
public record SyntheticPlan(long members, DateRange days, long eventsPerDay, int territories, int titles, long seed) {

    public static final int TITLES = 10_000;
    public static final int ALL_TERRITORIES = 194;
    public static final int LISTED_TERRITORIES = 94;

    /// Event numbers of a day must fit 31 bits, members 40.
    public static final long MOST_EVENTS = 2_000_000_000L;

    public static final long MOST_MEMBERS = 2_000_000_000L;
}
