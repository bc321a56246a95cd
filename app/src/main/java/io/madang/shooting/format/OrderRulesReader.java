package io.madang.shooting.format;

import io.madang.common.Parsed;
import io.madang.shooting.OrderRules;
import io.madang.shooting.OrderRules.Group;
import io.madang.shooting.OrderRules.Pair;
import io.madang.shooting.OrderRules.Window;
import io.madang.shooting.SceneOrderProblem;
import io.madang.shooting.TalentProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads who may be dropped and which rules an order keeps, as `docs/formats.md` describes it.
public final class OrderRulesReader {

    private static final List<String> KEYS = List.of("drops", "groups", "before", "first", "last", "at");
    private static final String IN_ORDER = "in-order";

    private final TalentProblem talent;
    private final TalentFindings report;
    private final RulesText text;
    private final List<OptionalLong> drops;
    private final List<Group> groups = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Window> windows = new ArrayList<>();

    private OrderRulesReader(TalentProblem talent, TalentFindings report) {
        this.talent = talent;
        this.report = report;
        text = new RulesText(report);
        drops = new ArrayList<>(Collections.nCopies(talent.actorCount(), OptionalLong.empty()));
    }

    /// The problem with the rules of the file; scenes and actors it names must be of `talent`.
    public static Parsed<SceneOrderProblem> read(Path file, TalentProblem talent) {
        TalentFindings report = new TalentFindings(file.toString());
        OrderRulesReader reader = new OrderRulesReader(talent, report);
        FileText.bytes(file, report)
                .flatMap(bytes -> FileText.decoded(bytes, report))
                .flatMap(reader.text::root)
                .ifPresent(reader::readAll);
        return report.isEmpty() ? Parsed.of(reader.problem(), List.of()) : Parsed.refused(report.findings());
    }

    private SceneOrderProblem problem() {
        return new SceneOrderProblem(talent, drops, new OrderRules(groups, pairs, windows));
    }

    private void readAll(Node root) {
        for (Map.Entry<Node, Node> entry : text.entries(root, "").entrySet()) {
            String key = RulesText.word(entry.getKey());
            Node value = entry.getValue();
            switch (key) {
                case "drops" -> readDrops(value);
                case "groups" -> text.items(value, key).forEach(this::readGroup);
                case "before" -> text.items(value, key).forEach(this::readChain);
                case "first" -> place(scenes(value, key), 0);
                case "last" -> readLast(scenes(value, key));
                case "at" -> text.entries(value, key).forEach(this::readPlace);
                default -> report.error(line(entry.getKey()), key, "order.unknown-key", String.join(", ", KEYS));
            }
        }
    }

    private static int line(Node node) {
        return RulesText.line(node);
    }

    /// One number is for everybody.
    private void readDrops(Node value) {
        if (value instanceof ScalarNode && !RulesText.isNothing(value)) {
            number(value, Long.MAX_VALUE, "order.not-days")
                    .ifPresent(days -> drops.replaceAll(_ -> OptionalLong.of(days)));
            return;
        }
        for (Map.Entry<Node, Node> entry : text.entries(value, "drops").entrySet()) {
            int actor = actor(entry.getKey());
            number(entry.getValue(), Long.MAX_VALUE, "order.not-days")
                    .filter(_ -> actor >= 0)
                    .ifPresent(days -> drops.set(actor, OptionalLong.of(days)));
        }
    }

    /// By name if somebody has it, else by number from 0; −1 with a finding where neither fits.
    private int actor(Node key) {
        String name = RulesText.word(key);
        for (int actor = 0; actor < talent.actorCount(); actor++) {
            if (talent.actors().get(actor).name().equals(name) && !WholeNumber.isWritten(name)) {
                return actor;
            }
        }
        return number(key, talent.actorCount() - 1L, "order.not-an-actor")
                .map(Long::intValue)
                .orElse(-1);
    }

    private void readGroup(Node value) {
        if (!(value instanceof MappingNode)) {
            addGroup(scenes(value, "groups"), false);
            return;
        }
        for (Map.Entry<Node, Node> entry : text.entries(value, "groups").entrySet()) {
            String key = RulesText.word(entry.getKey());
            if (key.equals(IN_ORDER)) {
                addGroup(scenes(entry.getValue(), IN_ORDER), true);
            } else {
                report.error(line(entry.getKey()), key, "order.unknown-key", IN_ORDER);
            }
        }
    }

    private void addGroup(List<Integer> scenes, boolean isInOrder) {
        if (!scenes.isEmpty()) {
            groups.add(new Group(scenes, isInOrder));
        }
    }

    private void readChain(Node value) {
        List<Integer> chain = scenes(value, "before");
        for (int index = 1; index < chain.size(); index++) {
            pairs.add(new Pair(chain.get(index - 1), chain.get(index)));
        }
    }

    private void readLast(List<Integer> scenes) {
        place(scenes, talent.sceneCount() - scenes.size());
    }

    private void place(List<Integer> scenes, int from) {
        for (int index = 0; index < scenes.size(); index++) {
            windows.add(Window.at(scenes.get(index), from + index));
        }
    }

    /// A position, or a list of the first and the last position.
    private void readPlace(Node key, Node value) {
        Optional<Long> scene = number(key, talent.sceneCount() - 1L, "order.not-a-scene");
        List<Node> ends = value instanceof SequenceNode list ? list.getValue() : List.of(value);
        List<Integer> positions = ends.stream()
                .flatMap(end -> number(end, talent.sceneCount() - 1L, "order.not-a-position").stream())
                .map(Long::intValue)
                .toList();
        if (positions.size() != ends.size() || scene.isEmpty()) {
            return;
        }
        if (positions.isEmpty() || positions.size() > 2 || positions.getFirst() > positions.getLast()) {
            report.error(line(value), "", "order.not-a-stretch");
            return;
        }
        windows.add(new Window(scene.get().intValue(), positions.getFirst(), positions.getLast() + 1));
    }

    /// The scenes of a list, none of them twice; nothing where one of them is wrong.
    private List<Integer> scenes(Node value, String key) {
        List<Node> items = text.items(value, key);
        List<Integer> scenes = items.stream()
                .flatMap(item -> number(item, talent.sceneCount() - 1L, "order.not-a-scene").stream())
                .map(Long::intValue)
                .toList();
        if (new HashSet<>(scenes).size() < scenes.size()) {
            report.error(line(value), Arrays.toString(scenes.toArray()), "order.twice");
            return List.of();
        }
        return scenes.size() == items.size() ? scenes : List.of();
    }

    private Optional<Long> number(Node node, long most, String problem) {
        String word = RulesText.word(node);
        OptionalLong number = WholeNumber.isWritten(word) ? WholeNumber.read(word) : OptionalLong.empty();
        if (number.isEmpty() || number.getAsLong() < 0 || number.getAsLong() > most) {
            report.error(line(node), word, problem, String.valueOf(most));
            return Optional.empty();
        }
        return Optional.of(number.getAsLong());
    }
}
