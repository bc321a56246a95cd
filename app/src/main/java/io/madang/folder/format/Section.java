package io.madang.folder.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A YAML mapping with its values by key.
final class Section {

    private final Value whole;
    private final SequencedMap<String, Value> values;

    /// Keys that are there under a misspelled name, so that nothing more need be said of them.
    private final Set<String> misspelled = new HashSet<>();

    private Section(Value whole, SequencedMap<String, Value> values) {
        this.whole = whole;
        this.values = values;
    }

    /// A mapping that may have these keys and no others.
    static Optional<Section> of(Value whole, List<String> keys) {
        Optional<Section> section = of(whole);
        section.ifPresent(found -> found.refuseOthersThan(keys));
        return section;
    }

    /// A mapping whose keys a person chose.
    static Optional<Section> of(Value whole) {
        if (!(whole.node() instanceof MappingNode mapping)) {
            whole.error("folder.not-a-section", whole.key());
            return Optional.empty();
        }
        SequencedMap<String, Value> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            put(values, tuple, whole);
        }
        return Optional.of(new Section(whole, values));
    }

    private static void put(Map<String, Value> values, NodeTuple tuple, Value whole) {
        Node keyNode = tuple.getKeyNode();
        if (!(keyNode instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
            whole.report().error(keyNode, "folder.odd-key", whole.key());
            return;
        }
        Value value = new Value(scalar.getValue(), lineIn(whole, keyNode), tuple.getValueNode(), whole.report());
        Value earlier = values.putIfAbsent(scalar.getValue(), value);
        if (earlier != null) {
            whole.report().error(keyNode, "folder.duplicate-key", scalar.getValue(), String.valueOf(earlier.line()));
        }
    }

    /// A key that comes from elsewhere than the file has the line of its section.
    private static int lineIn(Value whole, Node key) {
        return key.getStartMark().isPresent() ? Report.line(key) : whole.line();
    }

    private void refuseOthersThan(List<String> keys) {
        for (Value value : new ArrayList<>(values.values())) {
            if (!keys.contains(value.key())) {
                refuse(value, keys);
                values.remove(value.key());
            }
        }
    }

    private void refuse(Value value, List<String> keys) {
        Optional<String> meant = Spelling.nearest(value.key(), keys);
        if (meant.isPresent()) {
            misspelled.add(meant.get());
            value.report().error(value.line(), value.key(), "folder.misspelled-key", meant.get());
        } else {
            value.report().error(value.line(), value.key(), "folder.unknown-key", String.join(", ", keys));
        }
    }

    Value whole() {
        return whole;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /// The line of a key, or of the section where the key is missing.
    int line(String key) {
        Value value = values.get(key);
        return value == null ? whole.line() : value.line();
    }

    /// All values in the order of the file.
    List<Value> all() {
        return List.copyOf(values.values());
    }

    /// The value of a key that may be left out; one that is there must say something.
    Optional<Value> optional(String key) {
        Optional<Value> value = Optional.ofNullable(values.get(key));
        value.filter(Value::isEmpty).ifPresent(empty -> empty.error("folder.no-value", key));
        return value.filter(found -> !found.isEmpty());
    }

    /// The value of a key that must be there.
    Optional<Value> required(String key) {
        if (!has(key) && !misspelled.contains(key)) {
            whole.report().error(whole.line(), "", "folder.missing-key", key, whole.key());
        }
        return optional(key);
    }
}
