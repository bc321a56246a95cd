package io.madang.lot;

/// A booking's key: from `lot.yaml`, or made when the booking was.
public record BookingId(String value) implements Comparable<BookingId> {

    public BookingId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A blank id names nothing. Maybe the key is missing in the file.");
        }
    }

    public static BookingId of(String value) {
        return new BookingId(value);
    }

    @Override
    public int compareTo(BookingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
