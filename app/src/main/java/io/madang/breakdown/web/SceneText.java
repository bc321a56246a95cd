package io.madang.breakdown.web;

import io.madang.script.Element;
import io.madang.script.Scene;
import io.madang.script.Script;
import java.util.List;
import java.util.Optional;

/// The printed lines of a scene, each with what it is, so that a page can set it as screenplays are set.
final class SceneText {

    /// @param kind such as `action` or `cue`
    public record Line(String kind, String text) {}

    private SceneText() {}

    static List<Line> of(Script script, Scene scene) {
        return script.screenplay().elements().subList(scene.firstElement(), scene.endElement()).stream()
                .flatMap(element -> line(element).stream())
                .toList();
    }

    private static Optional<Line> line(Element element) {
        String text = element.styled().plain().strip();
        return switch (element) {
            case Element.SceneHeading _ -> said("heading", text);
            case Element.Action _ -> said("action", text);
            case Element.Shot _ -> said("shot", text);
            case Element.Cue cue -> said("cue", named(cue));
            case Element.Dialogue _ -> said("dialogue", text);
            case Element.Parenthetical _ -> said("parenthetical", "(" + text + ")");
            case Element.Lyrics _ -> said("lyrics", text);
            case Element.Transition _ -> said("transition", text);
            case Element.CenteredText _ -> said("centered", text);
            case Element.Section _,
                    Element.Synopsis _,
                    Element.Note _,
                    Element.Boneyard _,
                    Element.Omitted _,
                    Element.PageBreak _ -> Optional.empty();
        };
    }

    private static Optional<Line> said(String kind, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new Line(kind, text));
    }

    private static String named(Element.Cue cue) {
        return cue.extensions().isEmpty() ? cue.name() : cue.name() + " (" + String.join(") (", cue.extensions()) + ")";
    }
}
