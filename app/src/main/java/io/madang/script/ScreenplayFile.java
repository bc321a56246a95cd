package io.madang.script;

import java.util.Arrays;

/// A screenplay as it came: every byte of its file, so that it can be given back unchanged.
public final class ScreenplayFile {

    private final String name;
    private final byte[] content;

    private ScreenplayFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /// @param name as people know the file; findings name it so
    public static ScreenplayFile of(String name, byte[] content) {
        return new ScreenplayFile(name, content.clone());
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    /// Whether both have the same bytes, whatever they are called.
    public boolean isSameAs(ScreenplayFile other) {
        return Arrays.equals(content, other.content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScreenplayFile file && name.equals(file.name) && isSameAs(file);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return "%s (%d bytes)".formatted(name, content.length);
    }
}
