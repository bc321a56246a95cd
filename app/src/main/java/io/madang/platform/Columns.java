package io.madang.platform;

/// Pads and cuts text to columns of a terminal, where a Hangul syllable takes two.
public final class Columns {

    private Columns() {}

    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int character) {
        boolean isWide = (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6);
        return isWide ? 2 : 1;
    }

    /// The text in exactly `columns`, cut with an ellipsis where it is longer.
    public static String left(String text, int columns) {
        String cut = cut(text, columns);
        return cut + " ".repeat(columns - width(cut));
    }

    public static String right(String text, int columns) {
        String cut = cut(text, columns);
        return " ".repeat(columns - width(cut)) + cut;
    }

    public static String cut(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            if (used + width(character) > columns - 1) {
                break;
            }
            kept.appendCodePoint(character);
            used += width(character);
            index += Character.charCount(character);
        }
        return kept + "…";
    }
}
