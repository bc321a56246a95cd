package io.madang.shooting.format;

import io.madang.common.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A place in a YAML text; whoever asks it for what it is not gets nothing, and the report a finding.
record YamlValue(Node node, Report report) {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int DEEPEST = 12;
    private static final String BETWEEN = "..";

    /// The root of a file; empty with findings in `report` where there is none.
    static Optional<YamlValue> read(Path file, Report report) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                report.error(0, "", "shoot.rules-too-large");
                return Optional.empty();
            }
            LoadSettings settings = LoadSettings.builder()
                    .setMaxAliasesForCollections(0)
                    .setAllowDuplicateKeys(true)
                    .build();
            Optional<Node> root = new Compose(settings).composeInputStream(new java.io.ByteArrayInputStream(bytes));
            if (root.isEmpty()) {
                report.error(0, "", "shoot.rules-empty");
            }
            return root.map(node -> new YamlValue(node, report)).filter(value -> value.isShallow(0));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            report.error(line, String.valueOf(e.getProblem()), "shoot.rules-not-yaml");
        } catch (YamlEngineException e) {
            report.error(0, e.getClass().getSimpleName(), "shoot.rules-not-yaml");
        } catch (IOException e) {
            report.error(0, e.getClass().getSimpleName(), "shoot.rules-unreadable");
        }
        return Optional.empty();
    }

    private boolean isShallow(int depth) {
        if (depth > DEEPEST) {
            error("shoot.rules-too-deep");
            return false;
        }
        return switch (node) {
            case MappingNode map ->
                map.getValue().stream()
                        .allMatch(tuple -> new YamlValue(tuple.getValueNode(), report).isShallow(depth + 1));
            case SequenceNode list ->
                list.getValue().stream().allMatch(item -> new YamlValue(item, report).isShallow(depth + 1));
            default -> true;
        };
    }

    int line() {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    void error(String key) {
        report.error(line(), written(), key);
    }

    void warn(String value, String key) {
        report.warn(line(), value, key);
    }

    private String written() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /// The entries of a mapping with only these keys.
    Map<String, YamlValue> keys(List<String> allowed) {
        Map<String, YamlValue> entries = entries();
        entries.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                report.error(value.line(), key, "shoot.unknown-key", String.join(", ", allowed));
            }
        });
        return entries;
    }

    Map<String, YamlValue> entries() {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode map)) {
            error("shoot.not-a-mapping");
            return entries;
        }
        for (NodeTuple tuple : map.getValue()) {
            YamlValue key = new YamlValue(tuple.getKeyNode(), report);
            if (entries.put(key.written(), new YamlValue(tuple.getValueNode(), report)) != null) {
                key.error("shoot.key-twice");
            }
        }
        return entries;
    }

    List<YamlValue> items() {
        if (!(node instanceof SequenceNode list)) {
            error("shoot.not-a-list");
            return List.of();
        }
        return list.getValue().stream().map(item -> new YamlValue(item, report)).toList();
    }

    Optional<String> text() {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        error("shoot.not-a-text");
        return Optional.empty();
    }

    Optional<Long> number(long least, long most) {
        String digits = written().replace("_", "").replace(",", "");
        if (digits.matches("\\d{1,15}") && Long.parseLong(digits) >= least && Long.parseLong(digits) <= most) {
            return Optional.of(Long.parseLong(digits));
        }
        report.error(line(), written(), "shoot.bad-number", String.valueOf(least), String.valueOf(most));
        return Optional.empty();
    }

    Optional<Boolean> truth() {
        if (written().equals("true") || written().equals("false")) {
            return Optional.of(Boolean.valueOf(written()));
        }
        error("shoot.bad-truth");
        return Optional.empty();
    }

    Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(written()));
        } catch (DateTimeParseException _) {
            error("shoot.bad-time");
            return Optional.empty();
        }
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(written()));
        } catch (DateTimeParseException _) {
            error("shoot.bad-date");
            return Optional.empty();
        }
    }

    /// A day, or `first..last` with both days in it.
    Optional<DateRange> range() {
        int middle = written().indexOf(BETWEEN);
        String first = middle < 0 ? written() : written().substring(0, middle);
        String last = middle < 0 ? written() : written().substring(middle + BETWEEN.length());
        try {
            LocalDate from = LocalDate.parse(first.strip());
            LocalDate to = LocalDate.parse(last.strip());
            if (!to.isBefore(from)) {
                return Optional.of(DateRange.of(from, to.plusDays(1)));
            }
        } catch (DateTimeParseException _) {
            // The finding below says it.
        }
        error("shoot.bad-date");
        return Optional.empty();
    }
}
