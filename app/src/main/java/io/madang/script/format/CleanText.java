package io.madang.script.format;

/// Makes one kind of line end of all, and takes out what no text contains.
///
/// @param report told once per line about characters that were taken out
record CleanText(Report report) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    String of(String text) {
        return text.chars().allMatch(character -> isText((char) character)) ? text : cleaned(text);
    }

    private String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        int line = 1;
        int toldLine = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character == '\r') {
                if (index + 1 < text.length() && text.charAt(index + 1) == '\n') {
                    continue;
                }
                character = '\n';
            }
            line += character == '\n' ? 1 : 0;
            if (isText(character)) {
                clean.append(character);
            } else if (line != toldLine && (character != BYTE_ORDER_MARK || index > 0)) {
                toldLine = line;
                report.warning(line, "U+%04X".formatted((int) character), "script.control-character");
            }
        }
        return clean.toString();
    }

    /// A form feed counts as text: some programs end their pages with it.
    private static boolean isText(char character) {
        if (character < ' ') {
            return character == '\n' || character == '\t' || character == '\f';
        }
        boolean isNoCharacter = (character >= '\uFDD0' && character <= '\uFDEF') || character >= '\uFFFE';
        return character != 0x7F && character != BYTE_ORDER_MARK && !isNoCharacter;
    }
}
