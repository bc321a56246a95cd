package io.madang.stageplan;

/// What makes one plan better than another.
public enum Objective {
    /// Fewer weighted days late against the target launches; then less stage money; then earlier launches.
    LAUNCH,
    /// The day on which the whole slate has left the stages and locations, as early as possible.
    MAKESPAN
}
