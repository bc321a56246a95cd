package io.madang.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The door of the module: a screenplay with its scenes, its cast, and what changed since an older draft.
public record Script(Screenplay screenplay, List<Scene> scenes, List<CastMember> cast) {

    public Script {
        scenes = List.copyOf(scenes);
        cast = List.copyOf(cast);
    }

    /// Cuts a screenplay into scenes and finds who speaks in them.
    public static Script of(Screenplay screenplay) {
        List<Scene> scenes = new SceneSplitter(screenplay).scenes();
        return new Script(screenplay, scenes, castOf(screenplay, scenes));
    }

    /// In the order in which they first speak; also those who speak before the first heading.
    private static List<CastMember> castOf(Screenplay screenplay, List<Scene> scenes) {
        Map<String, Integer> speeches = new LinkedHashMap<>();
        for (Element element : screenplay.elements()) {
            if (element instanceof Element.Cue cue) {
                speeches.merge(CastMember.folded(cue.name()), 1, Integer::sum);
            }
        }
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            scene.cast()
                    .forEach(name -> numbers.computeIfAbsent(name, _ -> new ArrayList<>())
                            .add(scene.number()));
        }
        return speeches.entrySet().stream()
                .map(one -> new CastMember(one.getKey(), one.getValue(), numbers.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    /// All scenes together; estimated where one of them is.
    public SceneLength length() {
        return scenes.stream().map(Scene::length).reduce(new SceneLength(Eighths.NONE, false), SceneLength::plus);
    }

    /// What became of every scene since an older draft.
    public DraftComparison since(Script older) {
        return new DraftDifference(older, this).compare();
    }

    /// The printed words of a scene, its heading included, one element per line.
    public String textOf(Scene scene) {
        StringBuilder text = new StringBuilder();
        for (Element element : screenplay.elements().subList(scene.firstElement(), scene.endElement())) {
            String plain = isPrinted(element) ? element.styled().plain().strip() : "";
            if (!plain.isEmpty()) {
                text.append(plain).append('\n');
            }
        }
        return text.toString();
    }

    private static boolean isPrinted(Element element) {
        return !(element instanceof Element.Section || element instanceof Element.Synopsis);
    }
}
