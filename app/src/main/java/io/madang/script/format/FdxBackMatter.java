package io.madang.script.format;

import io.madang.script.Screenplay;
import io.madang.script.ScriptTag;
import io.madang.script.StyledText;
import io.madang.script.TitlePage;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Writes what stands behind the text of a Final Draft file: its title page, and what is marked.
final class FdxBackMatter {

    private static final Set<String> CENTERED = Set.of("title", "credit", "author", "authors", "source");

    private FdxBackMatter() {}

    static void write(Screenplay screenplay, XmlText xml) {
        if (!screenplay.titlePage().entries().isEmpty()) {
            titlePage(screenplay.titlePage(), xml);
        }
        if (!screenplay.tags().isEmpty()) {
            tags(screenplay.tags(), xml);
        }
    }

    private static void titlePage(TitlePage page, XmlText xml) {
        xml.open("TitlePage");
        xml.open("Content");
        for (TitlePage.Entry entry : page.entries()) {
            boolean isCentered = CENTERED.contains(entry.key().toLowerCase(Locale.ROOT));
            entry.lines().forEach(line -> titleLine(line, isCentered, xml));
            xml.open("Paragraph", "Alignment", isCentered ? "Center" : "Left");
            xml.leaf("Text", "");
            xml.close("Paragraph");
        }
        xml.close("Content");
        xml.close("TitlePage");
    }

    private static void titleLine(StyledText line, boolean isCentered, XmlText xml) {
        xml.open("Paragraph", "Alignment", isCentered ? "Center" : "Left");
        for (StyledText.Run run : line.runs()) {
            if (run instanceof StyledText.Run.Words words) {
                FdxWriter.words(words, xml);
            }
        }
        xml.close("Paragraph");
    }

    private static void tags(List<ScriptTag> tags, XmlText xml) {
        Map<String, ScriptTag> categories = new LinkedHashMap<>();
        Map<String, ScriptTag> definitions = new LinkedHashMap<>();
        for (ScriptTag tag : tags) {
            categories.putIfAbsent(categoryId(tag), tag);
            definitions.putIfAbsent(definitionId(tag), tag);
        }
        xml.open("TagData");
        xml.open("TagCategories");
        categories.forEach(
                (id, tag) -> xml.leaf("TagCategory", "", "Color", tag.color(), "Id", id, "Name", tag.category()));
        xml.close("TagCategories");
        xml.open("TagDefinitions");
        definitions.forEach(
                (id, tag) -> xml.leaf("TagDefinition", "", "CatId", categoryId(tag), "Id", id, "Label", tag.label()));
        xml.close("TagDefinitions");
        xml.open("Tags");
        for (ScriptTag tag : tags) {
            xml.open("Tag", "Number", String.valueOf(tag.number()));
            xml.leaf("DefId", definitionId(tag));
            xml.close("Tag");
        }
        xml.close("Tags");
        xml.close("TagData");
    }

    private static String categoryId(ScriptTag tag) {
        return tag.categoryId().isEmpty() ? stable("category " + tag.category()) : tag.categoryId();
    }

    private static String definitionId(ScriptTag tag) {
        return stable(categoryId(tag) + " " + tag.label());
    }

    /// The same thing gets the same identifier whenever it is written.
    private static String stable(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
