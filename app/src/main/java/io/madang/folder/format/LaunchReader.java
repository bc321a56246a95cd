package io.madang.folder.format;

import io.madang.launch.LaunchDate;
import io.madang.launch.LaunchHour;
import io.madang.launch.LaunchPlan;
import io.madang.launch.LaunchRules;
import io.madang.launch.LaunchStatus;
import io.madang.launch.Territories;
import io.madang.launch.Territory;
import io.madang.launch.TerritoryLaunch;
import io.madang.slate.Title;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Reads the part `launch` of a title's file: where and when the title launches.
final class LaunchReader {

    /// What stands for the date of a territory in which a title does not launch.
    static final String NONE = "none";

    static final String HOUR_OF_HOUSE = "launch-hour";
    static final List<String> KEYS = List.of("day", "at", "status", "except", "references");

    private LaunchReader() {}

    /// The plan of a title whose file has one.
    static Optional<LaunchPlan> read(Placed<Title> title) {
        Value at = title.at().find("launch");
        return at.node().equals(title.at().node())
                ? Optional.empty()
                : Section.of(at, KEYS).flatMap(section -> plan(section, title.item()));
    }

    private static Optional<LaunchPlan> plan(Section section, Title title) {
        Optional<LaunchDate> world = date(section, false);
        world.ifPresent(date -> warn(date, title, section.whole().find("day")));
        Optional<Section> exceptions = section.optional("except").flatMap(Section::of);
        LaunchPlan plan = new LaunchPlan(
                title.id(),
                section.optional("status")
                        .flatMap(value -> value.choice(LaunchStatus.class))
                        .orElse(LaunchStatus.PLANNED),
                world,
                exceptions.map(found -> exceptions(found, title)).orElseGet(TreeMap::new),
                Texts.list(section, "references"));
        if (!section.has("day")
                && (exceptions.isPresent() ? exceptions.get().all().isEmpty() : !section.has("except"))) {
            section.whole().errorOnKey("folder.launch-nowhere");
        }
        return plan.isEmpty() ? Optional.empty() : Optional.of(plan);
    }

    /// @param isNeeded whether the day must be there; it must where an hour is
    private static Optional<LaunchDate> date(Section section, boolean isNeeded) {
        Optional<LaunchHour> hour = section.optional("at").flatMap(LaunchReader::hour);
        Optional<Value> day = isNeeded || section.has("at") ? section.required("day") : section.optional("day");
        return day.flatMap(Value::day).map(found -> new LaunchDate(found, hour));
    }

    private static SortedMap<String, TerritoryLaunch> exceptions(Section section, Title title) {
        SortedMap<String, TerritoryLaunch> exceptions = new TreeMap<>();
        for (Value value : section.all()) {
            territory(value).ifPresent(code -> exception(value, title).ifPresent(date -> exceptions.put(code, date)));
        }
        return exceptions;
    }

    private static Optional<String> territory(Value value) {
        Optional<Territory> known = Territories.find(value.key());
        if (known.isEmpty()) {
            Territories.guess(value.key())
                    .ifPresentOrElse(
                            meant -> value.errorOnKey("folder.misspelled-key", meant.code()),
                            () -> value.errorOnKey("folder.unknown-territory"));
        }
        return known.map(Territory::code);
    }

    private static Optional<TerritoryLaunch> exception(Value value, Title title) {
        if (value.isScalar() && value.text().filter(NONE::equals).isPresent()) {
            return Optional.of(new TerritoryLaunch.Withheld());
        }
        Optional<LaunchDate> date = value.isScalar()
                ? value.day().map(LaunchDate::on)
                : Section.of(value, List.of("day", "at")).flatMap(section -> date(section, true));
        date.ifPresent(found -> warn(found, title, value.find("day")));
        return date.map(found -> found);
    }

    private static void warn(LaunchDate date, Title title, Value at) {
        LaunchRules.earliest(title)
                .filter(day -> date.day().isBefore(day))
                .ifPresent(day -> at.warning("folder.launch-too-early", day));
    }

    /// The hour of the house, from `studio.yaml`.
    static Optional<LaunchHour> ofHouse(Value root) {
        Value at = root.find(HOUR_OF_HOUSE);
        return at.node().equals(root.node()) ? Optional.empty() : hour(at);
    }

    private static Optional<LaunchHour> hour(Value value) {
        return value.text().flatMap(text -> {
            Optional<LaunchHour> hour = LaunchHour.parse(text);
            if (hour.isEmpty()) {
                value.error("folder.not-a-launch-hour");
            }
            return hour;
        });
    }
}
