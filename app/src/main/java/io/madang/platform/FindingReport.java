package io.madang.platform;

import io.madang.common.Finding;
import io.madang.common.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects the findings of one file; each kind is a message key, and its hint the key with `.hint`.
///
/// A broken file can be odd in the same way in every place, so each kind is told a limited number of times.
public class FindingReport {

    private static final int LONGEST_VALUE = 80;

    private final String file;
    private final int mostOfAKind;
    private final String moreKey;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private boolean hasErrors;

    /// @param mostOfAKind how often a kind is told
    /// @param moreKey of the sentence that says how many findings were not told
    protected FindingReport(String file, int mostOfAKind, String moreKey) {
        this.file = file;
        this.mostOfAKind = mostOfAKind;
        this.moreKey = moreKey;
    }

    public final void error(int line, String value, String key, Object... values) {
        hasErrors = true;
        if (isWorthTelling(key)) {
            findings.add(Finding.error(
                    file, line, shown(value), Message.of(key, values), Message.of(key + ".hint", values)));
        }
    }

    public final void warning(int line, String value, String key, Object... values) {
        if (isWorthTelling(key)) {
            findings.add(Finding.warning(
                    file, line, shown(value), Message.of(key, values), Message.of(key + ".hint", values)));
        }
    }

    private boolean isWorthTelling(String key) {
        return counts.merge(key, 1, Integer::sum) <= mostOfAKind;
    }

    public final String file() {
        return file;
    }

    public final boolean hasErrors() {
        return hasErrors;
    }

    /// All findings, and for each kind that was told too often how many were left out.
    public final List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        int untold = counts.values().stream()
                .mapToInt(count -> Math.max(0, count - mostOfAKind))
                .sum();
        if (untold > 0) {
            all.add(Finding.warning(file, 0, "", Message.of(moreKey, untold), Message.of(moreKey + ".hint", untold)));
        }
        return all;
    }

    /// On one line, without control characters, cut where it is long.
    private static String shown(String value) {
        String start = value.length() > 2 * LONGEST_VALUE ? value.substring(0, 2 * LONGEST_VALUE) : value;
        String text = start.replaceAll("[\\p{Cntrl}\\uFDD0]+", " ").strip();
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…";
    }
}
