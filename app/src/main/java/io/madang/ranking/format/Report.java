package io.madang.ranking.format;

import io.madang.common.Finding;
import io.madang.common.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects the findings of one file; each kind is a message key, and its hint the key with `.hint`.
///
/// A broken file can be odd in the same way on every line, so each kind is told a limited number of times.
final class Report {

    private static final int MOST_OF_A_KIND = 20;
    private static final int LONGEST_VALUE = 80;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean hasErrors;

    Report(String file) {
        this.file = file;
    }

    void error(int line, String value, String key, Object... values) {
        hasErrors = true;
        if (isWorthTelling(key)) {
            findings.add(Finding.error(
                    file, line, shown(value), Message.of(key, values), Message.of(key + ".hint", values)));
        }
    }

    void warning(int line, String value, String key, Object... values) {
        if (isWorthTelling(key)) {
            findings.add(Finding.warning(
                    file, line, shown(value), Message.of(key, values), Message.of(key + ".hint", values)));
        }
    }

    private boolean isWorthTelling(String key) {
        return counts.merge(key, 1, Integer::sum) <= MOST_OF_A_KIND;
    }

    String file() {
        return file;
    }

    boolean hasErrors() {
        return hasErrors;
    }

    /// All findings, and how many more there were of kinds told too often.
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        int untold = counts.values().stream()
                .mapToInt(count -> Math.max(0, count - MOST_OF_A_KIND))
                .sum();
        if (untold > 0) {
            all.add(Finding.warning(
                    file, 0, "", Message.of("top10.more", untold), Message.of("top10.more.hint", untold)));
        }
        return all;
    }

    /// On one line, without control characters, cut where it is long.
    private static String shown(String value) {
        String start = value.length() > 2 * LONGEST_VALUE ? value.substring(0, 2 * LONGEST_VALUE) : value;
        String text = start.replaceAll("\\p{Cntrl}+", " ").strip();
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…";
    }
}
