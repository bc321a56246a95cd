package io.madang.lot;

/// A lease's key in `lot.yaml`.
public record LeaseId(String value) implements Comparable<LeaseId> {

    public LeaseId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A blank id names nothing. Maybe the key is missing in the file.");
        }
    }

    public static LeaseId of(String value) {
        return new LeaseId(value);
    }

    @Override
    public int compareTo(LeaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
