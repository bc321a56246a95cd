package io.madang.slate;

/// A set's key, unique within its title.
public record SetId(String value) implements Comparable<SetId> {

    public SetId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A blank id names nothing. Maybe the key is missing in the file.");
        }
    }

    public static SetId of(String value) {
        return new SetId(value);
    }

    @Override
    public int compareTo(SetId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
