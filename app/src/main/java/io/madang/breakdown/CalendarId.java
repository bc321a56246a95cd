package io.madang.breakdown;

/// The key of a production calendar.
public record CalendarId(String value) implements Comparable<CalendarId> {

    public CalendarId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A blank id names nothing. Maybe the key is missing in the file.");
        }
    }

    public static CalendarId of(String value) {
        return new CalendarId(value);
    }

    @Override
    public int compareTo(CalendarId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
