package io.madang.breakdown.format;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One object of a file while it is written: its own values, and whatever was kept of it.
final class UssWriting {

    private static final Json NULL = new Json.Plain(0, "null");

    private final String place;
    private final Map<String, String> kept;
    private final Map<String, Json> fields = new LinkedHashMap<>();

    UssWriting(String place, KeptValues kept) {
        this.place = place;
        this.kept = kept.at(place);
    }

    /// The key that was kept, or one made from the place.
    UssWriting key() {
        return usual(Map.of("id", Usual.key(place)));
    }

    /// What was kept under these keys, else their usual JSON.
    UssWriting usual(Map<String, String> usual) {
        usual.forEach((key, json) -> json(key, new Json.Plain(0, kept.getOrDefault(key, json))));
        return this;
    }

    /// A text; null where it is empty.
    UssWriting text(String key, String text) {
        return json(key, text.isEmpty() ? NULL : new Json.Text(0, text));
    }

    UssWriting texts(String key, List<String> texts) {
        return items(
                key, texts.stream().map(text -> (Json) new Json.Text(0, text)).toList());
    }

    UssWriting numbers(String key, List<Integer> numbers) {
        return items(
                key,
                numbers.stream()
                        .map(number -> (Json) new Json.Plain(0, number.toString()))
                        .toList());
    }

    UssWriting items(String key, List<Json> items) {
        return json(key, new Json.Items(0, items));
    }

    UssWriting number(String key, BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return json(key, new Json.Plain(0, (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString()));
    }

    UssWriting number(String key, long number) {
        return json(key, new Json.Plain(0, Long.toString(number)));
    }

    UssWriting truth(String key, boolean truth) {
        return json(key, new Json.Plain(0, Boolean.toString(truth)));
    }

    UssWriting none(String key) {
        return json(key, NULL);
    }

    UssWriting json(String key, Json json) {
        fields.put(key, json);
        return this;
    }

    /// The object, with everything that was kept of it behind its own values.
    Json.Fields json() {
        kept.forEach((key, json) -> fields.putIfAbsent(key, new Json.Plain(0, json)));
        return new Json.Fields(0, fields);
    }
}
