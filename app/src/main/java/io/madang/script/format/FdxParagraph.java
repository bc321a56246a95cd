package io.madang.script.format;

import io.madang.script.Element;
import io.madang.script.StyledText;
import io.madang.script.StyledText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A paragraph of Final Draft while it is read.
final class FdxParagraph {

    final int line;
    final String type;
    final List<Run> runs = new ArrayList<>();

    /// Elements that stand inside this paragraph: an omitted scene, or what is spoken at the same time.
    final List<Element> inner = new ArrayList<>();

    final List<String> summary = new ArrayList<>();
    Optional<String> number = Optional.empty();
    Element.SceneHeading.Properties properties = Element.SceneHeading.Properties.NONE;
    boolean isCentered;
    boolean startsPage;
    boolean isOmitted;

    FdxParagraph(int line, String type) {
        this.line = line;
        this.type = type;
    }

    /// The elements it stands for, in order.
    List<Element> elements(Report report) {
        List<Element> elements = new ArrayList<>();
        if (startsPage) {
            elements.add(new Element.PageBreak(line));
        }
        StyledText text = text();
        if (text.runs().isEmpty() && !inner.isEmpty() && number.isEmpty()) {
            elements.addAll(inner);
            return elements;
        }
        element(text, report).ifPresent(elements::add);
        summary.forEach(sentence -> elements.add(new Element.Synopsis(line, StyledText.of(sentence))));
        if (isOmitted) {
            elements.add(new Element.Omitted(line, inner));
        } else {
            elements.addAll(inner);
        }
        return elements;
    }

    private StyledText text() {
        List<Run> joined = new ArrayList<>(StyledText.joined(runs));
        if (!joined.isEmpty() && joined.getLast() instanceof Run.Words last) {
            String stripped = last.text().stripTrailing();
            joined.removeLast();
            if (!stripped.isEmpty()) {
                joined.add(new Run.Words(stripped, last.styles(), last.tag()));
            }
        }
        return new StyledText(joined);
    }

    private Optional<Element> element(StyledText text, Report report) {
        String kind = type.toLowerCase(Locale.ROOT).strip();
        if (kind.equals("scene heading")) {
            return heading(text, report);
        }
        if (text.isSilent() && !text.runs().isEmpty()) {
            return Optional.of(new Element.Note(line, notes(text)));
        }
        if (text.runs().isEmpty()) {
            boolean isBlankLine = !startsPage && (kind.isEmpty() || kind.equals("action") || kind.equals("general"));
            return isBlankLine ? Optional.of(new Element.Action(line, StyledText.EMPTY)) : Optional.empty();
        }
        return Optional.of(ofKind(kind, text, report));
    }

    private static String notes(StyledText text) {
        List<String> notes = new ArrayList<>();
        for (Run run : text.runs()) {
            if (run instanceof Run.Note note) {
                notes.add(note.text());
            }
        }
        return String.join("\n", notes);
    }

    private Optional<Element> heading(StyledText text, Report report) {
        if (text.isSilent() && !isOmitted && number.isEmpty()) {
            report.warning(line, "", "script.empty-heading");
            return Optional.empty();
        }
        StyledText words = text.isSilent() ? StyledText.of("OMITTED") : text;
        return Optional.of(new Element.SceneHeading(line, words, number, properties));
    }

    private Element ofKind(String kind, StyledText text, Report report) {
        return switch (kind) {
            case "character" -> cue(text);
            case "dialogue" -> new Element.Dialogue(line, text);
            case "parenthetical" -> new Element.Parenthetical(line, unbracketed(text));
            case "transition" -> new Element.Transition(line, text);
            case "shot" -> new Element.Shot(line, text);
            case "lyrics", "singing" -> new Element.Lyrics(line, text);
            case "new act", "end of act", "act break", "centered" -> new Element.CenteredText(line, text);
            case "outline 1", "outline 2", "outline 3", "outline 4" ->
                new Element.Section(line, kind.charAt(kind.length() - 1) - '0', text);
            case "outline body", "synopsis" -> new Element.Synopsis(line, text);
            case "action", "general", "", "cast list" -> action(text);
            default -> {
                report.warning(line, type, "script.paragraph-type");
                yield action(text);
            }
        };
    }

    private Element action(StyledText text) {
        return isCentered ? new Element.CenteredText(line, text) : new Element.Action(line, text);
    }

    private Element cue(StyledText text) {
        CueText cue = CueText.of(text.plain().replace('\n', ' '));
        List<Run> hidden =
                text.runs().stream().filter(run -> !(run instanceof Run.Words)).toList();
        return new Element.Cue(line, cue.name(), cue.extensions(), cue.dual(), hidden);
    }

    /// Without the parentheses around it, which may stand in different runs.
    private static StyledText unbracketed(StyledText text) {
        List<Run> runs = new ArrayList<>(text.runs());
        if (!runs.isEmpty()
                && runs.getFirst() instanceof Run.Words first
                && first.text().stripLeading().startsWith("(")) {
            runs.set(0, new Run.Words(first.text().stripLeading().substring(1), first.styles(), first.tag()));
        }
        if (!runs.isEmpty()
                && runs.getLast() instanceof Run.Words last
                && last.text().stripTrailing().endsWith(")")) {
            String words = last.text().stripTrailing();
            runs.set(runs.size() - 1, new Run.Words(words.substring(0, words.length() - 1), last.styles(), last.tag()));
        }
        return new StyledText(StyledText.joined(runs));
    }
}
