package io.madang.folder.format;

import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// Makes a tree with line numbers of YAML text, and nothing else: tags, anchors and aliases are findings.
///
/// The events are looked through before the tree is built, because building follows aliases and recurses.
final class YamlTree {

    private static final int DEEPEST = 20;

    private final String text;
    private final Report report;
    private final LoadSettings settings;

    private YamlTree(String text, Report report) {
        this.text = text;
        this.report = report;
        this.settings = LoadSettings.builder()
                .setLabel(report.file())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
    }

    /// The root of the document in a file.
    ///
    /// @param key what the document is called in findings
    static Optional<Value> read(Path file, String key, Report report) {
        return TextFile.read(file, report)
                .flatMap(text -> of(text, report))
                .map(node -> new Value(key, 1, node, report));
    }

    /// The root of the document; empty with findings in `report` where there is none.
    static Optional<Node> of(String text, Report report) {
        return new YamlTree(text, report).root();
    }

    private Optional<Node> root() {
        try {
            if (!isPlainData()) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                report.error(0, "", "folder.empty-file");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            unreadable(place(e), e.getProblem());
        } catch (ReaderException e) {
            int line = lineOfCodePoint(e.getPosition());
            report.error(line, "U+%04X".formatted(e.getCodePoint()), "folder.odd-character");
        } catch (YamlEngineException e) {
            unreadable(Optional.empty(), String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /// Where something was opened that is not closed until the end, or else where the trouble shows.
    private Optional<Mark> place(MarkedYamlEngineException e) {
        Optional<Mark> problem = e.getProblemMark();
        boolean atEnd = problem.filter(
                        mark -> mark.getIndex() >= text.stripTrailing().length())
                .isPresent();
        return atEnd ? e.getContextMark().or(() -> problem) : problem.or(e::getContextMark);
    }

    private boolean isPlainData() {
        int depth = 0;
        boolean plain = true;
        for (Event event : new Parse(settings).parseString(text)) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                report.error(line(event), "", "folder.too-deep", DEEPEST);
                return false;
            }
            plain &= isPlain(event);
        }
        return plain;
    }

    private boolean isPlain(Event event) {
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            String name = ((NodeEvent) event).getAnchor().map(Object::toString).orElse("");
            report.error(line(event), name, "folder.anchor");
            return false;
        }
        Optional<String> tag = switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent start -> start.getTag();
            default -> Optional.empty();
        };
        tag.map(name -> name.replace("tag:yaml.org,2002:", "!!"))
                .ifPresent(name -> report.error(line(event), name, "folder.tag"));
        return tag.isEmpty();
    }

    private void unreadable(Optional<Mark> mark, String problem) {
        int line = mark.map(place -> place.getLine() + 1).orElse(0);
        String written =
                line == 0 ? "" : text.lines().skip(line - 1L).findFirst().orElse("");
        if (written.contains("\t")) {
            report.error(line, written.replace("\t", "→").strip(), "folder.tab");
        } else {
            report.error(line, cut(written.strip()), "folder.not-yaml", problem);
        }
    }

    private static String cut(String line) {
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }

    private int lineOfCodePoint(int position) {
        return 1
                + (int) text.codePoints().limit(position).filter(c -> c == '\n').count();
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
