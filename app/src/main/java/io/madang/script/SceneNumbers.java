package io.madang.script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives a number to scenes that the file leaves without: 1, 2, 3 where none has one, else `12A` after `12`.
final class SceneNumbers {

    private static final int LETTERS = 26;

    private SceneNumbers() {}

    static List<String> complete(List<Optional<String>> own) {
        Set<String> taken = new HashSet<>();
        own.forEach(number -> number.ifPresent(taken::add));
        List<String> numbers = new ArrayList<>();
        String last = "";
        int inserted = 0;
        for (int index = 0; index < own.size(); index++) {
            if (own.get(index).isPresent()) {
                last = own.get(index).get();
                inserted = 0;
                numbers.add(last);
            } else if (taken.isEmpty()) {
                numbers.add(String.valueOf(index + 1));
            } else {
                String free;
                do {
                    free = inserted(last, inserted++);
                } while (taken.contains(free));
                numbers.add(free);
            }
        }
        return numbers;
    }

    /// Letters behind the number before; scenes before the first number get `A0`, `B0`.
    private static String inserted(String last, int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return last.isEmpty() ? letters + "0" : last + letters;
    }
}
