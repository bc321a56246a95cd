package io.madang.folder.format;

import io.madang.common.Area;
import io.madang.common.Height;
import io.madang.common.LocalName;
import io.madang.lot.Stage;
import io.madang.lot.StageId;
import io.madang.lot.Studio;
import io.madang.lot.StudioId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the studios and stages of `lot.yaml`.
final class LotReader {

    private static final List<String> STUDIO_KEYS = List.of("name", "place", "references");
    private static final List<String> STAGE_KEYS = List.of("studio", "name", "area", "height", "features", "sharing");

    private LotReader() {}

    static Optional<Placed<Studio>> studio(Value value) {
        Optional<String> id = Ids.of(value);
        return Section.of(value, STUDIO_KEYS).flatMap(section -> {
            var name = section.required("name").flatMap(Value::name);
            var place = section.required("place").flatMap(Value::name);
            List<String> references = Texts.list(section, "references");
            return id.isEmpty() || name.isEmpty() || place.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Placed<>(
                            new Studio(StudioId.of(id.get()), name.get(), place.get(), references), value));
        });
    }

    static Optional<Placed<Stage>> stage(Value value, Known studios) {
        Optional<String> id = Ids.of(value);
        return Section.of(value, STAGE_KEYS).flatMap(section -> {
            Optional<String> studio = section.required("studio").flatMap(text -> text.reference(studios));
            Optional<LocalName> name = section.required("name").flatMap(Value::name);
            Optional<Area> area = section.required("area").flatMap(Value::area);
            Optional<Height> height = section.required("height").flatMap(Value::height);
            Set<String> features = Set.copyOf(Texts.distinct(section, "features"));
            boolean sharing =
                    section.optional("sharing").flatMap(Value::yesOrNo).orElse(false);
            if (id.isEmpty() || studio.isEmpty() || name.isEmpty() || area.isEmpty() || height.isEmpty()) {
                return Optional.empty();
            }
            Stage stage = new Stage(
                    StageId.of(id.get()),
                    StudioId.of(studio.get()),
                    name.get(),
                    area.get(),
                    height.get(),
                    features,
                    sharing);
            return Optional.of(new Placed<>(stage, value));
        });
    }
}
