package io.madang.script.format;

import io.madang.script.ScriptTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// Reads what is marked in a Final Draft file: categories, what belongs to them, and which number marks it.
final class FdxTags {

    /// A kind of marked things, with its name and color in this file.
    private record Category(String id, String name, String color) {}

    /// A marked thing.
    private record Definition(String category, String label) {}

    /// A number in the text, and the thing it means.
    private record Use(int line, int number, String definition) {}

    private final XmlCursor xml;
    private final Report report;
    private final Map<String, Category> categories = new HashMap<>();
    private final Map<String, Definition> definitions = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    FdxTags(XmlCursor xml, Report report) {
        this.xml = xml;
        this.report = report;
    }

    List<ScriptTag> read() throws XMLStreamException {
        int own = xml.depth();
        while (xml.nextChild(own)) {
            int list = xml.depth();
            while (xml.nextChild(list)) {
                entry();
            }
        }
        List<ScriptTag> tags = new ArrayList<>();
        uses.forEach(use -> tag(use, tags));
        return tags;
    }

    private void entry() throws XMLStreamException {
        switch (xml.name()) {
            case "TagCategory" -> {
                String id = xml.attribute("Id");
                categories.put(id, new Category(id, xml.attribute("Name"), xml.attribute("Color")));
                xml.skip();
            }
            case "TagDefinition" -> {
                definitions.put(
                        xml.attribute("Id"),
                        new Definition(
                                xml.attribute("CatId"), xml.attribute("Label").strip()));
                xml.skip();
            }
            case "Tag" -> use();
            default -> xml.skip();
        }
    }

    /// The definition stands in an attribute or in elements.
    private void use() throws XMLStreamException {
        int line = xml.line();
        String number = xml.attribute("Number");
        List<String> named = new ArrayList<>(List.of(xml.attribute("DefId")));
        int own = xml.depth();
        while (xml.nextChild(own)) {
            boolean isDefinition = xml.name().equals("DefId");
            String text = xml.text().strip();
            if (isDefinition) {
                named.add(text);
            }
        }
        named.removeIf(String::isEmpty);
        if (!number.matches("\\d{1,9}") || named.isEmpty()) {
            report.warning(line, number, "script.bad-tag");
            return;
        }
        uses.add(new Use(line, Integer.parseInt(number), named.getFirst()));
    }

    private void tag(Use use, List<ScriptTag> tags) {
        Definition definition = definitions.get(use.definition());
        if (definition == null) {
            report.warning(use.line(), String.valueOf(use.number()), "script.bad-tag");
            return;
        }
        Category category = categories.getOrDefault(definition.category(), new Category(definition.category(), "", ""));
        tags.add(new ScriptTag(use.number(), category.id(), category.name(), category.color(), definition.label()));
    }
}
