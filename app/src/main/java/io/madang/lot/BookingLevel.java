package io.madang.lot;

/// How firmly a stage is held; only `CONFIRMED` excludes others.
public enum BookingLevel {
    CONFIRMED,
    FIRST_HOLD,
    SECOND_HOLD,
    THIRD_HOLD
}
