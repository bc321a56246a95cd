package io.madang.stageplan;

/// One term of a plan's cost with its own proof.
///
/// @param value what the plan has
/// @param bound no plan that is at least as good in the terms before this one has less
public record Term(Kind kind, long value, long bound) {

    /// The terms, in the order in which they count.
    public enum Kind {
        /// Sum over titles of priority × calendar days after the target launch.
        WEIGHTED_DAYS_LATE,
        /// Rent that each set bears for its days, on a sharing stage only for the share of the floor it takes, plus the
        /// cost of days over target; in minor units of the house's currency.
        STAGE_MONEY,
        /// Sum over titles of calendar days from the start of the planned stretch to the launch.
        LAUNCH_DAYS,
        /// Calendar days from the start of the planned stretch until everything is shot and struck.
        MAKESPAN
    }

    /// (value − bound) ÷ value, 0 where both are 0.
    public double gap() {
        return value == bound ? 0 : (double) (value - bound) / value;
    }
}
