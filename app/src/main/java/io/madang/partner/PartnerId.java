package io.madang.partner;

/// A partner's key in the studio folder, such as `ycdsmc`.
public record PartnerId(String value) implements Comparable<PartnerId> {

    public PartnerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A blank id names nothing. Maybe the key is missing in the file.");
        }
    }

    public static PartnerId of(String value) {
        return new PartnerId(value);
    }

    @Override
    public int compareTo(PartnerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
