package io.madang.slate;

/// A title's key: the name of its file in `titles/` without the ending.
public record TitleId(String value) implements Comparable<TitleId> {

    public TitleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A blank id names nothing. Maybe the key is missing in the file.");
        }
    }

    public static TitleId of(String value) {
        return new TitleId(value);
    }

    @Override
    public int compareTo(TitleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
