package io.madang.launch.format;

import io.madang.launch.FirstDays;
import io.madang.launch.LaunchCalendar;
import io.madang.launch.LaunchDate;
import io.madang.launch.LaunchPlan;
import io.madang.launch.Premiere;
import io.madang.launch.Territory;
import io.madang.slate.Title;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Launches as nested maps, ready to be written as JSON; `docs/formats.md` describes it key by key.
public final class LaunchJson {

    private final LaunchCalendar calendar;
    private final Locale locale;

    /// @param locale of the names of titles and territories
    public LaunchJson(LaunchCalendar calendar, Locale locale) {
        this.calendar = calendar;
        this.locale = locale;
    }

    public String text(List<Title> titles) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(of(titles));
    }

    public Map<String, @Nullable Object> of(List<Title> titles) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("hour", calendar.hour().toString());
        json.put(
                "titles",
                titles.stream()
                        .flatMap(title -> calendar.find(title.id()).stream().map(plan -> title(title, plan)))
                        .toList());
        return json;
    }

    public Map<String, @Nullable Object> title(Title title, LaunchPlan plan) {
        List<LaunchLine> lines = LaunchLine.of(title, plan, calendar);
        List<Premiere> premieres = calendar.premieres(plan);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", title.id().value());
        json.put("name", title.name().in(locale));
        json.put("status", plan.status().name().toLowerCase(Locale.ROOT));
        json.put("target", text(title.targetLaunch()));
        json.put("day", text(plan.world().map(LaunchDate::day)));
        json.put("territories", premieres.size());
        first(json, premieres.stream().findFirst());
        json.put(
                "exceptions",
                lines.stream()
                        .filter(line -> !line.isWorld())
                        .flatMap(line -> line.territories().stream().map(territory -> exception(line, territory)))
                        .toList());
        json.put("references", plan.references());
        return json;
    }

    private Map<String, @Nullable Object> exception(LaunchLine line, Territory territory) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("territory", territory.code());
        json.put("name", territory.name(locale));
        json.put("day", text(line.date().map(LaunchDate::day)));
        first(json, line.premiere(territory));
        return json;
    }

    private static void first(Map<String, @Nullable Object> json, Optional<Premiere> premiere) {
        json.put("premiere", text(premiere.map(Premiere::instant)));
        json.put("first_91_days_end", text(premiere.map(Premiere::firstDays).map(FirstDays::to)));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
