package io.madang.script.format;

import io.madang.script.Element;
import io.madang.script.Screenplay;
import io.madang.script.StyledText;
import io.madang.script.StyledText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Writes Final Draft files that Final Draft 8 and later and the programs that read its files open.
final class FdxWriter {

    private final List<Element> elements;
    private final Report report;
    private final XmlText xml;
    private int at;
    private boolean newPage;

    private FdxWriter(List<Element> elements, XmlText xml, Report report) {
        this.elements = elements;
        this.xml = xml;
        this.report = report;
    }

    static String write(Screenplay screenplay, Report report) {
        XmlText xml = new XmlText();
        xml.open("FinalDraft", "DocumentType", "Script", "Template", "No", "Version", "5");
        xml.open("Content");
        FdxWriter writer = new FdxWriter(screenplay.elements(), xml, report);
        writer.body();
        writer.emptyPage();
        xml.close("Content");
        FdxBackMatter.write(screenplay, xml);
        xml.close("FinalDraft");
        return xml.toString();
    }

    private void body() {
        while (at < elements.size()) {
            int speechEnd = endOfSpeech(at);
            boolean isDual = speechEnd > at
                    && speechEnd < elements.size()
                    && elements.get(speechEnd) instanceof Element.Cue cue
                    && cue.dual();
            if (isDual) {
                dual(endOfSpeech(speechEnd));
            } else {
                paragraph(elements.get(at));
                at++;
            }
        }
    }

    /// The end of the speech that begins at `start`; `start` where none does.
    private int endOfSpeech(int start) {
        if (!(elements.get(start) instanceof Element.Cue)) {
            return start;
        }
        int end = start + 1;
        while (end < elements.size() && isSpoken(elements.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpoken(Element element) {
        return element instanceof Element.Dialogue
                || element instanceof Element.Parenthetical
                || element instanceof Element.Lyrics;
    }

    private void dual(int end) {
        xml.open("Paragraph");
        xml.open("DualDialogue");
        for (; at < end; at++) {
            paragraph(elements.get(at));
        }
        xml.close("DualDialogue");
        xml.close("Paragraph");
    }

    private void paragraph(Element element) {
        switch (element) {
            case Element.SceneHeading heading -> heading(heading);
            case Element.Action action -> plain("Action", action.text());
            case Element.Shot shot -> plain("Shot", shot.text());
            case Element.Cue cue -> plain("Character", cueText(cue));
            case Element.Dialogue dialogue -> plain("Dialogue", dialogue.text());
            case Element.Parenthetical how -> plain("Parenthetical", bracketed(how.text()));
            case Element.Lyrics lyrics -> plain("Lyrics", lyrics.text());
            case Element.Transition transition -> plain("Transition", transition.text());
            case Element.CenteredText centered -> {
                begin("Action", "Alignment", "Center");
                runs(centered.text());
                xml.close("Paragraph");
            }
            case Element.Section section -> plain("Outline " + Math.min(4, section.level()), section.text());
            case Element.Synopsis synopsis -> plain("Outline Body", synopsis.text());
            case Element.Note note -> plain("Action", new StyledText(List.of(new Run.Note(note.text()))));
            case Element.Boneyard boneyard -> report.warning(boneyard.line(), boneyard.text(), "script.lost-boneyard");
            case Element.Omitted _ -> {
                // Written inside its heading.
            }
            case Element.PageBreak _ -> {
                emptyPage();
                newPage = true;
            }
        }
    }

    /// A page break that no paragraph has taken yet.
    private void emptyPage() {
        if (newPage) {
            plain("Action", StyledText.EMPTY);
        }
    }

    private void heading(Element.SceneHeading heading) {
        List<String> attributes = new ArrayList<>();
        heading.number().ifPresent(number -> attributes.addAll(List.of("Number", number)));
        begin("Scene Heading", attributes.toArray(String[]::new));
        properties(heading.properties());
        runs(heading.text());
        if (at + 1 < elements.size() && elements.get(at + 1) instanceof Element.Omitted omitted) {
            xml.open("OmittedScene");
            new FdxWriter(omitted.elements(), xml, report).body();
            xml.close("OmittedScene");
        }
        xml.close("Paragraph");
    }

    /// With the sentences that follow the heading, which Final Draft calls its summary.
    private void properties(Element.SceneHeading.Properties properties) {
        List<String> summary = new ArrayList<>();
        while (at + 1 < elements.size() && elements.get(at + 1) instanceof Element.Synopsis synopsis) {
            summary.add(synopsis.text().plain());
            at++;
        }
        List<String> attributes = new ArrayList<>();
        properties.length().ifPresent(length -> attributes.addAll(List.of("Length", length.toString())));
        attribute(attributes, "Page", properties.page());
        attribute(attributes, "Color", properties.color());
        attribute(attributes, "Title", properties.title());
        if (attributes.isEmpty() && summary.isEmpty()) {
            return;
        }
        xml.open("SceneProperties", attributes.toArray(String[]::new));
        if (!summary.isEmpty()) {
            xml.open("Summary");
            for (String sentence : summary) {
                xml.open("Paragraph");
                xml.leaf("Text", sentence);
                xml.close("Paragraph");
            }
            xml.close("Summary");
        }
        xml.close("SceneProperties");
    }

    private static void attribute(List<String> attributes, String name, String value) {
        if (!value.isEmpty()) {
            attributes.add(name);
            attributes.add(value);
        }
    }

    private void plain(String type, StyledText text) {
        begin(type);
        runs(text);
        xml.close("Paragraph");
    }

    private void begin(String type, String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        if (newPage) {
            all.addAll(List.of("StartsNewPage", "Yes"));
            newPage = false;
        }
        all.addAll(List.of("Type", type));
        xml.open("Paragraph", all.toArray(String[]::new));
    }

    private void runs(StyledText text) {
        if (text.runs().isEmpty()) {
            xml.leaf("Text", "");
        }
        for (Run run : text.runs()) {
            switch (run) {
                case Run.Words words -> words(words, xml);
                case Run.Note note -> note(note.text());
                case Run.HashTag tag -> xml.leaf("Text", " #" + tag.word());
                case Run.Boneyard boneyard -> report.warning(0, boneyard.text(), "script.lost-boneyard");
            }
        }
    }

    static void words(Run.Words words, XmlText xml) {
        List<String> attributes = new ArrayList<>();
        String styles = words.styles().stream()
                .sorted()
                .map(style -> style.name().charAt(0) + style.name().substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("+"));
        attribute(attributes, "Style", styles);
        attribute(attributes, "TagNumber", words.tag() == 0 ? "" : String.valueOf(words.tag()));
        xml.leaf("Text", words.text(), attributes.toArray(String[]::new));
    }

    private void note(String text) {
        xml.open("ScriptNote");
        text.lines().forEach(line -> {
            xml.open("Paragraph");
            xml.leaf("Text", line);
            xml.close("Paragraph");
        });
        xml.close("ScriptNote");
    }

    private static StyledText cueText(Element.Cue cue) {
        String text = cue.name()
                + cue.extensions().stream().map(one -> " (" + one + ")").collect(Collectors.joining());
        List<Run> runs = new ArrayList<>(StyledText.of(text).runs());
        runs.addAll(cue.hidden());
        return new StyledText(runs);
    }

    private static StyledText bracketed(StyledText text) {
        List<Run> runs = new ArrayList<>(StyledText.of("(").runs());
        runs.addAll(text.runs());
        runs.addAll(StyledText.of(")").runs());
        return new StyledText(StyledText.joined(runs));
    }
}
