package io.madang.script.format;

import io.madang.script.Element;
import io.madang.script.Screenplay;
import io.madang.script.StyledText;
import io.madang.script.StyledText.Run;
import io.madang.script.TitlePage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A screenplay in the notation of the golden files: `ACTION:"…"`, one entry per element.
///
/// What the notation adds is left out on both sides: empty actions, white space around centered text, and the line ends
/// and indents inside a value of the title page.
final class Golden {

    /// How paragraphs become entries.
    enum Form {
        MERGED,
        ACTION_BY_LINE,
        DIALOGUE_BY_LINE
    }

    private static final String ENTRY =
            "(?m)^(?=(?:\\[\\[\\d+]]|/\\*\\d+\\*/)?(?:TITLEENTRY|HEADING|ACTION|CHARACTER|DIALOGUE"
                    + "|PARENTHETICAL|LYRIC|TRANSITION|SECTION|SYNOPSIS|PAGEBREAK|NOTE|BONEYARD):\")";

    private final Form form;
    private final List<String> entries = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> boneyards = new ArrayList<>();
    private final List<String> actionTags = new ArrayList<>();
    private StringBuilder action = new StringBuilder();

    private Golden(Form form) {
        this.form = form;
    }

    /// The expected entries of a golden file.
    static List<String> expected(String text) {
        return Stream.of(text.split(ENTRY, -1))
                .filter(entry -> !entry.isBlank())
                .map(Golden::normal)
                .filter(entry -> !entry.equals("ACTION:\"\""))
                .toList();
    }

    private static String normal(String entry) {
        String text = entry.stripTrailing();
        if (text.startsWith("TITLEENTRY")) {
            return text.replaceAll("\\s*\\n\\s*", " ").replace("\":\" ", "\":\"");
        }
        return text.endsWith("(centered)")
                ? text.replaceFirst("ACTION:\"\\s*", "ACTION:\"").replaceFirst("\\s*\" \\(c", "\" (c")
                : text;
    }

    /// The entries of a screenplay, with paragraphs of action and dialogue in one entry or one per line.
    static List<String> of(Screenplay screenplay, Form form) {
        Golden golden = new Golden(form);
        for (TitlePage.Entry entry : screenplay.titlePage().entries()) {
            String value = entry.lines().stream().map(Golden::marked).collect(Collectors.joining(" "));
            golden.entries.add("TITLEENTRY:\"" + entry.key() + "\":\"" + value + "\"");
        }
        screenplay.elements().forEach(golden::element);
        golden.flush();
        golden.entries.addAll(golden.notes);
        golden.entries.addAll(golden.boneyards);
        return golden.entries;
    }

    private void element(Element element) {
        switch (element) {
            case Element.Action one -> action(one.text());
            case Element.Note note -> action(new StyledText(List.of(new Run.Note(note.text()))));
            case Element.Boneyard boneyard -> action(new StyledText(List.of(new Run.Boneyard(boneyard.text()))));
            default -> {
                flush();
                single(element);
            }
        }
    }

    private void action(StyledText text) {
        if (form != Form.ACTION_BY_LINE) {
            actionTags.addAll(text.hashTags());
            action.append(action.isEmpty() ? "" : text.runs().isEmpty() ? "\n" : "\n\n")
                    .append(text(text));
        } else {
            text(text).lines().filter(line -> !line.isEmpty()).forEach(line -> entries.add("ACTION:\"" + line + "\""));
        }
    }

    private void flush() {
        if (!action.isEmpty()) {
            String tags = actionTags.isEmpty() ? "" : " tags:" + String.join(",", actionTags);
            entries.add("ACTION:\"" + action + "\"" + tags);
        }
        actionTags.clear();
        action = new StringBuilder();
    }

    private void single(Element element) {
        String tags = tags(element.styled());
        switch (element) {
            case Element.SceneHeading heading ->
                add(
                        "HEADING",
                        heading.text(),
                        heading.number().map(n -> " (" + n + ")").orElse("") + tags);
            case Element.Cue cue -> cue(cue);
            case Element.Dialogue dialogue -> dialogue(dialogue, tags);
            case Element.Parenthetical how -> add("PARENTHETICAL", how.text(), tags);
            case Element.Lyrics lyrics -> add("LYRIC", lyrics.text(), tags);
            case Element.Transition transition -> add("TRANSITION", transition.text(), tags);
            case Element.CenteredText centered -> add("ACTION", centered.text(), " (centered)" + tags);
            case Element.Section section -> add("SECTION", section.text(), " (" + section.level() + ")" + tags);
            case Element.Synopsis synopsis -> add("SYNOPSIS", synopsis.text(), tags);
            case Element.PageBreak _ -> entries.add("PAGEBREAK:\"\"");
            default -> throw new IllegalArgumentException("Fountain has no " + element);
        }
    }

    private void cue(Element.Cue cue) {
        String extension = cue.extensions().stream()
                .filter(one -> !one.replace('’', '\'').equalsIgnoreCase("CONT'D"))
                .map(one -> " \"(" + one + ")\"")
                .findFirst()
                .orElse("");
        entries.add("CHARACTER:\"" + cue.name() + "\"" + extension + (cue.dual() ? " (Dual)" : "")
                + tags(new StyledText(cue.hidden())));
    }

    private void dialogue(Element.Dialogue dialogue, String tags) {
        if (form != Form.DIALOGUE_BY_LINE) {
            add("DIALOGUE", dialogue.text(), tags);
        } else {
            for (String line : text(dialogue.text()).split("\n", -1)) {
                entries.add("DIALOGUE:\"" + line + "\"" + tags);
            }
        }
    }

    private void add(String kind, StyledText text, String suffix) {
        entries.add(kind + ":\"" + text(text) + "\"" + suffix);
    }

    private String text(StyledText text) {
        StringBuilder shown = new StringBuilder();
        for (Run run : text.runs()) {
            switch (run) {
                case Run.Words words -> shown.append(marked(new StyledText(List.of(words))));
                case Run.Note note -> {
                    shown.append("[[").append(notes.size()).append("]]");
                    notes.add("[[" + notes.size() + "]]NOTE:\"" + note.text() + "\"");
                }
                case Run.Boneyard boneyard -> {
                    shown.append("/*").append(boneyards.size()).append("*/");
                    boneyards.add("/*" + boneyards.size() + "*/BONEYARD:\"" + boneyard.text() + "\"");
                }
                case Run.HashTag _ -> {}
            }
        }
        return shown.toString();
    }

    private static String marked(StyledText text) {
        return String.join("\n", EmphasisWriter.lines(text));
    }

    private static String tags(StyledText text) {
        return text.hashTags().isEmpty() ? "" : " tags:" + String.join(",", text.hashTags());
    }
}
