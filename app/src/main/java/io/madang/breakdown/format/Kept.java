package io.madang.breakdown.format;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What a file holds besides a breakdown, by its place: JSON on one line.
///
/// A place is the way through the file, with the keys of sheets, elements and so on for their positions, so that it
/// stays right when something is added or taken away: `/elements/5e2d/created`.
final class Kept {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> objects = new HashSet<>();

    /// The place below another.
    static String below(String place, String key) {
        return place + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    void put(String place, Json json) {
        values.put(place, JsonText.compact(json));
        objects.add(place.substring(0, Math.max(0, place.lastIndexOf('/'))));
    }

    /// Whether something was kept of the object at a place.
    boolean hasBelow(String place) {
        return objects.contains(place);
    }

    Map<String, String> values() {
        return values;
    }
}
