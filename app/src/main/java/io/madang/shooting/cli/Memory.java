package io.madang.shooting.cli;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Memory as people write it, and what the Java machine leaves to a search.
///
/// @param most a search may be given; the rest is for the program itself
/// @param usual given where nobody says otherwise
record Memory(long usual, long most) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,12})\\s*([KMGT]?)(I?B)?");
    private static final long MEGABYTE = 1L << 20;
    private static final String UNITS = "KMGT";

    static Memory ofThisMachine() {
        long heap = Runtime.getRuntime().maxMemory();
        return new Memory(heap / 4 * 3, heap / 10 * 9);
    }

    /// Megabytes where no unit is given; empty where it is no memory above 0.
    static OptionalLong bytes(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        String unit = matcher.group(2);
        boolean isBytes = unit.isEmpty() && matcher.group(3) != null;
        int power = unit.isEmpty() ? 2 : UNITS.indexOf(unit) + 1;
        long factor = isBytes ? 1 : 1L << (10 * power);
        long count = Long.parseLong(matcher.group(1));
        return count == 0 || count > Long.MAX_VALUE / factor ? OptionalLong.empty() : OptionalLong.of(count * factor);
    }

    static String text(long bytes) {
        return bytes / MEGABYTE + " MB";
    }

    /// What to start Java with, so that a search may have so many bytes.
    static String javaOption(long bytes) {
        return "-Xmx" + (bytes / 9 * 10 / MEGABYTE + 1) + "m";
    }
}
