package io.madang.script;

/// Where a scene plays as its heading says: inside, outside, both, or unsaid.
public enum Setting {
    INTERIOR("INT"),
    EXTERIOR("EXT"),
    BOTH("I/E"),
    UNSAID("");

    private final String mark;

    Setting(String mark) {
        this.mark = mark;
    }

    /// `INT`, `EXT`, `I/E`; empty where the heading does not say it.
    public String mark() {
        return mark;
    }
}
