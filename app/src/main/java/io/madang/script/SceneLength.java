package io.madang.script;

/// How long a scene is on the page, and whether the file says so itself or the layout was estimated.
public record SceneLength(Eighths eighths, boolean estimated) {

    public SceneLength plus(SceneLength other) {
        return new SceneLength(eighths.plus(other.eighths), estimated || other.estimated);
    }

    /// `1 2/8`, with a mark in front where it is estimated: `~1 2/8`.
    @Override
    public String toString() {
        return estimated ? "~" + eighths : eighths.toString();
    }
}
