package io.madang.ranking;

/// What a row tells about the watching of a title.
///
/// @param hours hours viewed, as rounded for publication; `NONE`: not published
/// @param runtime ten-thousandths of an hour; 0: it differs by country or cut; `NONE`: not published
/// @param views `NONE`: not published
/// @param isFlagged the file itself says that the title launched by parts or that its runtime is not its own
public record Figures(long hours, int runtime, long views, boolean isFlagged) {

    /// A number that was not published.
    public static final int NONE = -1;

    /// The figures of country lists.
    public static final Figures UNPUBLISHED = new Figures(NONE, NONE, NONE, false);

    private static final long ROUNDED_TO = 100_000;
    private static final long RUNTIME_UNIT = 10_000;
    private static final long MINUTES = 60;

    public boolean hasRuntime() {
        return runtime > 0;
    }

    /// Hours over runtime, half up to 100,000, in whole numbers: what the weekly lists call views.
    public long viewsByRuntime() {
        return rounded(hours * RUNTIME_UNIT, runtime);
    }

    /// The same by the runtime in whole minutes: what the list of the most popular calls views.
    public long viewsByMinutes() {
        return rounded(hours * MINUTES, Math.max(1, minutes()));
    }

    private long minutes() {
        return (runtime * MINUTES + RUNTIME_UNIT / 2) / RUNTIME_UNIT;
    }

    private static long rounded(long dividend, long divisor) {
        return Math.floorDiv(2 * dividend + divisor * ROUNDED_TO, 2 * divisor * ROUNDED_TO) * ROUNDED_TO;
    }

    /// Compares hours over runtime of two titles that have both; negative where this one has less.
    public int compareViewing(Figures other) {
        return Long.compare(Math.multiplyExact(hours, other.runtime), Math.multiplyExact(other.hours, runtime));
    }
}
