package io.madang.script;

/// The formats in which screenplays come and go.
public enum ScreenplayFormat {
    FOUNTAIN,
    FINAL_DRAFT
}
