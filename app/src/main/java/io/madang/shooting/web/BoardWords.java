package io.madang.shooting.web;

import io.madang.platform.web.Words;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// What the stripboard's module says in the reader's language; each stands in `page.board.*`.
final class BoardWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> KEYS = List.of(
            "offline", "remove-break", "best", "bound", "found", "searching", "why", "mark", "alternative-keep");

    private BoardWords() {}

    static String json(Words words) {
        return JSON.writeValueAsString(KEYS.stream()
                .collect(Collectors.toMap(key -> key, key -> words.say("page.board." + key, "{0}", "{1}", "{2}"))));
    }
}
