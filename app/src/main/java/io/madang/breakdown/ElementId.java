package io.madang.breakdown;

/// The key of a breakdown element; it stays when the element is renamed.
public record ElementId(String value) implements Comparable<ElementId> {

    public ElementId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A blank id names nothing. Maybe the key is missing in the file.");
        }
    }

    public static ElementId of(String value) {
        return new ElementId(value);
    }

    @Override
    public int compareTo(ElementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
