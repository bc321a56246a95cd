package io.madang.stageplan.cli;

import io.madang.stageplan.ScheduledSlate.SetDays;
import io.madang.stageplan.ScheduledSlate.Source;
import io.madang.stageplan.ScheduledSlate.TitleDays;
import io.madang.stageplan.ScheduledSlate.UnknownSet;
import io.madang.stageplan.StagePlanProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Where the shoot days of the titles with a schedule come from, as nested maps.
final class ScheduleJson {

    private ScheduleJson() {}

    static List<Map<String, Object>> of(StagePlanProblem problem) {
        return problem.schedules().stream().map(ScheduleJson::title).toList();
    }

    static String word(Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> title(TitleDays days) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", days.title().value());
        json.put("board", days.schedule().board());
        json.put("locked", days.schedule().isLocked());
        json.put("counts", days.counts());
        json.put("shooting_days", days.schedule().dates().size());
        json.put("scenes_without_day", days.schedule().sheetsWithoutDay());
        json.put("sets", days.sets().stream().map(ScheduleJson::set).toList());
        json.put(
                "unknown_sets",
                days.unknown().stream().map(ScheduleJson::unknown).toList());
        return json;
    }

    private static Map<String, Object> set(SetDays set) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("set", set.set().value());
        json.put("shoot_days", set.days());
        json.put("shoot_days_from", word(set.source()));
        json.put("typed", set.typed());
        json.put("span", set.span());
        json.put("script_sets", set.parts());
        return json;
    }

    private static Map<String, Object> unknown(UnknownSet set) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", set.name());
        json.put("days", set.days());
        return json;
    }
}
