package io.madang.ranking;

/// A work's key: a number of ours that no new name changes.
public record WorkId(long value) implements Comparable<WorkId> {

    @Override
    public int compareTo(WorkId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
