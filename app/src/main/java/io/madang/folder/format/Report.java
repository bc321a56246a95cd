package io.madang.folder.format;

import io.madang.common.Finding;
import io.madang.common.Message;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Collects the findings of one file; each kind of finding is a message key, and its hint the key with `.hint`.
///
/// @param sink where the findings of all files go
record Report(String file, List<Finding> sink) {

    void error(int line, String value, String key, Object... values) {
        sink.add(Finding.error(file, line, value, Message.of(key, values), Message.of(key + ".hint", values)));
    }

    void warning(int line, String value, String key, Object... values) {
        sink.add(Finding.warning(file, line, value, Message.of(key, values), Message.of(key + ".hint", values)));
    }

    void error(Node at, String key, Object... values) {
        error(line(at), shown(at), key, values);
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /// The text of a scalar, cut where it is long; a list or a section has none.
    static String shown(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            return "";
        }
        String text = scalar.getValue().replace('\n', ' ').strip();
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
