package io.madang.breakdown;

/// The key of a breakdown sheet or a banner; it stays when the scene is numbered anew.
public record SheetId(String value) implements Comparable<SheetId> {

    public SheetId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A blank id names nothing. Maybe the key is missing in the file.");
        }
    }

    public static SheetId of(String value) {
        return new SheetId(value);
    }

    @Override
    public int compareTo(SheetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
