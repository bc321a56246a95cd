package io.madang.script.format;

import io.madang.script.StyledText;
import io.madang.script.StyledText.Run;
import java.util.List;

/// A line of Fountain in which notes and struck passages are replaced by marks, so that they do not disturb the rest.
///
/// @param number the line of the file where it begins, from 1
/// @param text the line with marks
/// @param hidden what the marks stand for
record FountainLine(int number, String text, List<Run> hidden) {

    /// Begins a mark; a character that no text contains. The next one counts `hidden` from `FIRST`.
    static final char MARK = '\uFDD0';

    static final char FIRST = '\uE000';
    static final int MOST_HIDDEN = 6000;

    static String mark(int index) {
        return "" + MARK + (char) (FIRST + index);
    }

    FountainLine with(String otherText) {
        return new FountainLine(number, otherText, hidden);
    }

    String trimmed() {
        return text.strip();
    }

    /// No character, or a single space: what ends a dialogue.
    boolean isEmpty() {
        return text.length() < 2 && text.isBlank();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /// Whether nothing stands on it but notes and struck passages.
    boolean isHidden() {
        return !text.isBlank() && printed().isBlank();
    }

    /// Whether at least one of them is a struck passage.
    boolean hasBoneyard() {
        return hidden.stream().anyMatch(Run.Boneyard.class::isInstance);
    }

    /// The text without its marks.
    String printed() {
        if (hidden.isEmpty()) {
            return text;
        }
        StringBuilder printed = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) == MARK) {
                index++;
            } else {
                printed.append(text.charAt(index));
            }
        }
        return printed.toString();
    }

    StyledText styled() {
        return Emphasis.parse(text, hidden);
    }
}
