package io.madang.script;

/// The light of a scene, whatever words its heading uses; `UNSAID` where they tell nothing.
public enum DayPart {
    DAWN,
    DAY,
    DUSK,
    NIGHT,
    UNSAID
}
