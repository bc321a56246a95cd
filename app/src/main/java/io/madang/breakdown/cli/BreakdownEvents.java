package io.madang.breakdown.cli;

import io.madang.breakdown.CalendarEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Events as values of JSON.
final class BreakdownEvents {

    private BreakdownEvents() {}

    static List<Map<String, Object>> of(List<CalendarEvent> events) {
        return events.stream().map(BreakdownEvents::event).toList();
    }

    private static Map<String, Object> event(CalendarEvent event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("date", event.date().toString());
        json.put("kind", event.kind().name());
        json.put("name", event.name());
        return json;
    }
}
