package io.madang.stageplan.solver;

/// A solution in integers: per job its first working day and its floor; booked jobs carry −1 in both.
///
/// The arrays belong to whoever made it and are not changed afterwards.
@SuppressWarnings("ArrayRecordComponent")
record Seats(int[] start, int[] floor) {}
