package io.madang.script.cli;

import io.madang.common.Finding;
import io.madang.script.CastMember;
import io.madang.script.DraftChange;
import io.madang.script.Element;
import io.madang.script.Scene;
import io.madang.script.SceneLength;
import io.madang.script.Script;
import io.madang.script.ScriptTag;
import io.madang.script.TitlePage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A screenplay as JSON, as `docs/formats.md` describes it.
final class ScriptJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Locale locale;

    ScriptJson(Locale locale) {
        this.locale = locale;
    }

    String of(Path file, ScriptAnswer answer) {
        Script script = answer.script();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", "READ");
        json.put("file", file.toString());
        title(json, script.screenplay().titlePage());
        json.put("totals", totals(script));
        json.put("scenes", script.scenes().stream().map(ScriptJson::scene).toList());
        json.put("cast", script.cast().stream().map(ScriptJson::member).toList());
        json.put(
                "elements",
                script.screenplay().elements().stream().map(ScriptJson::element).toList());
        answer.comparison().ifPresent(comparison -> {
            json.put("older", answer.older());
            json.put(
                    "changes",
                    comparison.changes().stream().map(ScriptJson::change).toList());
        });
        json.put("findings", answer.findings().stream().map(this::finding).toList());
        return MAPPER.writeValueAsString(json) + System.lineSeparator();
    }

    String refused(Path file, List<Finding> findings) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("status", "REFUSED");
        json.put("file", file.toString());
        json.put("findings", findings.stream().map(this::finding).toList());
        return MAPPER.writeValueAsString(json) + System.lineSeparator();
    }

    private static void title(Map<String, Object> json, TitlePage page) {
        json.put("title", page.title().orElse(null));
        json.put("author", page.author().orElse(null));
        json.put("draft", page.draft().orElse(null));
        Map<String, Object> entries = new LinkedHashMap<>();
        page.entries()
                .forEach(entry -> entries.put(
                        entry.key(),
                        entry.lines().stream().map(line -> line.plain().strip()).toList()));
        json.put("title_page", entries);
    }

    private static Map<String, Object> totals(Script script) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenes", script.scenes().size());
        json.put("omitted", script.scenes().stream().filter(Scene::isOmitted).count());
        json.put("characters", script.cast().size());
        length(json, script.length());
        return json;
    }

    private static void length(Map<String, Object> json, SceneLength length) {
        json.put("eighths", length.eighths().count());
        json.put("pages", length.eighths().toString());
        json.put("estimated", length.estimated());
    }

    private static Map<String, Object> scene(Scene scene) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", scene.number());
        json.put("numbered", scene.isNumbered());
        json.put("heading", scene.text());
        json.put("int_ext", scene.heading().setting().mark());
        json.put("set", scene.heading().set());
        json.put("location", scene.heading().location());
        json.put("time_of_day", scene.heading().timeOfDay());
        json.put("day_part", scene.heading().dayPart().name());
        json.put("remark", scene.heading().remark());
        json.put("omitted", scene.isOmitted());
        length(json, scene.length());
        json.put("cast", scene.cast());
        json.put("synopsis", scene.synopsis());
        json.put("tags", scene.tags().stream().map(ScriptJson::tag).toList());
        json.put("line", scene.line());
        json.put("first_element", scene.firstElement());
        json.put("end_element", scene.endElement());
        return json;
    }

    private static Map<String, Object> change(DraftChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "kinds",
                change.kinds().stream().sorted().map(DraftChange.Kind::name).toList());
        json.put("number", change.newer().map(Scene::number).orElse(null));
        json.put("older_number", change.older().map(Scene::number).orElse(null));
        json.put("heading", change.scene().text());
        json.put("older_heading", change.older().map(Scene::text).orElse(null));
        json.put("joined", change.joined());
        json.put("left", change.left());
        json.put(
                "eighths",
                change.newer().map(scene -> scene.length().eighths().count()).orElse(null));
        json.put(
                "older_eighths",
                change.older().map(scene -> scene.length().eighths().count()).orElse(null));
        json.put("line", change.newer().map(Scene::line).orElse(null));
        return json;
    }

    private static Map<String, Object> tag(ScriptTag tag) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("category", tag.category());
        json.put("category_id", tag.categoryId());
        json.put("label", tag.label());
        return json;
    }

    private static Map<String, Object> member(CastMember member) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", member.name());
        json.put("speeches", member.speeches());
        json.put("scenes", member.scenes());
        return json;
    }

    private static Map<String, Object> element(Element element) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", type(element));
        json.put("line", element.line());
        json.put("text", text(element));
        switch (element) {
            case Element.SceneHeading heading ->
                json.put("number", heading.number().orElse(null));
            case Element.Cue cue -> {
                json.put("extensions", cue.extensions());
                json.put("dual", cue.dual());
            }
            case Element.Section section -> json.put("level", section.level());
            case Element.Omitted omitted ->
                json.put(
                        "elements",
                        omitted.elements().stream().map(ScriptJson::element).toList());
            default -> {
                // Only its text.
            }
        }
        if (!element.styled().hashTags().isEmpty()) {
            json.put("tags", element.styled().hashTags());
        }
        return json;
    }

    private static String text(Element element) {
        return switch (element) {
            case Element.Note note -> note.text();
            case Element.Boneyard boneyard -> boneyard.text();
            default -> element.styled().plain();
        };
    }

    private static String type(Element element) {
        return switch (element) {
            case Element.SceneHeading _ -> "scene_heading";
            case Element.Action _ -> "action";
            case Element.Shot _ -> "shot";
            case Element.Cue _ -> "character";
            case Element.Dialogue _ -> "dialogue";
            case Element.Parenthetical _ -> "parenthetical";
            case Element.Lyrics _ -> "lyrics";
            case Element.Transition _ -> "transition";
            case Element.CenteredText _ -> "centered";
            case Element.Section _ -> "section";
            case Element.Synopsis _ -> "synopsis";
            case Element.Note _ -> "note";
            case Element.Boneyard _ -> "boneyard";
            case Element.Omitted _ -> "omitted";
            case Element.PageBreak _ -> "page_break";
        };
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", finding.severity().name());
        json.put("file", finding.file());
        json.put("line", finding.line());
        json.put("value", finding.value());
        json.put("problem", finding.problem().in(locale));
        json.put("hint", finding.hint().in(locale));
        return json;
    }
}
