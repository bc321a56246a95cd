package io.madang.breakdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Numbers for sheets whose scenes have none: a letter behind the number before, `12A`.
final class FreeNumbers {

    private static final int LETTERS = 26;

    private final Set<String> taken = new HashSet<>();

    FreeNumbers(List<BreakdownSheet> sheets) {
        sheets.forEach(sheet -> taken.add(sheet.number()));
    }

    /// A number between `last` and what follows; in front of everything where `last` is empty.
    String after(String last) {
        for (int index = 0; ; index++) {
            String number = last.isEmpty() ? letters(index) + "0" : last + letters(index);
            if (taken.add(number)) {
                return number;
            }
        }
    }

    private static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
