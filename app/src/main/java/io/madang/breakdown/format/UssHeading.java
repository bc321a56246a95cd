package io.madang.breakdown.format;

import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.ElementCategory;
import io.madang.breakdown.ElementId;
import io.madang.script.DayPart;
import io.madang.script.Heading;
import io.madang.script.Setting;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The elements of one sheet, parted into those that say where and when it plays and what it needs.
final class UssHeading {

    /// What a sheet says in fields of its own, in the order in which a heading does.
    static final List<Integer> FIELDS = List.of(
            ElementCategory.SETTING,
            ElementCategory.SET,
            ElementCategory.TIME_OF_DAY,
            ElementCategory.SCRIPT_DAY,
            ElementCategory.LOCATION,
            ElementCategory.UNIT);

    private final Map<Integer, String> names = new HashMap<>();
    private final Set<ElementId> others = new LinkedHashSet<>();

    /// Whether the element says where or when; a second set, say, is something the sheet needs besides.
    boolean take(BreakdownElement element) {
        boolean isUnknownSetting =
                element.category() == ElementCategory.SETTING && settingOf(element.name()) == Setting.UNSAID;
        if (!FIELDS.contains(element.category())
                || names.containsKey(element.category())
                || element.name().isBlank()
                || isUnknownSetting) {
            others.add(element.id());
            return false;
        }
        names.put(element.category(), element.name());
        return true;
    }

    String name(int category) {
        return names.getOrDefault(category, "");
    }

    Setting setting() {
        return settingOf(name(ElementCategory.SETTING));
    }

    DayPart dayPart() {
        return dayPartOf(name(ElementCategory.TIME_OF_DAY));
    }

    List<ElementId> others() {
        return List.copyOf(others);
    }

    /// INT, EXT or both, as screenplays write it.
    static Setting settingOf(String word) {
        return word.isBlank() ? Setting.UNSAID : Heading.of(word + ". A").setting();
    }

    /// The light of a time of day, as screenplays write it.
    static DayPart dayPartOf(String word) {
        return word.isBlank() ? DayPart.UNSAID : Heading.of("INT. A - " + word).dayPart();
    }
}
