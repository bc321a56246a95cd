package io.madang.shooting.format;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.common.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a reader noticed in one file.
final class Report {

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    Report(String file) {
        this.file = file;
    }

    /// @param key of the problem; `key.hint` says what to do
    void error(int line, String value, String key, Object... values) {
        findings.add(Finding.error(file, line, value, Message.of(key), Message.of(key + ".hint", values)));
    }

    void warn(int line, String value, String key) {
        findings.add(Finding.warning(file, line, value, Message.of(key), Message.of(key + ".hint")));
    }

    /// The value with its warnings; nothing where a finding is an error.
    <T> Parsed<T> parsed(Optional<T> value) {
        return value.isEmpty() || findings.stream().anyMatch(Finding::isError)
                ? Parsed.refused(findings)
                : Parsed.of(value.get(), findings);
    }
}
