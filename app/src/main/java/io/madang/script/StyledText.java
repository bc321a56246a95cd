package io.madang.script;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A text with its emphasis, and with the notes and struck passages that stand inside it and are not printed.
public record StyledText(List<Run> runs) {

    public static final StyledText EMPTY = new StyledText(List.of());

    /// How words are set.
    public enum Style {
        BOLD,
        ITALIC,
        UNDERLINE,
        STRIKEOUT
    }

    /// A stretch of a text.
    public sealed interface Run {

        /// Printed words.
        ///
        /// @param tag the number of the `ScriptTag` that marks them; 0 where none does
        record Words(String text, Set<Style> styles, int tag) implements Run {
            public Words {
                styles = styles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(styles));
            }
        }

        /// A note to the readers of the screenplay.
        record Note(String text) implements Run {}

        /// A passage taken out, kept for later.
        record Boneyard(String text) implements Run {}

        /// A hash tag at the end of a line, without its `#`.
        record HashTag(String word) implements Run {}
    }

    public StyledText {
        runs = List.copyOf(runs);
    }

    public static StyledText of(String plain) {
        return plain.isEmpty() ? EMPTY : new StyledText(List.of(new Run.Words(plain, Set.of(), 0)));
    }

    /// The texts one below the other.
    public static StyledText lines(Collection<StyledText> lines) {
        List<Run> runs = new ArrayList<>();
        boolean isFirst = true;
        for (StyledText line : lines) {
            if (!isFirst) {
                runs.add(new Run.Words("\n", Set.of(), 0));
            }
            runs.addAll(line.runs);
            isFirst = false;
        }
        return new StyledText(joined(runs));
    }

    /// Neighbors with the same emphasis and tag become one, and empty ones go.
    public static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        int first = 0;
        while (first < runs.size()) {
            int end = first + 1;
            if (runs.get(first) instanceof Run.Words words) {
                StringBuilder text = new StringBuilder(words.text());
                while (end < runs.size() && runs.get(end) instanceof Run.Words next && isLike(words, next)) {
                    text.append(next.text());
                    end++;
                }
                if (!text.isEmpty()) {
                    joined.add(new Run.Words(text.toString(), words.styles(), words.tag()));
                }
            } else {
                joined.add(runs.get(first));
            }
            first = end;
        }
        return joined;
    }

    private static boolean isLike(Run.Words one, Run.Words other) {
        return one.tag() == other.tag() && one.styles().equals(other.styles());
    }

    /// Only the printed words, without emphasis.
    public String plain() {
        return runs.stream()
                .filter(Run.Words.class::isInstance)
                .map(run -> ((Run.Words) run).text())
                .collect(Collectors.joining());
    }

    /// The words of its hash tags.
    public List<String> hashTags() {
        return runs.stream()
                .filter(Run.HashTag.class::isInstance)
                .map(run -> ((Run.HashTag) run).word())
                .toList();
    }

    /// Whether nothing of it is printed.
    public boolean isSilent() {
        return plain().isBlank();
    }

    @Override
    public String toString() {
        return plain();
    }
}
