package io.madang.script.format;

import io.madang.script.Element;
import io.madang.script.Heading;
import io.madang.script.Screenplay;
import io.madang.script.StyledText;
import io.madang.script.StyledText.Run;
import io.madang.script.TitlePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes Fountain that reads back as the same screenplay; forces an element where its text alone would not tell it.
final class FountainWriter {

    private static final Pattern FORCING = Pattern.compile("\\s*[!@~>=#].*", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("\\p{L}[^:]{0,40}:.*", Pattern.DOTALL);
    private static final Pattern NO_NUMBER = Pattern.compile("[^\\p{L}\\p{N}.\\-]+");

    private final List<Element> elements;
    private final Report report;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private FountainWriter(List<Element> elements, Report report) {
        this.elements = elements;
        this.report = report;
    }

    static String write(Screenplay screenplay, Report report) {
        FountainWriter writer = new FountainWriter(screenplay.elements(), report);
        writer.titlePage(screenplay.titlePage());
        writer.body();
        long lengths = screenplay.elements().stream()
                .filter(element -> element instanceof Element.SceneHeading heading
                        && heading.properties().length().isPresent())
                .count();
        if (lengths > 0) {
            report.warning(0, "", "script.lost-lengths", lengths);
        }
        if (!screenplay.tags().isEmpty()) {
            report.warning(0, "", "script.lost-tags", screenplay.tags().size());
        }
        return writer.out.toString();
    }

    private void titlePage(TitlePage page) {
        for (TitlePage.Entry entry : page.entries()) {
            List<String> lines = entry.lines().stream()
                    .flatMap(line -> EmphasisWriter.lines(line).stream())
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            out.append(entry.key()).append(':');
            if (lines.size() == 1) {
                out.append(' ').append(lines.getFirst());
            } else {
                lines.forEach(line -> out.append("\n    ").append(line));
            }
            out.append('\n');
        }
    }

    private void body() {
        while (at < elements.size()) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            Element element = elements.get(at++);
            if (element instanceof Element.Cue cue) {
                speech(cue);
            } else {
                block(element);
            }
        }
    }

    private void block(Element element) {
        switch (element) {
            case Element.SceneHeading heading -> heading(heading);
            case Element.Action action -> action(action.text());
            case Element.Shot shot -> {
                report.warning(shot.line(), shot.text().plain(), "script.lost-shot");
                action(shot.text());
            }
            case Element.Transition transition -> transition(transition.text());
            case Element.CenteredText centered -> each(centered.text(), "> ", " <");
            case Element.Lyrics lyrics -> each(lyrics.text(), "~", "");
            case Element.Section section -> line("#".repeat(section.level()) + " " + oneLine(section.text()));
            case Element.Synopsis synopsis -> line("= " + oneLine(synopsis.text()));
            case Element.Note note -> line(EmphasisWriter.noteOf(note.text()));
            case Element.Boneyard boneyard -> line("/*" + boneyard.text() + "*/");
            case Element.Omitted omitted -> omitted(omitted);
            case Element.PageBreak _ -> line("===");
            case Element.Dialogue dialogue -> orphan(dialogue);
            case Element.Parenthetical how -> line("!(" + oneLine(how.text()) + ")");
            case Element.Cue _ -> throw new IllegalStateException("A cue is written with its speech.");
        }
    }

    private void orphan(Element.Dialogue dialogue) {
        report.warning(dialogue.line(), dialogue.text().plain(), "script.no-cue");
        action(dialogue.text());
    }

    private void heading(Element.SceneHeading heading) {
        String text = oneLine(heading.text());
        String plain = heading.text().plain().strip();
        boolean isPlain = FountainPatterns.isHeading(plain)
                && Character.isLetter(text.codePointAt(0))
                && Heading.numberIn(plain).isEmpty();
        String number = heading.number()
                .map(own -> " #" + NO_NUMBER.matcher(own.strip()).replaceAll("-") + "#")
                .orElse("");
        line((isPlain ? "" : ".") + text + number);
    }

    private void transition(StyledText text) {
        String line = oneLine(text);
        line(FountainPatterns.isTransition(line) ? line : "> " + line);
    }

    /// The scene as it was, in the boneyard.
    private void omitted(Element.Omitted omitted) {
        FountainWriter inner = new FountainWriter(omitted.elements(), report);
        inner.body();
        line("/*\n" + inner.out.toString().replace("*/", "* /") + "*/");
    }

    private void each(StyledText text, String before, String after) {
        EmphasisWriter.lines(text).forEach(line -> line(before + line.strip() + after));
    }

    private void action(StyledText text) {
        if (text.runs().isEmpty()) {
            return;
        }
        List<String> lines = EmphasisWriter.lines(text);
        boolean isTop = out.isEmpty();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            boolean opens = index == 0 || lines.get(index - 1).isBlank();
            boolean hasMore = index + 1 < lines.size();
            line((isMisread(line, opens, hasMore, isTop && index == 0) ? "!" : "") + line);
        }
    }

    private static boolean isMisread(String line, boolean opens, boolean hasMore, boolean isTop) {
        String text = FountainPatterns.plain(line);
        return FORCING.matcher(line).matches()
                || FountainPatterns.isHeading(text)
                || (opens && FountainPatterns.isForcedHeading(line.strip()))
                || (opens && !hasMore && FountainPatterns.isTransition(line))
                || (opens && hasMore && CueText.in(text).isPresent())
                || (isTop && KEY.matcher(line).matches());
    }

    private void speech(Element.Cue cue) {
        List<String> said = new ArrayList<>();
        while (at < elements.size() && isSaid(elements.get(at))) {
            said.addAll(spoken(elements.get(at++)));
        }
        String name = cue.name()
                + cue.extensions().stream().map(one -> " (" + one + ")").collect(Collectors.joining())
                + (cue.dual() ? " ^" : "");
        Optional<CueText> read = CueText.in(name);
        boolean isPlain = !said.isEmpty()
                && read.isPresent()
                && read.get().name().equals(cue.name())
                && !FountainPatterns.isHeading(name);
        line((isPlain ? "" : "@") + name + hidden(cue.hidden()));
        said.forEach(this::line);
    }

    private static boolean isSaid(Element element) {
        return element instanceof Element.Dialogue
                || element instanceof Element.Parenthetical
                || element instanceof Element.Lyrics;
    }

    /// Two spaces keep a dialogue open over an empty line.
    private static List<String> spoken(Element element) {
        return switch (element) {
            case Element.Parenthetical how -> List.of("(" + oneLine(how.text()) + ")");
            case Element.Lyrics lyrics ->
                EmphasisWriter.lines(lyrics.text()).stream()
                        .map(line -> "~" + line)
                        .toList();
            default ->
                EmphasisWriter.lines(element.styled()).stream()
                        .map(line -> line.isBlank() ? "  " : line)
                        .toList();
        };
    }

    private static String hidden(List<Run> runs) {
        return runs.isEmpty() ? "" : " " + oneLine(new StyledText(runs)).strip();
    }

    private static String oneLine(StyledText text) {
        return String.join(" ", EmphasisWriter.lines(text)).strip();
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
