package io.madang.script.format;

import io.madang.script.Eighths;
import io.madang.script.Element;
import io.madang.script.Screenplay;
import io.madang.script.ScriptTag;
import io.madang.script.StyledText.Run;
import io.madang.script.StyledText.Style;
import io.madang.script.TitlePage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/// Reads Final Draft files, also those that other programs write.
final class FdxReader {

    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]{1,40})[\"']");
    private static final int BEGINNING = 256;

    /// Some fifty feature films.
    private static final int MOST_TEXTS = 300_000;

    private final XmlCursor xml;
    private final Report report;
    private final List<Element> elements = new ArrayList<>();
    private List<ScriptTag> tags = List.of();
    private TitlePage titlePage = TitlePage.NONE;
    private int looseNotes;
    private int texts;

    private FdxReader(XmlCursor xml, Report report) {
        this.xml = xml;
        this.report = report;
    }

    /// Empty where the file is broken, and then the report has an error.
    static Optional<Screenplay> read(byte[] bytes, Report report) {
        String text = TextDecoding.decode(bytes, declared(bytes), report);
        try {
            FdxReader reader = new FdxReader(new XmlCursor(text.stripLeading()), report);
            return reader.document();
        } catch (XMLStreamException e) {
            report.error(XmlCursor.lineOf(e), reasonOf(e), "script.broken-xml");
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(beginning);
        boolean isKnown = matcher.find() && Charset.isSupported(matcher.group(1));
        return isKnown ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
    }

    /// The parser puts its position in front and its own words behind.
    private static String reasonOf(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int words = message.indexOf("Message: ");
        return words < 0 ? message : message.substring(words + "Message: ".length());
    }

    private Optional<Screenplay> document() throws XMLStreamException {
        if (!xml.enterRoot() || !xml.name().equals("FinalDraft")) {
            report.error(xml.line(), "", "script.not-final-draft");
            return Optional.empty();
        }
        String kind = xml.attribute("DocumentType");
        if (!kind.isEmpty() && !kind.equals("Script")) {
            report.warning(xml.line(), kind, "script.document-type");
        }
        int root = xml.depth();
        boolean hasContent = false;
        while (xml.nextChild(root)) {
            hasContent |= xml.name().equals("Content");
            part();
        }
        xml.finish();
        if (!hasContent) {
            report.error(0, "", "script.empty");
            return Optional.empty();
        }
        if (looseNotes > 0) {
            report.warning(0, "", "script.loose-notes", looseNotes);
        }
        return Optional.of(new Screenplay(titlePage, elements, tags));
    }

    private void part() throws XMLStreamException {
        switch (xml.name()) {
            case "Content" -> elements.addAll(paragraphs());
            case "TitlePage" -> titlePage = FdxTitlePage.of(titleParagraphs());
            case "TagData" -> tags = new FdxTags(xml, report).read();
            case "ScriptNotes" -> looseNotes();
            default -> xml.skip();
        }
    }

    private void looseNotes() throws XMLStreamException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            looseNotes++;
            xml.skip();
        }
    }

    private List<FdxParagraph> titleParagraphs() throws XMLStreamException {
        List<FdxParagraph> paragraphs = new ArrayList<>();
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("Content")) {
                int content = xml.depth();
                while (xml.nextChild(content)) {
                    if (xml.name().equals("Paragraph")) {
                        paragraphs.add(paragraph());
                    } else {
                        xml.skip();
                    }
                }
            } else {
                xml.skip();
            }
        }
        return paragraphs;
    }

    /// All paragraphs inside the present element, as elements.
    private List<Element> paragraphs() throws XMLStreamException {
        List<Element> read = new ArrayList<>();
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("Paragraph")) {
                read.addAll(paragraph().elements(report));
            } else {
                xml.skip();
            }
        }
        return read;
    }

    private FdxParagraph paragraph() throws XMLStreamException {
        count();
        FdxParagraph paragraph = new FdxParagraph(xml.line(), xml.attribute("Type"));
        String number = xml.attribute("Number").strip();
        paragraph.number = number.isEmpty() ? Optional.empty() : Optional.of(number);
        paragraph.isCentered = xml.attribute("Alignment").equals("Center");
        paragraph.startsPage = xml.attribute("StartsNewPage").equals("Yes");
        int own = xml.depth();
        while (xml.nextChild(own)) {
            child(paragraph);
        }
        return paragraph;
    }

    private void child(FdxParagraph paragraph) throws XMLStreamException {
        switch (xml.name()) {
            case "Text" -> paragraph.runs.add(words());
            case "SceneProperties" -> properties(paragraph);
            case "DualDialogue" -> paragraph.inner.addAll(dual(paragraphs()));
            case "OmittedScene" -> {
                paragraph.isOmitted = true;
                paragraph.inner.addAll(paragraphs());
            }
            case "ScriptNote" -> paragraph.runs.add(new Run.Note(noteText()));
            default -> xml.skip();
        }
    }

    private void count() throws XMLStreamException {
        texts++;
        if (texts > MOST_TEXTS) {
            throw xml.broken("It has more than " + MOST_TEXTS + " paragraphs and texts");
        }
    }

    private Run words() throws XMLStreamException {
        count();
        Set<Style> styles = EnumSet.noneOf(Style.class);
        boolean isCapitals = false;
        for (String style : xml.attribute("Style").split("\\+", -1)) {
            switch (style.strip().toLowerCase(Locale.ROOT)) {
                case "bold" -> styles.add(Style.BOLD);
                case "italic" -> styles.add(Style.ITALIC);
                case "underline" -> styles.add(Style.UNDERLINE);
                case "strikeout", "strikethrough" -> styles.add(Style.STRIKEOUT);
                case "allcaps" -> isCapitals = true;
                default -> {
                    // How words look on the screen only.
                }
            }
        }
        int tag = number(xml.attribute("TagNumber"));
        String text = xml.text();
        return new Run.Words(isCapitals ? text.toUpperCase(Locale.ROOT) : text, styles, tag);
    }

    private int number(String text) {
        if (text.matches("\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        if (!text.isEmpty()) {
            report.warning(xml.line(), text, "script.bad-tag");
        }
        return 0;
    }

    private void properties(FdxParagraph paragraph) throws XMLStreamException {
        String length = xml.attribute("Length").strip();
        Optional<Eighths> eighths = Eighths.parse(length).filter(own -> own.count() > 0);
        if (!length.isEmpty() && eighths.isEmpty()) {
            report.warning(xml.line(), length, "script.bad-length");
        }
        paragraph.properties = new Element.SceneHeading.Properties(
                eighths,
                xml.attribute("Page").strip(),
                xml.attribute("Title").strip(),
                xml.attribute("Color").strip());
        int own = xml.depth();
        while (xml.nextChild(own)) {
            if (xml.name().equals("Summary")) {
                int summary = xml.depth();
                while (xml.nextChild(summary)) {
                    String sentence = xml.text().strip();
                    if (!sentence.isEmpty()) {
                        paragraph.summary.add(sentence);
                    }
                }
            } else {
                xml.skip();
            }
        }
    }

    private String noteText() throws XMLStreamException {
        List<String> lines = new ArrayList<>();
        int own = xml.depth();
        while (xml.nextChild(own)) {
            lines.add(xml.text().strip());
        }
        return String.join("\n", lines).strip();
    }

    /// Who speaks second and later speaks at the same time.
    private static List<Element> dual(List<Element> spoken) {
        List<Element> marked = new ArrayList<>();
        boolean isFirst = true;
        for (Element element : spoken) {
            if (element instanceof Element.Cue cue) {
                marked.add(new Element.Cue(cue.line(), cue.name(), cue.extensions(), !isFirst, cue.hidden()));
                isFirst = false;
            } else {
                marked.add(element);
            }
        }
        return marked;
    }
}
