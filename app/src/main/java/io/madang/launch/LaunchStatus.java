package io.madang.launch;

/// How firm a launch date is.
public enum LaunchStatus {
    /// A wish of the house that may still move.
    PLANNED,
    /// The audience has been told.
    ANNOUNCED
}
