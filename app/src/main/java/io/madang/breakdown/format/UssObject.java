package io.madang.breakdown.format;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One object of a file, asked for its values by their documented key or by others that programs write.
///
/// What nobody asked for is kept.
final class UssObject {

    private final Json.Fields fields;
    private final Report report;
    private final Set<String> asked = new HashSet<>();

    UssObject(Json.Fields fields, Report report) {
        this.fields = fields;
        this.report = report;
    }

    int line() {
        return fields.line();
    }

    /// The first of these keys that has a value; all count as asked for.
    Optional<Json> value(String... keys) {
        Optional<Json> found = Optional.empty();
        for (String key : keys) {
            asked.add(key);
            Json value = fields.values().get(key);
            if (found.isEmpty() && value != null && !(value instanceof Json.Plain plain && plain.isNull())) {
                found = Optional.of(value);
            }
        }
        return found;
    }

    /// A text, or a number where a text should be; empty where there is none.
    String text(String... keys) {
        Optional<Json> value = value(keys);
        if (value.isEmpty()) {
            return "";
        }
        return switch (value.get()) {
            case Json.Text text -> text.value();
            case Json.Plain plain -> plain.value();
            case Json.Fields _, Json.Items _ -> {
                wrong(value.get(), keys[0], "text");
                yield "";
            }
        };
    }

    /// True or false, also as a text; `other` where there is neither.
    boolean truth(boolean other, String... keys) {
        Optional<Json> value = value(keys);
        String word = value.map(Json::shown).orElse("");
        if (value.isPresent() && !word.equals("true") && !word.equals("false")) {
            wrong(value.get(), keys[0], "truth");
        }
        return word.isEmpty() ? other : word.equals("true");
    }

    /// The items of a list; none where there is no list.
    List<Json> items(String... keys) {
        Optional<Json> value = value(keys);
        if (value.isPresent() && value.get() instanceof Json.Items items) {
            return items.values();
        }
        value.ifPresent(other -> wrong(other, keys[0], "list"));
        return List.of();
    }

    /// The objects of a list.
    List<UssObject> objects(String... keys) {
        return items(keys).stream()
                .filter(item -> isObject(item, keys[0]))
                .map(item -> new UssObject((Json.Fields) item, report))
                .toList();
    }

    private boolean isObject(Json item, String key) {
        if (!(item instanceof Json.Fields)) {
            wrong(item, key, "object");
        }
        return item instanceof Json.Fields;
    }

    private void wrong(Json value, String key, String kind) {
        report.error(value.line(), value.shown(), "breakdown.not." + kind, key);
    }

    /// Keeps what nobody asked for, except what the writer would write anyway.
    ///
    /// @param usual JSON of documented keys as it is where nothing is kept
    void keepRest(String place, Map<String, String> usual, Kept kept) {
        fields.values().forEach((key, value) -> {
            if (!asked.contains(key)) {
                keep(place, key, value, usual, kept);
            }
        });
    }

    /// Keeps the value under the first key, whichever it stood under.
    void keep(String place, Map<String, String> usual, Kept kept, String... keys) {
        value(keys).ifPresent(value -> keep(place, keys[0], value, usual, kept));
    }

    private static void keep(String place, String key, Json value, Map<String, String> usual, Kept kept) {
        boolean isNull = value instanceof Json.Plain plain && plain.isNull();
        boolean isUsual =
                usual.containsKey(key) && (isNull || JsonText.compact(value).equals(usual.get(key)));
        if (!isUsual) {
            kept.put(Kept.below(place, key), value);
        }
    }
}
