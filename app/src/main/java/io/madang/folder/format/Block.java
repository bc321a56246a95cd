package io.madang.folder.format;

import io.madang.common.LocalName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.NonPrintableStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// A YAML mapping being written, key by key; keys without anything to say are left out.
final class Block {

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(120)
            .setSplitLines(false)
            .setBestLineBreak("\n")
            .setNonPrintableStyle(NonPrintableStyle.ESCAPE)
            .build();

    /// What other readers of YAML would take for a truth value, nothing, a number, a day or a time.
    private static final Pattern NOT_FOR_TEXT =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|~|[-+.\\d][\\d._:,eExXoO+-]*|[-+]?\\.(inf|nan)");

    private final List<NodeTuple> tuples = new ArrayList<>();

    /// A value in the words of the format itself: a number, a day, one of a few words.
    Block value(String key, Object value) {
        return put(key, new ScalarNode(Tag.STR, value.toString(), ScalarStyle.PLAIN));
    }

    /// A whole number or `true`.
    Block plain(String key, Tag tag, Object value) {
        return put(key, new ScalarNode(tag, value.toString(), ScalarStyle.PLAIN));
    }

    /// A number with as many decimals as it needs.
    Block number(String key, BigDecimal number) {
        return plain(key, number.scale() > 0 ? Tag.FLOAT : Tag.INT, number.toPlainString());
    }

    /// What people wrote.
    Block text(String key, String text) {
        return put(key, textNode(text));
    }

    Block name(String key, LocalName name) {
        return put(key, name.english().equals(name.korean()) ? textNode(name.english()) : bothLanguages(name));
    }

    /// Two values on one line.
    static Node pair(String firstKey, String first, String secondKey, String second) {
        return mapping(List.of(tuple(firstKey, textNode(first)), tuple(secondKey, textNode(second))), FlowStyle.FLOW);
    }

    static Node bothLanguages(LocalName name) {
        return pair("en", name.english(), "ko", name.korean());
    }

    /// Days in their order on one line.
    Block days(String key, Collection<LocalDate> days) {
        List<Node> nodes = days.stream()
                .sorted()
                .<Node>map(day -> new ScalarNode(Tag.STR, day.toString(), ScalarStyle.PLAIN))
                .toList();
        return days.isEmpty() ? this : put(key, new SequenceNode(Tag.SEQ, nodes, FlowStyle.FLOW));
    }

    Block put(String key, Node node) {
        tuples.add(tuple(key, node));
        return this;
    }

    /// A list on one line.
    Block list(String key, Collection<String> items) {
        return items.isEmpty() ? this : put(key, sequence(items, FlowStyle.FLOW));
    }

    /// A list with one item per line.
    Block lines(String key, Collection<String> items) {
        return items.isEmpty() ? this : put(key, sequence(items, FlowStyle.BLOCK));
    }

    Block block(String key, Block inner) {
        return put(key, inner.node());
    }

    Block blocks(String key, List<Block> items) {
        List<Node> nodes = items.stream().map(Block::node).toList();
        return items.isEmpty() ? this : put(key, new SequenceNode(Tag.SEQ, nodes, FlowStyle.BLOCK));
    }

    String yaml() {
        return new Present(SETTINGS)
                .emitToString(new Serialize(SETTINGS).serializeOne(node()).iterator());
    }

    Node node() {
        return mapping(tuples, tuples.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }

    private static Node mapping(List<NodeTuple> tuples, FlowStyle style) {
        return new MappingNode(Tag.MAP, tuples, style);
    }

    private static Node sequence(Collection<String> items, FlowStyle style) {
        return new SequenceNode(Tag.SEQ, items.stream().map(Block::textNode).toList(), style);
    }

    private static NodeTuple tuple(String key, Node value) {
        return new NodeTuple(textNode(key), value);
    }

    private static Node textNode(String text) {
        ScalarStyle style = text.contains("\n")
                ? ScalarStyle.LITERAL
                : NOT_FOR_TEXT.matcher(text).matches() ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN;
        return new ScalarNode(Tag.STR, text, style);
    }
}
