package io.madang.platform;

import java.nio.charset.StandardCharsets;

/// Lines of at most 75 bytes, as calendar files have them (RFC 5545).
///
/// Calendar libraries count letters, of which Hangul has three bytes.
public final class FoldedLines {

    private static final int LINE_BYTES = 75;

    private FoldedLines() {}

    public static String of(String text) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int letter : text.codePoints().toArray()) {
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (letter == '\r') {
                bytes = -2;
            } else if (bytes + size > LINE_BYTES) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.appendCodePoint(letter);
            bytes += size;
        }
        return folded.toString();
    }
}
