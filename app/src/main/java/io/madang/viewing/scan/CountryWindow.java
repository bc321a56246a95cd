package io.madang.viewing.scan;

/// The time in which a country's viewing counts, such as its own calendar day: half-open, in microseconds since 1970
/// UTC.
///
/// @param country its number in ISO 3166-1
public record CountryWindow(int country, long from, long to) {

    public CountryWindow {
        if (from > to) {
            throw new IllegalArgumentException("a window that ends before it begins: " + from + " to " + to);
        }
    }

    boolean holds(ColumnChunk.Range times) {
        return from <= times.smallest() && times.largest() < to;
    }

    boolean misses(ColumnChunk.Range times) {
        return times.largest() < from || to <= times.smallest();
    }
}
