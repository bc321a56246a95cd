package io.madang.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Cuts a screenplay into scenes at its headings.
final class SceneSplitter {

    private final Screenplay screenplay;
    private final PageLayout layout;
    private final Map<Integer, ScriptTag> tags;

    SceneSplitter(Screenplay screenplay) {
        this.screenplay = screenplay;
        this.layout = new PageLayout(screenplay.elements());
        this.tags = screenplay.tags().stream()
                .collect(Collectors.toMap(ScriptTag::number, Function.identity(), (first, _) -> first));
    }

    List<Scene> scenes() {
        List<Integer> starts = starts();
        List<String> numbers =
                SceneNumbers.complete(starts.stream().map(this::ownNumber).toList());
        List<Scene> scenes = new ArrayList<>();
        DayPart light = DayPart.UNSAID;
        for (int index = 0; index < starts.size(); index++) {
            int end = index + 1 < starts.size()
                    ? starts.get(index + 1)
                    : screenplay.elements().size();
            Heading heading =
                    Heading.of(headingAt(starts.get(index)).text().plain()).after(light);
            light = heading.timeOfDay().isEmpty() ? light : heading.dayPart();
            scenes.add(scene(numbers.get(index), heading, starts.get(index), end));
        }
        return scenes;
    }

    private List<Integer> starts() {
        List<Integer> starts = new ArrayList<>();
        for (int index = 0; index < screenplay.elements().size(); index++) {
            if (screenplay.elements().get(index) instanceof Element.SceneHeading) {
                starts.add(index);
            }
        }
        return starts;
    }

    private Element.SceneHeading headingAt(int index) {
        return (Element.SceneHeading) screenplay.elements().get(index);
    }

    private Optional<String> ownNumber(int start) {
        Element.SceneHeading heading = headingAt(start);
        return heading.number().or(() -> Heading.numberIn(heading.text().plain()));
    }

    private Scene scene(String number, Heading heading, int start, int end) {
        Element.SceneHeading element = headingAt(start);
        String text = element.text().plain().strip();
        boolean isOmitted = Heading.isOmitted(text);
        return new Scene(
                number,
                ownNumber(start).isPresent(),
                text,
                heading,
                isOmitted,
                length(element, isOmitted, start, end),
                cast(start, end),
                synopsis(start, end),
                tags(start, end),
                start,
                end,
                element.line());
    }

    private SceneLength length(Element.SceneHeading heading, boolean isOmitted, int start, int end) {
        if (isOmitted) {
            return new SceneLength(Eighths.NONE, false);
        }
        return heading.properties()
                .length()
                .map(own -> new SceneLength(own, false))
                .orElseGet(() ->
                        new SceneLength(Eighths.ofLines(layout.lines(start, end), PageLayout.LINES_PER_PAGE), true));
    }

    private List<String> cast(int start, int end) {
        Set<String> names = new LinkedHashSet<>();
        for (Element element : screenplay.elements().subList(start, end)) {
            if (element instanceof Element.Cue cue) {
                names.add(CastMember.folded(cue.name()));
            }
        }
        return List.copyOf(names);
    }

    private String synopsis(int start, int end) {
        return screenplay.elements().subList(start, end).stream()
                .filter(Element.Synopsis.class::isInstance)
                .map(element -> element.styled().plain().strip())
                .collect(Collectors.joining(" "));
    }

    private List<ScriptTag> tags(int start, int end) {
        return screenplay.elements().subList(start, end).stream()
                .flatMap(element -> element.styled().runs().stream())
                .filter(StyledText.Run.Words.class::isInstance)
                .map(run -> tags.get(((StyledText.Run.Words) run).tag()))
                .filter(tag -> tag != null)
                .distinct()
                .sorted(Comparator.comparing(ScriptTag::category).thenComparing(ScriptTag::label))
                .toList();
    }
}
