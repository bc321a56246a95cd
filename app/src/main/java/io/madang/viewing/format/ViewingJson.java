package io.madang.viewing.format;

import io.madang.viewing.Measure;
import io.madang.viewing.ViewedUnit;
import io.madang.viewing.ViewingList;
import io.madang.viewing.ViewingListKey;
import io.madang.viewing.ViewingRow;
import io.madang.viewing.ViewingTerms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Lists as JSON; `docs/viewing.md` describes it.
public final class ViewingJson {

    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final TitleNames titles;

    public ViewingJson(ViewingTerms terms) {
        titles = new TitleNames(terms);
    }

    public String of(List<ViewingList> lists) {
        return MAPPER.writeValueAsString(lists.stream().map(this::list).toList()) + "\n";
    }

    private Map<String, @Nullable Object> list(ViewingList list) {
        ViewingListKey key = list.key();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("length", key.period().length().name());
        json.put("last", key.period().last().toString());
        json.put("country", key.country().isEmpty() ? null : key.country());
        json.put("category", key.category().name());
        json.put("measure", key.measure().name());
        json.put("version", list.isClosed() ? list.version() : null);
        json.put("reason", list.reason().isEmpty() ? null : list.reason());
        json.put("hours", list.hours());
        json.put("of_hours", list.ofHours());
        json.put("rows", list.rows().stream().map(row -> row(key, row)).toList());
        return json;
    }

    private Map<String, @Nullable Object> row(ViewingListKey key, ViewingRow row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("rank", row.rank());
        json.put("work", row.unit().work());
        json.put("season", row.unit().season());
        json.put("title", titles.name(row.unit()).in(Locale.ENGLISH));
        json.put("title_korean", titles.name(row.unit()).in(Locale.KOREAN));
        json.put("seconds", row.seconds());
        json.put("views_numerator", row.views().numerator());
        json.put("views_denominator", row.views().denominator());
        json.put("members", key.measure() == Measure.MEMBERS ? row.members() : null);
        json.put("ties", row.ties().stream().map(ViewedUnit::toString).toList());
        return json;
    }
}
