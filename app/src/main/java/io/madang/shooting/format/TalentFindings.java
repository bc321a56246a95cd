package io.madang.shooting.format;

import io.madang.common.Finding;
import io.madang.common.Message;
import java.util.ArrayList;
import java.util.List;

/// Collects the findings of one file, all of them errors; each is a message key, and its hint the key with `.hint`.
///
/// A file of another kind is wrong in every line, so findings end after the first few.
final class TalentFindings {

    private static final int MOST = 20;
    private static final int LONGEST_VALUE = 40;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private int left;

    TalentFindings(String file) {
        this.file = file;
    }

    void error(int line, String value, String key, Object... values) {
        if (findings.size() < MOST) {
            findings.add(Finding.error(
                    file, line, shortened(value), Message.of(key, values), Message.of(key + ".hint", values)));
        } else {
            left++;
        }
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    List<Finding> findings() {
        if (left > 0) {
            findings.add(Finding.error(
                    file,
                    findings.getLast().line(),
                    "",
                    Message.of("talent.more-findings", String.valueOf(left)),
                    Message.of("talent.more-findings.hint")));
            left = 0;
        }
        return findings;
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE - 1) + "…";
    }
}
