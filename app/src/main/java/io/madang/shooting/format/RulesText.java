package io.madang.shooting.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// YAML text as sections, lists and words with their lines; whatever is something else leaves a finding.
final class RulesText {

    private static final int DEEPEST = 10;

    private final TalentFindings report;

    RulesText(TalentFindings report) {
        this.report = report;
    }

    /// The whole document; empty where it is no YAML or has nothing in it.
    Optional<Node> root(String text) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try {
            return isPlain(settings, text) ? new Compose(settings).composeString(text) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            report.error(line, "", "order.not-yaml", String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            report.error(0, "", "order.not-yaml", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /// Looked at before the tree is built, because building it follows references and recurses.
    private boolean isPlain(LoadSettings settings, String text) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (event instanceof AliasEvent || depth > DEEPEST) {
                report.error(event.getStartMark().map(Mark::getLine).orElse(-1) + 1, "", "order.not-plain");
                return false;
            }
        }
        return true;
    }

    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    /// The text of a word; nothing for a list or a section.
    static String word(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    /// The values of a section by their keys.
    Map<Node, Node> entries(Node node, String key) {
        Map<Node, Node> entries = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            List<String> seen = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                String name = word(tuple.getKeyNode());
                if (seen.contains(name)) {
                    report.error(line(tuple.getKeyNode()), name, "order.duplicate-key");
                }
                seen.add(name);
                entries.put(tuple.getKeyNode(), tuple.getValueNode());
            }
        } else if (!isNothing(node)) {
            report.error(line(node), word(node), "order.not-a-section", key);
        }
        return entries;
    }

    /// The items of a list.
    List<Node> items(Node node, String key) {
        if (node instanceof SequenceNode list) {
            return list.getValue();
        }
        if (!isNothing(node)) {
            report.error(line(node), word(node), "order.not-a-list", key);
        }
        return List.of();
    }
}
