package io.madang.script.format;

import io.madang.script.StyledText;
import io.madang.script.StyledText.Run;
import io.madang.script.StyledText.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `*italic*`, `**bold**`, `***both***` and `_underline_` of one line, in one pass.
final class Emphasis {

    /// A part of the line: text, something hidden, or a mark that begins or ends a style.
    private sealed interface Part {

        record Text(String text) implements Part {}

        record Hidden(Run run) implements Part {}

        record Toggle(Style style, String mark) implements Part {}
    }

    private static final String ESCAPABLE = "*_[\\";
    private static final int BOTH = 3;

    private final String line;
    private final List<Run> hidden;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /// Where in `parts` a style was begun that has not ended yet.
    private final Map<Style, Integer> open = new EnumMap<>(Style.class);

    private Emphasis(String line, List<Run> hidden) {
        this.line = line;
        this.hidden = hidden;
    }

    static StyledText parse(String line, List<Run> hidden) {
        Emphasis emphasis = new Emphasis(line, hidden);
        emphasis.scan();
        return new StyledText(StyledText.joined(emphasis.runs()));
    }

    private void scan() {
        int at = 0;
        while (at < line.length()) {
            char character = line.charAt(at);
            boolean hasNext = at + 1 < line.length();
            if (character == '\\' && hasNext && ESCAPABLE.indexOf(line.charAt(at + 1)) >= 0) {
                text.append(line.charAt(at + 1));
                at += 2;
            } else if (character == FountainLine.MARK && hasNext) {
                add(new Part.Hidden(hidden.get(line.charAt(at + 1) - FountainLine.FIRST)));
                at += 2;
            } else if (character == '*' || character == '_') {
                at = marks(at, character);
            } else {
                text.append(character);
                at++;
            }
        }
        flush();
        open.values().forEach(index -> parts.set(index, new Part.Text(((Part.Toggle) parts.get(index)).mark())));
    }

    private int marks(int start, char mark) {
        int end = start;
        while (end < line.length() && line.charAt(end) == mark) {
            end++;
        }
        int count = end - start;
        boolean canEnd = start > 0 && !Character.isWhitespace(line.charAt(start - 1));
        boolean canBegin = end < line.length() && !Character.isWhitespace(line.charAt(end));
        if (mark == '_') {
            underline(count, canBegin, canEnd);
        } else {
            stars(count, canBegin, canEnd);
        }
        return end;
    }

    private void underline(int count, boolean canBegin, boolean canEnd) {
        boolean isOpen = open.containsKey(Style.UNDERLINE);
        if (count == 1 && (isOpen ? canEnd : canBegin)) {
            toggle(Style.UNDERLINE, "_");
        } else {
            text.repeat('_', count);
        }
    }

    private void stars(int count, boolean canBegin, boolean canEnd) {
        int rest = count;
        if (count <= BOTH && canEnd) {
            if (rest >= 2 && open.containsKey(Style.BOLD)) {
                toggle(Style.BOLD, "**");
                rest -= 2;
            }
            if (rest != 2 && rest > 0 && open.containsKey(Style.ITALIC)) {
                toggle(Style.ITALIC, "*");
                rest -= 1;
            }
        }
        if (rest <= BOTH && canBegin) {
            if (rest >= 2 && !open.containsKey(Style.BOLD)) {
                toggle(Style.BOLD, "**");
                rest -= 2;
            }
            if (rest == 1 && !open.containsKey(Style.ITALIC)) {
                toggle(Style.ITALIC, "*");
                rest -= 1;
            }
        }
        text.repeat('*', rest);
    }

    private void toggle(Style style, String mark) {
        flush();
        if (open.remove(style) == null) {
            open.put(style, parts.size());
        }
        parts.add(new Part.Toggle(style, mark));
    }

    private void add(Part part) {
        flush();
        parts.add(part);
    }

    private void flush() {
        if (!text.isEmpty()) {
            parts.add(new Part.Text(text.toString()));
            text.setLength(0);
        }
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        Set<Style> styles = EnumSet.noneOf(Style.class);
        for (Part part : parts) {
            switch (part) {
                case Part.Text words -> runs.add(new Run.Words(words.text(), styles, 0));
                case Part.Hidden one -> runs.add(one.run());
                case Part.Toggle toggle -> {
                    if (!styles.remove(toggle.style())) {
                        styles.add(toggle.style());
                    }
                }
            }
        }
        return runs;
    }
}
