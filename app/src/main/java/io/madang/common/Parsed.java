package io.madang.common;

import java.util.List;
import java.util.Optional;

/// What a reader made of a document: its value, absent if any finding is an error, and all findings in order.
public record Parsed<T>(Optional<T> value, List<Finding> findings) {

    public Parsed {
        findings = findings.stream().sorted().toList();
        if (value.isPresent() == findings.stream().anyMatch(Finding::isError)) {
            throw new IllegalArgumentException("A value and an error exclude each other: " + findings);
        }
    }

    public static <T> Parsed<T> of(T value, List<Finding> warnings) {
        return new Parsed<>(Optional.of(value), warnings);
    }

    public static <T> Parsed<T> refused(List<Finding> findings) {
        return new Parsed<>(Optional.empty(), findings);
    }
}
