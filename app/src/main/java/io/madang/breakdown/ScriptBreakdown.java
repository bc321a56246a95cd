package io.madang.breakdown;

import io.madang.script.CastMember;
import io.madang.script.DayPart;
import io.madang.script.Heading;
import io.madang.script.Scene;
import io.madang.script.Script;
import io.madang.script.ScriptTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Breaks a screenplay down: a sheet for every scene that is not omitted, its speakers as cast, its tags as elements.
final class ScriptBreakdown {

    /// Categories of a file that the standard does not know get numbers from here on.
    private static final int FIRST_OWN_CATEGORY = 500;

    /// Final Draft's category of texts that tell a scene, which nobody has to bring along.
    private static final String SYNOPSIS_TAGS = "8e5e75c2-713b-47df-a75f-f12648b98ded";

    private final Script script;
    private final Map<String, BreakdownElement> elements = new LinkedHashMap<>();
    private final Map<Integer, ElementCategory> categories = new TreeMap<>();
    private final Map<String, ElementCategory> own = new HashMap<>();
    private final Set<String> sheetKeys = new HashSet<>();
    private final ScriptDays days = new ScriptDays();

    ScriptBreakdown(Script script) {
        this.script = script;
        ElementCategory.standard().forEach(category -> categories.put(category.number(), category));
    }

    Breakdown breakdown() {
        cast();
        List<BreakdownSheet> sheets = new ArrayList<>();
        for (Scene scene : script.scenes()) {
            if (!scene.isOmitted()) {
                sheets.add(sheet(scene));
            }
        }
        String title = script.screenplay().titlePage().title().orElse("");
        String author = script.screenplay().titlePage().author().orElse("");
        return new Breakdown(
                Optional.empty(),
                new BreakdownHeader(title, title, author, "", "", ""),
                sheets,
                Map.of(),
                List.copyOf(categories.values()),
                List.copyOf(elements.values()),
                List.of(),
                List.of(),
                Map.of());
    }

    /// Who speaks in most scenes gets the lowest number, as the trade counts cast.
    private void cast() {
        List<CastMember> byWeight = new ArrayList<>(script.cast());
        byWeight.removeIf(member -> member.scenes().isEmpty());
        byWeight.sort(
                Comparator.comparingInt((CastMember member) -> member.scenes().size())
                        .thenComparingInt(CastMember::speeches)
                        .reversed());
        byWeight.forEach(member -> element(ElementCategory.CAST, member.name()));
    }

    private BreakdownSheet sheet(Scene scene) {
        Heading heading = scene.heading();
        String key = Keys.free("sheet\n" + scene.number(), sheetKeys::contains);
        sheetKeys.add(key);
        return new BreakdownSheet(
                SheetId.of(key),
                scene.number(),
                heading.setting(),
                heading.set(),
                "",
                timeOfDay(heading),
                heading.dayPart(),
                days.next(heading),
                "",
                "",
                scene.length(),
                Optional.empty(),
                scene.synopsis(),
                elements(scene),
                heading.remark());
    }

    /// The words of the heading; where they only say that the time goes on, the light that it has.
    private static String timeOfDay(Heading heading) {
        boolean goesOn = heading.dayPart() != DayPart.UNSAID
                && Heading.of("INT. A - " + heading.timeOfDay()).dayPart() == DayPart.UNSAID;
        return goesOn ? heading.dayPart().name() : heading.timeOfDay();
    }

    private List<ElementId> elements(Scene scene) {
        Set<ElementId> needed = new LinkedHashSet<>();
        scene.cast().forEach(name -> needed.add(element(ElementCategory.CAST, name)));
        for (ScriptTag tag : scene.tags()) {
            if (!tag.label().isBlank() && !tag.categoryId().equalsIgnoreCase(SYNOPSIS_TAGS)) {
                int category = category(tag);
                if (!ElementCategory.isPlace(category)) {
                    needed.add(element(category, tag.label().strip()));
                }
            }
        }
        return List.copyOf(needed);
    }

    private int category(ScriptTag tag) {
        return ElementCategory.ofTag(tag.categoryId(), tag.category())
                .orElseGet(() -> own.computeIfAbsent(tag.categoryId() + "\n" + tag.category(), _ -> ownCategory(tag)))
                .number();
    }

    private ElementCategory ownCategory(ScriptTag tag) {
        ElementCategory category = ElementCategory.own(
                FIRST_OWN_CATEGORY + own.size(), tag.category().strip());
        categories.put(category.number(), category);
        return category;
    }

    private ElementId element(int category, String name) {
        return elements.computeIfAbsent(BreakdownElement.meaning(category, name), meaning -> newElement(category, name))
                .id();
    }

    private BreakdownElement newElement(int category, String name) {
        boolean isCast = category == ElementCategory.CAST;
        return new BreakdownElement(
                ElementId.of(Keys.of("element\n" + BreakdownElement.meaning(category, name))),
                isCast ? CastMember.folded(name) : name,
                category,
                isCast ? String.valueOf(castCount() + 1) : "",
                isCast ? ElementRules.CAST : ElementRules.NONE);
    }

    private long castCount() {
        return elements.values().stream().filter(BreakdownElement::isCast).count();
    }
}
