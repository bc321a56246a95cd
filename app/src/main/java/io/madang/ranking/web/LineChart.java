package io.madang.ranking.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Lines over weeks for the page's chart module; the same page has the numbers in a table.
///
/// @param kind `lines`
/// @param names of the weeks along the axis
/// @param unit what the numbers are divided by on the axis
record LineChart(String kind, List<String> names, List<Series> series, long unit) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// One line.
    ///
    /// @param numbers null where the line does not run
    /// @param tone the name of a color of the design system
    record Series(String name, List<@Nullable Long> numbers, String tone) {}

    static LineChart of(List<String> names, List<Series> series, long unit) {
        return new LineChart("lines", names, series, unit);
    }

    public String json() {
        return JSON.writeValueAsString(this);
    }
}
