package io.madang.ranking.cli;

import io.madang.ranking.Work;
import io.madang.ranking.works.TitleMatching.Matched;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Titles with their works as JSON.
///
/// Apart from the command, whose class must load without data binding.
final class MatchJson {

    private MatchJson() {}

    static String of(List<Matched> all) {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        for (Matched one : all) {
            ObjectNode node = list.addObject().put("title", one.title().id().value());
            ArrayNode works = node.putArray("works");
            one.works().forEach(work -> write(works.addObject(), work));
            ArrayNode suggestions = node.putArray("suggestions");
            one.suggestions()
                    .forEach(suggestion ->
                            write(suggestions.addObject(), suggestion.work()).put("likeness", suggestion.likeness()));
        }
        return list.toPrettyString();
    }

    private static ObjectNode write(ObjectNode node, Work work) {
        return node.put("work", work.id().value()).put("name", work.name().label());
    }
}
