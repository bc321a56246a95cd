package io.madang.script.format;

import io.madang.script.Element;
import io.madang.script.Screenplay;
import io.madang.script.Screenplays.HashTags;
import io.madang.script.StyledText;
import io.madang.script.StyledText.Run;
import io.madang.script.TitlePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads Fountain 1.1, line by line, looking one line back and one ahead.
final class FountainReader {

    private static final int MOST_BLANK_LINES = 55;

    private final List<FountainLine> lines;
    private final Report report;
    private final List<Element> elements = new ArrayList<>();
    private int at;

    /// Whether the line before lets a heading or a cue begin here: it is blank, or an element that ends with its line.
    private boolean isFresh = true;

    private int blankLines;

    private FountainReader(List<FountainLine> lines, Report report) {
        this.lines = lines;
        this.report = report;
    }

    static Screenplay read(String text, HashTags hashTags, Report report) {
        FountainReader reader = new FountainReader(FountainLines.of(text, hashTags, report), report);
        FountainTitlePage titlePage = new FountainTitlePage(reader.lines);
        TitlePage page = titlePage.read();
        reader.at = titlePage.end();
        reader.body();
        return new Screenplay(page, reader.elements, List.of());
    }

    private void body() {
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
                blankLines++;
                isFresh = true;
            } else {
                element(lines.get(at));
                blankLines = 0;
            }
        }
    }

    private void element(FountainLine line) {
        Optional<Element> single = isFresh ? beginning(line) : ofOneLine(line, false);
        if (single.isPresent()) {
            elements.add(single.get());
            at++;
            isFresh = true;
        } else if (isFresh && isCue(line)) {
            speech(line);
        } else {
            action();
        }
    }

    /// What may only stand after a blank line, and everything else that fills one line.
    private Optional<Element> beginning(FountainLine line) {
        String text = plain(line);
        if (FountainPatterns.isForcedHeading(line.printed().strip())) {
            return Optional.of(heading(line, line.trimmed().substring(1)));
        }
        if (FountainPatterns.isHeading(text)) {
            if (!isHeadingBelow()) {
                return Optional.of(heading(line, line.trimmed()));
            }
            report.warning(line.number(), text, "script.headings-adjacent");
        }
        if (nextIsEmpty() && FountainPatterns.isTransition(transitionText(line))) {
            return Optional.of(new Element.Transition(
                    line.number(), line.with(line.trimmed()).styled()));
        }
        return ofOneLine(line, true);
    }

    /// A space behind a transition says that it is none, unless a note follows it.
    private static String transitionText(FountainLine line) {
        return line.hidden().isEmpty() ? line.text() : line.printed().stripTrailing();
    }

    /// A line right below that looks like a heading too; the rules want a blank line between them.
    private boolean isHeadingBelow() {
        return at + 1 < lines.size() && FountainPatterns.isHeading(plain(lines.get(at + 1)));
    }

    private Element heading(FountainLine line, String content) {
        String printed = line.with(content).printed().strip();
        Optional<String> number = FountainPatterns.numberOf(printed);
        String text = content.strip();
        if (number.isPresent()) {
            int begin = text.lastIndexOf("#" + number.get() + "#");
            String rest = text.substring(begin + number.get().length() + 2);
            text = text.substring(0, begin).stripTrailing() + rest;
        }
        return new Element.SceneHeading(line.number(), line.with(text).styled(), number);
    }

    private Optional<Element> ofOneLine(FountainLine line, boolean begins) {
        String text = line.printed().strip();
        String content = line.trimmed();
        int number = line.number();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (text.charAt(0)) {
            case '=' -> {
                if (FountainPatterns.isPageBreak(text)) {
                    yield Optional.of(new Element.PageBreak(number));
                }
                yield begins || text.startsWith("= ")
                        ? Optional.of(new Element.Synopsis(number, styled(line, content.substring(1))))
                        : Optional.empty();
            }
            case '#' -> section(line, begins);
            case '~' -> Optional.of(new Element.Lyrics(number, styled(line, content.substring(1))));
            case '>' ->
                FountainPatterns.isCentered(text)
                        ? Optional.of(new Element.CenteredText(number, styled(line, withoutLast(content.substring(1)))))
                        : Optional.of(new Element.Transition(number, styled(line, content.substring(1))));
            default -> Optional.empty();
        };
    }

    /// Takes the closing `<` out, which marks may follow.
    private static String withoutLast(String content) {
        int end = content.lastIndexOf('<');
        return content.substring(0, end).stripTrailing() + content.substring(end + 1);
    }

    private static Optional<Element> section(FountainLine line, boolean begins) {
        String text = line.printed().strip();
        int level = FountainPatterns.sectionLevel(text);
        boolean hasSpace = level > 0 && text.charAt(level) == ' ';
        if (level == 0 || !(begins || hasSpace)) {
            return Optional.empty();
        }
        return Optional.of(new Element.Section(
                line.number(), level, styled(line, line.trimmed().substring(level))));
    }

    private static StyledText styled(FountainLine line, String content) {
        return line.with(content.strip()).styled();
    }

    private static String plain(FountainLine line) {
        return FountainPatterns.plain(line.printed());
    }

    private boolean nextIsEmpty() {
        return at + 1 >= lines.size() || lines.get(at + 1).isBlank();
    }

    private boolean isCue(FountainLine line) {
        String text = plain(line);
        if (isForcedCue(line)) {
            if (nextIsEmpty()) {
                report.warning(line.number(), text, "script.no-dialogue");
            }
            return true;
        }
        if (at + 1 >= lines.size()
                || lines.get(at + 1).isEmpty()
                || lines.get(at + 1).hasBoneyard()) {
            return false;
        }
        if (CueText.isNameButForDigit(text)) {
            report.warning(line.number(), text, "script.cue-digit");
        }
        if (CueText.isCaselessName(text) && CueText.in(text).isEmpty()) {
            report.warning(line.number(), text, "script.cue-unmarked");
        }
        return CueText.in(text).isPresent() && !FountainPatterns.isHeading(text);
    }

    private static boolean isForcedCue(FountainLine line) {
        String text = line.printed().strip();
        return text.startsWith("@") && text.length() > 1;
    }

    private void speech(FountainLine line) {
        String text = isForcedCue(line)
                ? FountainPatterns.plain(line.printed().strip().substring(1))
                : plain(line);
        CueText cue = CueText.of(text);
        if (cue.dual() && (elements.isEmpty() || !isSpeech(elements.getLast()))) {
            report.warning(line.number(), text, "script.dual-alone");
        }
        elements.add(new Element.Cue(line.number(), cue.name(), cue.extensions(), cue.dual(), line.hidden()));
        at++;
        List<FountainLine> said = new ArrayList<>();
        boolean afterParenthetical = false;
        while (at < lines.size() && !lines.get(at).isEmpty() && !isPageBreak(lines.get(at))) {
            FountainLine next = lines.get(at++);
            String words = next.printed().strip();
            if (words.startsWith("~") || (isParenthetical(words) && !afterParenthetical)) {
                say(said);
                elements.add(
                        words.startsWith("~")
                                ? new Element.Lyrics(
                                        next.number(),
                                        styled(next, next.trimmed().substring(1)))
                                : parenthetical(next));
                afterParenthetical = !words.startsWith("~");
            } else {
                said.add(next);
                afterParenthetical = false;
            }
        }
        say(said);
        isFresh = false;
    }

    private static boolean isPageBreak(FountainLine line) {
        return FountainPatterns.isPageBreak(line.trimmed());
    }

    private static boolean isSpeech(Element element) {
        return element instanceof Element.Dialogue
                || element instanceof Element.Parenthetical
                || element instanceof Element.Lyrics
                || element instanceof Element.Note;
    }

    private static boolean isParenthetical(String text) {
        return text.startsWith("(") && text.endsWith(")");
    }

    private static Element parenthetical(FountainLine line) {
        String content = line.trimmed();
        int end = content.lastIndexOf(')');
        return new Element.Parenthetical(
                line.number(),
                line.with(content.substring(1, end) + content.substring(end + 1))
                        .styled());
    }

    private void say(List<FountainLine> said) {
        while (!said.isEmpty() && said.getLast().isBlank()) {
            said.removeLast();
        }
        if (!said.isEmpty()) {
            List<StyledText> spoken = said.stream()
                    .map(line -> line.with(line.trimmed()).styled())
                    .toList();
            elements.add(new Element.Dialogue(said.getFirst().number(), StyledText.lines(spoken)));
        }
        said.clear();
    }

    private void action() {
        FountainLine first = lines.get(at);
        List<StyledText> written = new ArrayList<>();
        boolean isHidden = true;
        isFresh = false;
        do {
            FountainLine line = lines.get(at++);
            isHidden &= line.isHidden();
            String text = line.text().replace("\t", "    ");
            boolean isForced = text.stripLeading().startsWith("!");
            written.add(line.with(isForced ? text.replaceFirst("!", "") : text).styled());
        } while (at < lines.size() && !lines.get(at).isBlank() && goesOn(lines.get(at), isHidden));
        add(first, StyledText.lines(written));
    }

    /// Below a note or a struck passage, a heading may begin at once; where there was nothing else, everything may.
    private boolean goesOn(FountainLine line, boolean isHidden) {
        String text = line.printed().strip();
        boolean isHeading = FountainPatterns.isHeading(text);
        if ((isHidden && !line.isHidden()) || (isHeading && lines.get(at - 1).isHidden())) {
            isFresh = true;
            return false;
        }
        if (isHeading) {
            report.warning(line.number(), text, "script.heading-in-text");
        }
        return ofOneLine(line, false).isEmpty();
    }

    /// A paragraph; notes and struck passages that stand alone are elements of their own.
    private void add(FountainLine first, StyledText text) {
        boolean isHidden = text.isSilent() && text.runs().stream().anyMatch(run -> !(run instanceof Run.Words));
        if (isHidden) {
            text.runs().forEach(run -> hidden(first.number(), run));
            return;
        }
        if (!elements.isEmpty() && elements.getLast() instanceof Element.Action) {
            for (int extra = Math.min(blankLines, MOST_BLANK_LINES); extra > 1; extra--) {
                elements.add(new Element.Action(first.number(), StyledText.EMPTY));
            }
        }
        elements.add(new Element.Action(first.number(), text));
    }

    private void hidden(int line, Run run) {
        switch (run) {
            case Run.Note note -> elements.add(new Element.Note(line, note.text()));
            case Run.Boneyard boneyard -> elements.add(new Element.Boneyard(line, boneyard.text()));
            case Run.Words _, Run.HashTag _ -> {}
        }
    }
}
