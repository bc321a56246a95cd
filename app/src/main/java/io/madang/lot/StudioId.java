package io.madang.lot;

/// A studio's key in `lot.yaml`, such as `ycdsmc-139`.
public record StudioId(String value) implements Comparable<StudioId> {

    public StudioId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A blank id names nothing. Maybe the key is missing in the file.");
        }
    }

    public static StudioId of(String value) {
        return new StudioId(value);
    }

    @Override
    public int compareTo(StudioId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
