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

    private ForeignFile() {}

    static Optional<String> kindOf(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        return KINDS.entrySet().stream()
                .filter(kind -> beginning.startsWith(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
