package io.madang.folder.format;

import io.madang.common.LocalName;
import io.madang.slate.FilmSet;
import io.madang.slate.SetId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the sets of a title.
final class SetReader {

    static final List<String> KEYS = List.of(
            "name",
            "on-location",
            "area",
            "height",
            "features",
            "allowed-stages",
            "build",
            "shoot",
            "strike",
            "stand",
            "after");
    private static final List<String> STAGE_KEYS =
            List.of("area", "height", "features", "allowed-stages", "build", "strike", "stand");
    private static final int MOST_DAYS = 3650;

    private final Section section;
    private final LotKeys keys;
    private final Known sets;

    private SetReader(Section section, LotKeys keys, Known sets) {
        this.section = section;
        this.keys = keys;
        this.sets = sets;
    }

    static List<FilmSet> read(List<Value> entries, LotKeys keys) {
        Set<String> ids = entries.stream().map(Value::key).collect(Collectors.toCollection(LinkedHashSet::new));
        Known sets = new Known(Optional.of(ids), "folder.unknown-set");
        List<FilmSet> read = entries.stream()
                .filter(entry -> Ids.of(entry).isPresent())
                .flatMap(entry -> Section.of(entry, KEYS).stream())
                .map(section -> new SetReader(section, keys, sets).set())
                .toList();
        SetOrder.refuseCycles(read, entries);
        return read;
    }

    private FilmSet set() {
        String id = section.whole().key();
        var name = section.required("name").flatMap(Value::name);
        boolean onLocation =
                section.optional("on-location").flatMap(Value::yesOrNo).orElse(false);
        if (onLocation) {
            STAGE_KEYS.stream()
                    .flatMap(key -> section.optional(key).stream())
                    .forEach(value -> value.error("folder.location-with-stage", value.key()));
        }
        boolean shot = section.required("shoot").isPresent();
        return new FilmSet(
                SetId.of(id),
                name.orElse(LocalName.of(id)),
                onLocation,
                section.optional("area").flatMap(Value::area),
                section.optional("height").flatMap(Value::height),
                Set.copyOf(Texts.distinct(section, "features")),
                allowedStages(),
                onLocation ? 0 : days("build", 0),
                shot ? days("shoot", 1) : 1,
                onLocation ? 0 : days("strike", 0),
                onLocation ? 0 : days("stand", 0),
                after());
    }

    private Set<String> allowedStages() {
        return section.optional("allowed-stages").stream()
                .flatMap(value -> value.distinctItems().stream())
                .flatMap(item -> item.reference(keys.stages()).stream())
                .collect(Collectors.toSet());
    }

    private List<SetId> after() {
        return section.optional("after").stream()
                .flatMap(value -> value.distinctItems().stream())
                .flatMap(item -> item.reference(sets).stream())
                .distinct()
                .map(SetId::of)
                .toList();
    }

    private int days(String key, int least) {
        return section.optional(key)
                .flatMap(value -> value.wholeNumber(least, MOST_DAYS))
                .orElse(least);
    }
}
