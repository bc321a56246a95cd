package io.madang.script.format;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks through an XML document once, without document types, external entities or bottomless nesting.
final class XmlCursor {

    /// Final Draft needs about ten.
    private static final int DEEPEST = 64;

    private final XMLStreamReader reader;
    private int depth;

    XmlCursor(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        this.reader = factory.createXMLStreamReader(new StringReader(xml));
    }

    int line() {
        return Math.max(0, reader.getLocation().getLineNumber());
    }

    String name() {
        return reader.getLocalName();
    }

    /// The value of an attribute of the present element; empty where it is missing.
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// Goes to the root; false where there is none.
    boolean enterRoot() throws XMLStreamException {
        while (reader.hasNext()) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /// Goes to the next child of the element at `parentDepth`; false, and past its end, where there is none left.
    boolean nextChild(int parentDepth) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parentDepth) {
                return false;
            }
        }
        return false;
    }

    /// How deep the present element stands; the root is 1.
    int depth() {
        return depth;
    }

    /// Goes past the end of the present element.
    void skip() throws XMLStreamException {
        int own = depth;
        while (depth >= own && reader.hasNext()) {
            step();
        }
    }

    /// The text of the present element and of everything inside, and goes past its end.
    String text() throws XMLStreamException {
        int own = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= own && reader.hasNext()) {
            int event = step();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }

    /// Goes to the end, so that what is broken behind the root is found too.
    void finish() throws XMLStreamException {
        while (reader.hasNext()) {
            step();
        }
    }

    private int step() throws XMLStreamException {
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                if (depth > DEEPEST) {
                    throw broken("Elements are nested deeper than " + DEEPEST);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw broken("A document type is not allowed");
            case XMLStreamConstants.ENTITY_REFERENCE -> throw broken("An entity is not allowed");
            default -> {
                // Text is read where it is wanted; comments and instructions say nothing.
            }
        }
        return event;
    }

    /// To be thrown where the document is more than we read.
    XMLStreamException broken(String reason) {
        return new XMLStreamException(reason, reader.getLocation());
    }

    /// Where a document is broken.
    static int lineOf(XMLStreamException broken) {
        return Optional.ofNullable(broken.getLocation())
                .map(place -> Math.max(0, place.getLineNumber()))
                .orElse(0);
    }
}
