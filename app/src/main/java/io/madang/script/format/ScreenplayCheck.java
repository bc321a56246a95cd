package io.madang.script.format;

import io.madang.script.CastMember;
import io.madang.script.Element;
import io.madang.script.Scene;
import io.madang.script.Screenplay;
import io.madang.script.Script;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Looks a whole screenplay over for what a line alone does not tell.
final class ScreenplayCheck {

    private final Screenplay screenplay;
    private final Report report;

    ScreenplayCheck(Screenplay screenplay, Report report) {
        this.screenplay = screenplay;
        this.report = report;
    }

    void check() {
        Script script = Script.of(screenplay);
        if (script.scenes().isEmpty()) {
            report.warning(0, "", "script.no-scenes");
        }
        repeatedNumbers(script);
        emptyScenes(script);
        silentCues(script.cast().stream().map(CastMember::name).collect(Collectors.toSet()));
    }

    private void repeatedNumbers(Script script) {
        Map<String, Integer> lines = new HashMap<>();
        for (Scene scene : script.scenes()) {
            Integer earlier = scene.isNumbered() ? lines.putIfAbsent(scene.number(), scene.line()) : null;
            if (earlier != null) {
                report.warning(scene.line(), scene.number(), "script.number-twice", earlier);
            }
        }
    }

    private void emptyScenes(Script script) {
        for (Scene scene : script.scenes()) {
            boolean isEmpty = screenplay.elements().subList(scene.firstElement() + 1, scene.endElement()).stream()
                    .allMatch(element -> element.styled().isSilent() || element instanceof Element.Transition);
            if (isEmpty && !scene.isOmitted()) {
                report.warning(scene.line(), scene.text(), "script.empty-scene");
            }
        }
    }

    /// A name that speaks elsewhere, alone on a line: somebody left its dialogue out, or a blank line too many.
    private void silentCues(Set<String> names) {
        Set<Integer> told = new HashSet<>();
        for (Element element : screenplay.elements()) {
            String text = element instanceof Element.Action action
                    ? action.text().plain().strip()
                    : "";
            boolean isName = !text.isEmpty() && text.length() < 80 && names.contains(CastMember.folded(text));
            if (isName && CueText.in(text).isPresent() && told.add(element.line())) {
                report.warning(element.line(), text, "script.name-alone");
            }
        }
    }
}
