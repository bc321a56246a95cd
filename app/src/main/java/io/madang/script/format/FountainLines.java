package io.madang.script.format;

import io.madang.script.Screenplays.HashTags;
import io.madang.script.StyledText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts Fountain text into lines and takes notes and struck passages out of them, in one pass.
final class FountainLines {

    private static final Pattern HASH_TAGS = Pattern.compile("(?:\\s+#[\\p{L}_][^\\s#]*+)++\\s*$");

    private final String text;
    private final HashTags hashTags;
    private final Report report;
    private final List<FountainLine> lines = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private List<Run> hidden = new ArrayList<>();
    private int at;
    private int line = 1;
    private int firstLine = 1;
    private boolean boneyardCloses = true;

    private FountainLines(String text, HashTags hashTags, Report report) {
        this.text = text;
        this.hashTags = hashTags;
        this.report = report;
    }

    static List<FountainLine> of(String text, HashTags hashTags, Report report) {
        FountainLines lines = new FountainLines(text, hashTags, report);
        lines.cut();
        return lines.lines;
    }

    private void cut() {
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '\n') {
                line++;
                at++;
                endLine();
            } else if (character == '\\' && at + 1 < text.length() && "*[\\".indexOf(text.charAt(at + 1)) >= 0) {
                current.append(text, at, at + 2);
                at += 2;
            } else if (!hides()) {
                current.append(character);
                at++;
            }
        }
        endLine();
    }

    private void endLine() {
        if (hashTags == HashTags.ARE_TAGS) {
            hideHashTags();
        }
        lines.add(new FountainLine(firstLine, current.toString().replace("\f", ""), List.copyOf(hidden)));
        current.setLength(0);
        hidden = new ArrayList<>();
        firstLine = line;
    }

    /// Takes the words like `#music` at the end of the line out; at its beginning they are a section.
    private void hideHashTags() {
        Matcher matcher = HASH_TAGS.matcher(current);
        if (matcher.find()
                && matcher.start() > 0
                && !current.substring(0, matcher.start()).isBlank()) {
            String[] words = matcher.group().strip().split("\\s+", -1);
            current.setLength(matcher.start());
            for (String word : words) {
                current.append(FountainLine.mark(hidden.size()));
                hidden.add(new Run.HashTag(word.substring(1)));
            }
        }
    }

    /// Takes out what begins here, if something does.
    private boolean hides() {
        if (hidden.size() >= FountainLine.MOST_HIDDEN) {
            return false;
        }
        if (text.startsWith("/*", at)) {
            return boneyard();
        }
        return text.startsWith("[[", at) && note();
    }

    private boolean boneyard() {
        int end = boneyardCloses ? text.indexOf("*/", at + 2) : -1;
        if (end < 0) {
            if (boneyardCloses) {
                report.warning(line, "/*", "script.boneyard-open");
            }
            boneyardCloses = false;
            return false;
        }
        hide(new Run.Boneyard(text.substring(at + 2, end)), end + 2);
        return true;
    }

    /// A note ends at its brackets, at the latest at the next empty line, which it swallows.
    private boolean note() {
        int end = at + 2;
        while (end < text.length() && !text.startsWith("]]", end)) {
            int emptyEnd = text.charAt(end) == '\n' ? endOfEmptyLine(end + 1) : -1;
            if (emptyEnd >= 0) {
                report.warning(line, text.substring(at, Math.min(end, at + 80)), "script.note-open");
                hide(new Run.Note(text.substring(at + 2, end)), emptyEnd);
                return true;
            }
            end++;
        }
        boolean isClosed = end < text.length();
        if (!isClosed) {
            report.warning(line, text.substring(at, Math.min(end, at + 80)), "script.note-open");
        }
        hide(new Run.Note(text.substring(at + 2, end)), isClosed ? end + 2 : end);
        return true;
    }

    /// The end of the empty line that begins at `start`; -1 where it is not empty. Two spaces keep a note open.
    private int endOfEmptyLine(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == ' ' && end - start < 2) {
            end++;
        }
        boolean isEmpty = end - start < 2 && (end >= text.length() || text.charAt(end) == '\n');
        return isEmpty ? end : -1;
    }

    private void hide(Run run, int end) {
        current.append(FountainLine.mark(hidden.size()));
        hidden.add(run);
        for (; at < end; at++) {
            line += text.charAt(at) == '\n' ? 1 : 0;
        }
    }
}
