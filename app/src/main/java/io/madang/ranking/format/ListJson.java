package io.madang.ranking.format;

import io.madang.ranking.Figures;
import io.madang.ranking.ListKey;
import io.madang.ranking.works.ListLines;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Lists as JSON, as `docs/formats.md` describes it.
public final class ListJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ListJson() {}

    public static String of(List<ListLines> lists) {
        return MAPPER.writeValueAsString(lists.stream().map(ListJson::list).toList());
    }

    /// A list as an object, for a larger answer.
    public static Map<String, @Nullable Object> list(ListLines list) {
        ListKey key = list.list().key();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", key.kind().name());
        json.put("week", key.week().map(LocalDate::toString).orElse(null));
        json.put("country", key.country().isEmpty() ? null : key.country());
        json.put("category", key.category().published());
        json.put("version", list.list().version());
        json.put("rows", list.lines().stream().map(ListJson::row).toList());
        return json;
    }

    private static Map<String, @Nullable Object> row(ListLines.Line line) {
        Figures figures = line.entry().figures();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rank", line.entry().rank());
        json.put("movement", ListCsv.movement(line.movement()));
        json.put("work", line.work().id().value());
        json.put("title", line.work().name().title());
        json.put("season", line.work().name().season());
        json.put("weeks", known(line.entry().weeks()));
        json.put("hours_viewed", known(figures.hours()));
        json.put("views", known(figures.views()));
        return json;
    }

    private static @Nullable Long known(long number) {
        return number == Figures.NONE ? null : number;
    }
}
