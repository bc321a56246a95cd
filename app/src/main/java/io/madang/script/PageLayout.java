package io.madang.script;

import java.util.List;

/// Counts the lines that elements take on a page of 55 lines in Courier 12, ten characters to the inch.
///
/// A syllable of Hangul and a character of Chinese or Japanese take two columns.
final class PageLayout {

    static final int LINES_PER_PAGE = 55;

    private static final int PAGE_WIDTH = 60;
    private static final int DIALOGUE_WIDTH = 36;
    private static final int PARENTHETICAL_WIDTH = 25;
    private static final int DUAL_WIDTH = 28;
    private static final int CUE_WIDTH = 38;

    private final List<Element> elements;

    PageLayout(List<Element> elements) {
        this.elements = elements;
    }

    /// Lines from `first` up to but not including `end`, with the blank ones before each element.
    int lines(int first, int end) {
        int total = 0;
        int at = first;
        while (at < end) {
            if (elements.get(at) instanceof Element.Cue) {
                int after = endOfSpeech(at + 1, end);
                boolean hasPartner = after < end && elements.get(after) instanceof Element.Cue cue && cue.dual();
                int partnerEnd = hasPartner ? endOfSpeech(after + 1, end) : after;
                total += hasPartner
                        ? Math.max(height(at, after, true), height(after, partnerEnd, true))
                        : height(at, after, false);
                at = partnerEnd;
            } else {
                total += height(elements.get(at), false);
                at++;
            }
        }
        return total;
    }

    private int endOfSpeech(int from, int end) {
        int at = from;
        while (at < end && isSpoken(elements.get(at))) {
            at++;
        }
        return at;
    }

    static boolean isSpoken(Element element) {
        return switch (element) {
            case Element.Dialogue _, Element.Parenthetical _, Element.Lyrics _, Element.Note _, Element.Boneyard _ ->
                true;
            case Element.SceneHeading _,
                    Element.Action _,
                    Element.Shot _,
                    Element.Cue _,
                    Element.Transition _,
                    Element.CenteredText _,
                    Element.Section _,
                    Element.Synopsis _,
                    Element.Omitted _,
                    Element.PageBreak _ -> false;
        };
    }

    private int height(int first, int end, boolean dual) {
        int total = 0;
        for (Element element : elements.subList(first, end)) {
            total += height(element, dual);
        }
        return total;
    }

    private static int height(Element element, boolean dual) {
        return switch (element) {
            case Element.SceneHeading heading -> 2 + wrapped(heading.text().plain(), PAGE_WIDTH);
            case Element.Action action -> action.text().runs().isEmpty() ? 1 : 1 + printed(action.text(), PAGE_WIDTH);
            case Element.Shot shot -> 1 + printed(shot.text(), PAGE_WIDTH);
            case Element.CenteredText centered -> 1 + printed(centered.text(), PAGE_WIDTH);
            case Element.Transition transition -> 1 + printed(transition.text(), PAGE_WIDTH);
            case Element.Cue cue -> 1 + wrapped(cue.name(), CUE_WIDTH);
            case Element.Dialogue dialogue -> printed(dialogue.text(), dual ? DUAL_WIDTH : DIALOGUE_WIDTH);
            case Element.Lyrics lyrics -> printed(lyrics.text(), dual ? DUAL_WIDTH : DIALOGUE_WIDTH);
            case Element.Parenthetical how -> printed(how.text(), PARENTHETICAL_WIDTH - 2);
            case Element.Section _,
                    Element.Synopsis _,
                    Element.Note _,
                    Element.Boneyard _,
                    Element.Omitted _,
                    Element.PageBreak _ -> 0;
        };
    }

    private static int printed(StyledText text, int width) {
        String plain = text.plain();
        return plain.isBlank() ? 0 : wrapped(plain, width);
    }

    /// The lines of a text, broken at spaces; a word longer than a line goes on in the next.
    static int wrapped(String text, int width) {
        int lines = 1;
        int column = 0;
        int word = 0;
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            if (character == '\n') {
                lines++;
                column = 0;
                word = 0;
            } else if (character == ' ') {
                column++;
                word = 0;
            } else {
                int wide = columns(character);
                column += wide;
                word += wide;
                if (column > width) {
                    lines++;
                    column = word <= width ? word : wide;
                    word = column;
                }
            }
        }
        return lines;
    }

    private static int columns(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean isWide = (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6);
        return isWide ? 2 : 1;
    }
}
