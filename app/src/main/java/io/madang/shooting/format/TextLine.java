package io.madang.shooting.format;

import java.util.ArrayList;
import java.util.List;

/// A line that is not blank.
///
/// @param number from 1, counting blank lines too
record TextLine(int number, String text) {

    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        int number = 1;
        int start = 0;
        for (int place = 0; place <= text.length(); place++) {
            if (place == text.length() || isEnd(text, place)) {
                String line = text.substring(start, place).strip();
                if (!line.isEmpty()) {
                    lines.add(new TextLine(number, line));
                }
                number++;
                start = place + 1;
            }
        }
        return lines;
    }

    /// Lines end in LF, CR LF or CR; of CR LF, the CR stays in the line and is stripped.
    private static boolean isEnd(String text, int place) {
        char character = text.charAt(place);
        boolean isBeforeNewline = place + 1 < text.length() && text.charAt(place + 1) == '\n';
        return character == '\n' || (character == '\r' && !isBeforeNewline);
    }

    /// The words of the line, at most so many.
    List<String> words(int most) {
        List<String> words = new ArrayList<>();
        int place = nextWord(0);
        while (place < text.length() && words.size() < most) {
            int end = endOfWord(place);
            words.add(text.substring(place, end));
            place = nextWord(end);
        }
        return words;
    }

    int wordCount() {
        int count = 0;
        for (int place = nextWord(0); place < text.length(); place = nextWord(endOfWord(place))) {
            count++;
        }
        return count;
    }

    private int nextWord(int from) {
        int place = from;
        while (place < text.length() && isSpace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private int endOfWord(int from) {
        int place = from;
        while (place < text.length() && !isSpace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    /// Copied text often has spaces that do not break a line.
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
