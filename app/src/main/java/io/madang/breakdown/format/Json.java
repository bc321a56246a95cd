package io.madang.breakdown.format;

import java.util.List;
import java.util.Map;

/// A JSON value that knows its line.
sealed interface Json {

    int line();

    /// An object; keys in their order, the first value where a key stands twice.
    record Fields(int line, Map<String, Json> values) implements Json {}

    /// An array.
    record Items(int line, List<Json> values) implements Json {}

    record Text(int line, String value) implements Json {}

    /// A number, true, false or null, as written.
    record Plain(int line, String value) implements Json {

        boolean isNull() {
            return value.equals("null");
        }
    }

    /// What it is, for people: its text, its number, or the bracket it begins with.
    default String shown() {
        return switch (this) {
            case Fields _ -> "{…}";
            case Items _ -> "[…]";
            case Text text -> text.value();
            case Plain plain -> plain.value();
        };
    }
}
