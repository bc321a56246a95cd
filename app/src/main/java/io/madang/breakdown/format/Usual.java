package io.madang.breakdown.format;

import io.madang.breakdown.BreakdownHeader;
import java.util.LinkedHashMap;
import java.util.Map;

/// Documented keys that mean nothing to a breakdown, with the JSON that stands there where no file said otherwise.
final class Usual {

    private static final Map<String, String> HEADER = of(
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

    /// Of the whole file, with a key made from what it is called.
    static Map<String, String> of(BreakdownHeader header) {
        Map<String, String> usual = new LinkedHashMap<>();
        usual.put("id", key("/" + header.project() + "/" + header.name()));
        usual.putAll(HEADER);
        return usual;
    }

    /// Of an object that only has a key besides.
    static Map<String, String> keyOf(String place) {
        return Map.of("id", key(place));
    }

    /// JSON of a key made from a place.
    static String key(String place) {
        return '"' + UssKeys.of(place) + '"';
    }
}
