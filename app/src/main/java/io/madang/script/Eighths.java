package io.madang.script;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A length in eighths of a page, printed as the trade does: `3/8`, `1`, `1 2/8`, never reduced.
public record Eighths(int count) implements Comparable<Eighths> {

    public static final int PER_PAGE = 8;
    public static final Eighths NONE = new Eighths(0);

    /// More than any screenplay has; above it, the text is no length.
    private static final int MOST_PAGES = 100_000;

    private static final Pattern FRACTION = Pattern.compile("(?:(\\d{1,6})[\\s+]+)?(\\d{1,6})\\s*/\\s*8");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}(?:\\.\\d{1,9})?");

    public Eighths {
        if (count < 0) {
            throw new IllegalArgumentException("A length of (%d/8) is negative.".formatted(count));
        }
    }

    /// Reads `2/8`, `1`, `1 3/8`, `1.0` and `0.375`; a decimal between two eighths goes to the nearer, the middle goes
    /// up.
    public static Optional<Eighths> parse(String text) {
        String length = text.strip();
        Matcher fraction = FRACTION.matcher(length);
        if (fraction.matches()) {
            int pages = fraction.group(1) == null ? 0 : Integer.parseInt(fraction.group(1));
            return of((long) pages * PER_PAGE + Integer.parseInt(fraction.group(2)));
        }
        if (DECIMAL.matcher(length).matches()) {
            BigDecimal eighths = new BigDecimal(length).multiply(BigDecimal.valueOf(PER_PAGE));
            return of(eighths.setScale(0, RoundingMode.HALF_UP).longValueExact());
        }
        return Optional.empty();
    }

    private static Optional<Eighths> of(long count) {
        return count <= (long) MOST_PAGES * PER_PAGE ? Optional.of(new Eighths((int) count)) : Optional.empty();
    }

    /// Of lines on a page of `linesPerPage`: the nearer eighth, the middle goes up, and a scene is never shorter than
    /// one.
    static Eighths ofLines(int lines, int linesPerPage) {
        long nearest = ((long) lines * PER_PAGE * 2 + linesPerPage) / (2L * linesPerPage);
        return new Eighths((int) Math.max(1, nearest));
    }

    public Eighths plus(Eighths other) {
        return new Eighths(Math.addExact(count, other.count));
    }

    @Override
    public int compareTo(Eighths other) {
        return Integer.compare(count, other.count);
    }

    @Override
    public String toString() {
        int pages = count / PER_PAGE;
        int rest = count % PER_PAGE;
        if (rest == 0) {
            return String.valueOf(pages);
        }
        return pages == 0 ? rest + "/8" : pages + " " + rest + "/8";
    }
}
