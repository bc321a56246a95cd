package io.madang.breakdown.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON with the line of every value; a file that is no JSON gives an error and nothing else.
final class JsonReader {

    /// The standard nests ten deep.
    private static final int DEEPEST = 100;

    /// Many times the schedule of a series; more would only fill memory.
    private static final int MOST_VALUES = 1_000_000;

    private static final int LONGEST_TEXT = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private final Report report;
    private final JsonParser parser;
    private int values;

    private JsonReader(JsonParser parser, Report report) {
        this.parser = parser;
        this.report = report;
    }

    static Optional<Json> read(byte[] bytes, Report report) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            return new JsonReader(parser, report).whole();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            report.error(line, e.getOriginalMessage(), "breakdown.no-json");
            return Optional.empty();
        }
    }

    private Optional<Json> whole() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            report.error(0, "", "breakdown.empty");
            return Optional.empty();
        }
        Json json = value(first);
        if (!report.hasErrors() && parser.nextToken() != null) {
            report.warning(line(), parser.getString(), "breakdown.text-behind");
        }
        return report.hasErrors() ? Optional.empty() : Optional.of(json);
    }

    private int line() {
        return Math.max(0, parser.currentTokenLocation().getLineNr());
    }

    private Json value(JsonToken token) {
        int line = line();
        if (++values > MOST_VALUES && !report.hasErrors()) {
            report.error(line, "", "breakdown.too-many-values", MOST_VALUES);
        }
        return switch (token) {
            case START_OBJECT -> fields(line);
            case START_ARRAY -> items(line);
            case VALUE_STRING -> new Json.Text(line, parser.getString());
            default -> new Json.Plain(line, parser.getString());
        };
    }

    private Json fields(int line) {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (!report.hasErrors() && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int keyLine = line();
            if (fields.containsKey(key)) {
                report.warning(keyLine, key, "breakdown.key-twice");
            }
            Json value = value(parser.nextToken());
            fields.putIfAbsent(key, value);
        }
        return new Json.Fields(line, fields);
    }

    private Json items(int line) {
        List<Json> items = new ArrayList<>();
        while (!report.hasErrors()) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                break;
            }
            items.add(value(token));
        }
        return new Json.Items(line, items);
    }
}
