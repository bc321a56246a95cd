package io.madang.breakdown.format;

import java.util.LinkedHashMap;
import java.util.Map;

/// Documented keys that mean nothing to a breakdown, with the JSON that stands there where no file said otherwise.
final class Usual {

    static final Map<String, String> HEADER = of(
            "created", "null",
            "description", "null",
            "episode", "null",
            "episodeName", "null",
            "schedDate", "null",
            "scriptDate", "null",
            "season", "null",
            "source", "\"Madang\"");
    static final Map<String, String> SHEET = of("bannerText", "null", "created", "null");
    static final Map<String, String> CATEGORY = of("created", "null");
    static final Map<String, String> ELEMENT = of("created", "null", "isDood", "true", "isIdLock", "false");
    static final Map<String, String> NOTHING = Map.of();

    private Usual() {}

    private static Map<String, String> of(String... keysAndJson) {
        Map<String, String> usual = new LinkedHashMap<>();
        for (int index = 0; index < keysAndJson.length; index += 2) {
            usual.put(keysAndJson[index], keysAndJson[index + 1]);
        }
        return usual;
    }

    /// The same and a key made from the place.
    static Map<String, String> withKey(Map<String, String> usual, String place) {
        Map<String, String> keyed = new LinkedHashMap<>(usual);
        keyed.put("id", key(place));
        return keyed;
    }

    /// JSON of a key made from a place.
    static String key(String place) {
        return '"' + UssKeys.of(place) + '"';
    }
}
