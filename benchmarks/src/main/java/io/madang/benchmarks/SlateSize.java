package io.madang.benchmarks;

/// How large a generated slate is.
///
/// @param stages at least 1
/// @param titles at least 1
/// @param setsPerTitle on the average, at least 1
public record SlateSize(int stages, int titles, int setsPerTitle) {

    /// Reads `30x120x5`.
    public static SlateSize parse(String text) {
        String[] parts = text.split("x", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("(%s) is no size. Maybe write 30x120x5.".formatted(text));
        }
        return new SlateSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    public int sets() {
        return titles * setsPerTitle;
    }

    @Override
    public String toString() {
        return stages + "x" + titles + "x" + setsPerTitle;
    }
}
