package io.madang.folder.format;

import io.madang.common.Finding;
import io.madang.common.Parsed;
import io.madang.lot.Lease;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import io.madang.lot.Stage;
import io.madang.lot.Studio;
import io.madang.lot.StudioId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Reads a file of changes to a lot: what is new is written whole, of what exists only the keys that change.
final class ChangeReader {

    private static final List<String> KEYS = List.of("without", "studios", "stages", "leases");

    private final Lot lot;
    private final List<Finding> findings = new ArrayList<>();
    private final Report report;

    /// @param shown the file's name in findings
    ChangeReader(Lot lot, String shown) {
        this.lot = lot;
        this.report = new Report(shown, findings);
    }

    Parsed<LotChange> read(Path file) {
        Optional<LotChange> change = YamlTree.read(file, report.file(), report)
                .flatMap(root -> Section.of(root, KEYS))
                .map(this::change);
        boolean refused = findings.stream().anyMatch(Finding::isError);
        return refused ? Parsed.refused(findings) : Parsed.of(change.orElseThrow(), findings);
    }

    private LotChange change(Section section) {
        List<Value> studios = merged(section, "studios", lot.studios(), Studio::id, LotWriter::studio);
        List<Value> stages = merged(section, "stages", lot.stages(), Stage::id, LotWriter::stage);
        List<Value> leases = merged(section, "leases", lot.leases(), Lease::id, LotWriter::lease);
        LotKeys keys = new LotKeys(
                Optional.of(lot.house().currency()),
                new Known(Optional.empty(), "folder.unknown-partner"),
                known(lot.studios(), Studio::id, studios, "folder.unknown-studio"),
                known(lot.stages(), Stage::id, stages, "folder.unknown-stage"));
        List<Placed<Lease>> changed = all(leases, new LeaseReader(keys)::read);
        LotChange change = new LotChange(
                without(section, keys.studios()),
                items(all(studios, LotReader::studio)),
                items(all(stages, value -> LotReader.stage(value, keys.studios()))),
                items(changed));
        LotChecks.leasesOverlapNot(draft(lot.with(change), changed, section));
        return change;
    }

    private Set<StudioId> without(Section section, Known studios) {
        return section.optional("without").stream()
                .flatMap(value -> value.items().stream())
                .flatMap(item -> item.reference(studios).stream())
                .map(StudioId::of)
                .collect(Collectors.toSet());
    }

    /// The entries of a section, each completed by what the lot already says of its namesake.
    private static <T> List<Value> merged(
            Section section, String key, List<T> old, Function<T, ?> id, Function<T, Block> write) {
        Map<String, T> byId =
                old.stream().collect(Collectors.toMap(item -> id.apply(item).toString(), Function.identity()));
        return section.optional(key).flatMap(Section::of).stream()
                .flatMap(entries -> entries.all().stream())
                .map(value -> Optional.ofNullable(byId.get(value.key()))
                        .map(item -> completed(value, write.apply(item)))
                        .orElse(value))
                .toList();
    }

    private static Value completed(Value value, Block old) {
        if (!(value.node() instanceof MappingNode changed) || !(old.node() instanceof MappingNode base)) {
            return value;
        }
        Set<String> keys = changed.getValue().stream()
                .map(tuple -> Report.shown(tuple.getKeyNode()))
                .collect(Collectors.toSet());
        Stream<NodeTuple> kept =
                base.getValue().stream().filter(tuple -> !keys.contains(Report.shown(tuple.getKeyNode())));
        List<NodeTuple> tuples =
                Stream.concat(kept, changed.getValue().stream()).toList();
        return new Value(value.key(), value.line(), new MappingNode(Tag.MAP, tuples, FlowStyle.BLOCK), value.report());
    }

    private static <T> Known known(List<T> old, Function<T, ?> id, List<Value> brought, String message) {
        Set<String> keys = new HashSet<>();
        old.forEach(item -> keys.add(id.apply(item).toString()));
        brought.forEach(value -> keys.add(value.key()));
        return new Known(Optional.of(keys), message);
    }

    /// The changed lot, with the places of what the file changed.
    private static Draft draft(Lot lot, List<Placed<Lease>> changed, Section section) {
        Map<Lease, Value> places = changed.stream().collect(Collectors.toMap(Placed::item, Placed::at));
        return new Draft(
                Optional.of(lot.house()),
                List.of(),
                List.of(),
                lot.stages().stream()
                        .map(stage -> new Placed<>(stage, section.whole()))
                        .toList(),
                lot.leases().stream()
                        .map(lease -> new Placed<>(
                                lease,
                                Optional.ofNullable(places.get(lease)).orElseGet(() -> untouched(lease, section))))
                        .toList(),
                List.of(),
                List.of(),
                true);
    }

    /// The place of a lease that the file does not mention.
    private static Value untouched(Lease lease, Section section) {
        Value whole = section.whole();
        return new Value(lease.id().value(), section.line("leases"), whole.node(), whole.report());
    }

    private static <T> List<Placed<T>> all(List<Value> values, Function<Value, Optional<Placed<T>>> read) {
        return values.stream().flatMap(value -> read.apply(value).stream()).toList();
    }

    private static <T> List<T> items(List<Placed<T>> placed) {
        return placed.stream().map(Placed::item).toList();
    }
}
