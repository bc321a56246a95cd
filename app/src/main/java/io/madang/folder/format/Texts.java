package io.madang.folder.format;

import java.util.List;
import java.util.Set;

/// Reads the lists of plain texts that many sections have.
final class Texts {

    private Texts() {}

    /// The texts of an optional list, in order.
    static List<String> list(Section section, String key) {
        return section.optional(key).stream()
                .flatMap(value -> value.items().stream())
                .flatMap(item -> item.text().stream())
                .toList();
    }

    /// The texts of an optional list in which none may be twice.
    static Set<String> set(Section section, String key) {
        return section.optional(key).map(Value::distinctTexts).orElse(Set.of());
    }
}
