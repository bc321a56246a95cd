package io.madang.breakdown.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// What was kept of a file, to be found by place.
final class KeptValues {

    private final Map<String, Map<String, String>> byPlace = new HashMap<>();

    KeptValues(Map<String, String> kept) {
        kept.forEach((place, json) -> {
            int cut = place.lastIndexOf('/');
            String key = place.substring(cut + 1).replace("~1", "/").replace("~0", "~");
            byPlace.computeIfAbsent(place.substring(0, Math.max(0, cut)), _ -> new LinkedHashMap<>())
                    .put(key, json);
        });
    }

    /// JSON on one line by key, for the object at a place.
    Map<String, String> at(String place) {
        return byPlace.getOrDefault(place, Map.of());
    }
}
