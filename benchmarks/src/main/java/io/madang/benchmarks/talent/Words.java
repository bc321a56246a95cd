package io.madang.benchmarks.talent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words after a command: those that stand in their place, and options that begin with `--`.
final class Words {

    private final List<String> places = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    /// @param known options with a value
    /// @param switches options without one
    Words(List<String> given, Set<String> known, Set<String> switches) {
        for (int at = 0; at < given.size(); at++) {
            String word = given.get(at);
            if (!word.startsWith("--")) {
                places.add(word);
            } else if (switches.contains(word)) {
                options.put(word, "");
            } else if (known.contains(word) && at + 1 < given.size()) {
                at++;
                options.put(word, given.get(at));
            } else {
                throw new IllegalArgumentException(
                        "(%s) is no option or lacks its value. Maybe one of %s %s.".formatted(word, known, switches));
            }
        }
    }

    List<String> places() {
        return places;
    }

    String place(int at, String what) {
        if (at >= places.size()) {
            throw new IllegalArgumentException("Lacks %s. Maybe call without words for the usage.".formatted(what));
        }
        return places.get(at);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    int number(String name, int otherwise) {
        return option(name).map(Integer::parseInt).orElse(otherwise);
    }

    boolean has(String name) {
        return options.containsKey(name);
    }
}
