package io.madang.stageplan.web;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// A bar chart for the page's chart module; the numbers always stand in a table next to it, too.
///
/// @param kind `stacked`, `bars` or `across`
/// @param names along the axis
/// @param unit what the numbers are divided by on the axis
/// @param unitName how the axis says so
record Drawing(String kind, List<String> names, List<Series> series, long unit, String unitName) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// One row of bars.
    ///
    /// @param tone the name of a color of the design system
    record Series(String name, List<Long> numbers, String tone) {}

    String json() {
        return JSON.writeValueAsString(this);
    }
}
