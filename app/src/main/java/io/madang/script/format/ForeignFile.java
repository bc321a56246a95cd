package io.madang.script.format;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Recognizes files that are no screenplay we read, by their first bytes.
final class ForeignFile {

    private static final Map<String, String> KINDS = Map.of(
            "%PDF", "PDF",
            "PK\u0003\u0004", "ZIP, DOCX",
            "\u00D0\u00CF\u0011\u00E0", "DOC, HWP",
            "{\\rtf", "RTF",
            "\u0089PNG", "PNG",
            "\u00FF\u00D8\u00FF", "JPEG",
            "\u001F\u008B", "GZIP",
            "ScreenwriterWin", "Movie Magic Screenwriter");

    private static final int SAMPLE = 8192;

    /// One in so many.
    private static final int STRANGE_SHARE = 25;

    private ForeignFile() {}

    static Optional<String> kindOf(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        Optional<String> known = KINDS.entrySet().stream()
                .filter(kind -> beginning.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return known.isEmpty() && isBinary(bytes) ? Optional.of("binary") : known;
    }

    /// Whether more than a few characters are none that a text has.
    private static boolean isBinary(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int strange = 0;
        for (int index = 0; index < length; index++) {
            strange += bytes[index] >= 0 && bytes[index] < ' ' && "\t\n\r\f".indexOf(bytes[index]) < 0 ? 1 : 0;
        }
        return strange * STRANGE_SHARE > length && !TextDecoding.isWide(bytes);
    }
}
