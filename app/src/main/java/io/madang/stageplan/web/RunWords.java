package io.madang.stageplan.web;

import io.madang.platform.web.Words;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// What the panel of a running search says in the reader's language; each stands in `page.run.*`.
final class RunWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> KEYS = List.of("best", "bound", "seconds", "found", "searching", "offline");

    private RunWords() {}

    static String json(Words words) {
        return JSON.writeValueAsString(KEYS.stream()
                .collect(Collectors.toMap(key -> key, key -> words.say("page.run." + key, "{0}", "{1}", "{2}"))));
    }
}
