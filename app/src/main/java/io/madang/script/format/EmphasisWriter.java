package io.madang.script.format;

import io.madang.script.Screenplays.HashTags;
import io.madang.script.StyledText;
import io.madang.script.StyledText.Run;
import io.madang.script.StyledText.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes a text with the marks of Fountain, so that `Emphasis` reads the same text again.
final class EmphasisWriter {

    private static final Pattern ESCAPED = Pattern.compile("[*_]|\\[(?=\\[)|\\\\(?=[*_\\[\\\\]|$)");
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n ?(?=\\n)");
    private static final List<Style> MARKED = List.of(Style.UNDERLINE, Style.BOLD, Style.ITALIC);

    private final boolean escapes;
    private final boolean marks;
    private final StringBuilder out = new StringBuilder();
    private final EnumSet<Style> current = EnumSet.noneOf(Style.class);
    private String space = "";

    private EmphasisWriter(boolean escapes, boolean marks) {
        this.escapes = escapes;
        this.marks = marks;
    }

    /// One string per line of the text.
    static List<String> lines(StyledText text) {
        return cut(text).stream().map(EmphasisWriter::line).toList();
    }

    /// Unmarked where nothing could be misread, then with escapes, at worst without emphasis: the words come first.
    private static String line(List<Run> runs) {
        StyledText meant = new StyledText(runs);
        for (boolean escapes : new boolean[] {false, true}) {
            String written = written(runs, escapes, true);
            if (!opensBoneyard(runs, escapes) && isSame(meant, written)) {
                return written;
            }
        }
        return written(runs, true, false);
    }

    /// Whether a slash and a star meet that do not mean it; somewhere below, another pair could end what they begin.
    private static boolean opensBoneyard(List<Run> runs, boolean escapes) {
        List<Run> printed =
                runs.stream().filter(run -> !(run instanceof Run.Boneyard)).toList();
        return written(printed, escapes, true).contains("/*");
    }

    private static boolean isSame(StyledText meant, String written) {
        List<FountainLine> read = FountainLines.of(written, HashTags.ARE_TEXT, new Report(""));
        StyledText again =
                StyledText.lines(read.stream().map(FountainLine::styled).toList());
        return again.plain().equals(meant.plain()) && looks(again).equals(looks(meant));
    }

    /// The style of every visible character.
    private static List<Set<Style>> looks(StyledText text) {
        List<Set<Style>> looks = new ArrayList<>();
        for (Run run : text.runs()) {
            if (run instanceof Run.Words words) {
                Set<Style> styles = EnumSet.noneOf(Style.class);
                MARKED.stream().filter(words.styles()::contains).forEach(styles::add);
                words.text()
                        .chars()
                        .filter(character -> !Character.isWhitespace(character))
                        .forEach(_ -> looks.add(styles));
            }
        }
        return looks;
    }

    private static String written(List<Run> runs, boolean escapes, boolean marks) {
        EmphasisWriter writer = new EmphasisWriter(escapes, marks);
        for (Run run : runs) {
            switch (run) {
                case Run.Words words -> writer.words(words);
                case Run.Note note -> writer.hidden(noteOf(note.text()));
                case Run.Boneyard boneyard -> writer.hidden("/*" + boneyard.text() + "*/");
                case Run.HashTag tag -> writer.hidden((writer.endsWithSpace() ? "#" : " #") + tag.word());
            }
        }
        writer.change(Set.of());
        writer.out.append(writer.space);
        return writer.out.toString();
    }

    /// A note whose empty lines keep it open.
    static String noteOf(String text) {
        return "[[" + EMPTY_LINE.matcher(text.replace("]]", "] ]")).replaceAll("\n  ") + "]]";
    }

    private void words(Run.Words words) {
        String text = words.text();
        String core = text.strip();
        if (core.isEmpty()) {
            Set<Style> kept = EnumSet.copyOf(current);
            kept.retainAll(words.styles());
            change(kept);
            space = text;
            return;
        }
        space += text.substring(0, text.indexOf(core));
        Set<Style> wanted = EnumSet.noneOf(Style.class);
        if (marks) {
            MARKED.stream().filter(words.styles()::contains).forEach(wanted::add);
        }
        change(wanted);
        out.append(escapes ? ESCAPED.matcher(core).replaceAll("\\\\$0") : core);
        space = text.substring(text.indexOf(core) + core.length());
    }

    /// Ends styles before the space and begins others after it, because a mark must touch its words.
    private void change(Set<Style> wanted) {
        for (Style style : MARKED.reversed()) {
            if (current.contains(style) && !wanted.contains(style)) {
                out.append(mark(style));
            }
        }
        out.append(space);
        space = "";
        for (Style style : MARKED) {
            if (wanted.contains(style) && !current.contains(style)) {
                out.append(mark(style));
            }
        }
        current.clear();
        current.addAll(wanted);
    }

    private void hidden(String text) {
        out.append(space).append(text);
        space = "";
    }

    private boolean endsWithSpace() {
        return !space.isEmpty();
    }

    private static String mark(Style style) {
        return switch (style) {
            case UNDERLINE -> "_";
            case BOLD -> "**";
            case ITALIC -> "*";
            case STRIKEOUT -> "";
        };
    }

    private static List<List<Run>> cut(StyledText text) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Run run : text.runs()) {
            if (run instanceof Run.Words words) {
                String[] parts = words.text().split("\n", -1);
                for (int index = 0; index < parts.length; index++) {
                    if (index > 0) {
                        lines.add(new ArrayList<>());
                    }
                    lines.getLast().add(new Run.Words(parts[index], words.styles(), 0));
                }
            } else {
                lines.getLast().add(run);
            }
        }
        return lines;
    }
}
