package io.madang.folder.format;

import java.util.List;

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

    /// The texts of an optional list in which none may be twice, in order.
    static List<String> distinct(Section section, String key) {
        return section.optional(key).stream()
                .flatMap(value -> value.distinctItems().stream())
                .flatMap(item -> item.text().stream())
                .distinct()
                .toList();
    }
}
