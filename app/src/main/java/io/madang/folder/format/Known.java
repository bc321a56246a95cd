package io.madang.folder.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The keys one can refer to, such as those of the stages.
///
/// @param keys empty where the file that names them could not be read, so that nothing is called unknown
/// @param message what to say of a key that is not among them
record Known(Optional<Set<String>> keys, String message) {

    boolean has(String key) {
        return keys.isEmpty() || keys.get().contains(key);
    }

    Optional<String> nearest(String key) {
        return keys.flatMap(words -> Spelling.nearest(key, words));
    }

    /// Some of the keys, for a hint.
    String sample() {
        List<String> first = keys.orElse(Set.of()).stream().sorted().limit(12).toList();
        return first.isEmpty()
                ? "–"
                : String.join(", ", first) + (keys.orElse(Set.of()).size() > 12 ? ", …" : "");
    }
}
