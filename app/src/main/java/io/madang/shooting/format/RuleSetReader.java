package io.madang.shooting.format;

import io.madang.shooting.ShootingRules;
import io.madang.shooting.ShootingRules.Minors;
import io.madang.shooting.ShootingRules.RuleSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads which rule sets on working time hold: known ones by name, and those the file writes itself.
final class RuleSetReader {

    List<RuleSet> read(YamlMap map) {
        List<RuleSet> own = map.value("rule-sets").map(YamlValue::items).orElse(List.of()).stream()
                .map(this::ruleSet)
                .toList();
        List<RuleSet> all = new ArrayList<>(own);
        for (YamlValue item : map.value("work").map(YamlValue::items).orElse(List.of())) {
            List<RuleSet> known = ShootingRules.known().stream()
                    .filter(set -> item.text().filter(set.name()::equals).isPresent())
                    .toList();
            if (known.isEmpty()) {
                item.error("shoot.unknown-rule-set");
            }
            all.addAll(known);
        }
        return all;
    }

    private RuleSet ruleSet(YamlValue value) {
        YamlMap map = new YamlMap(value.keys(
                List.of("name", "source", "from", "day-hours", "week-hours", "week-days", "rest-hours", "minors")));
        Optional<String> name = map.value("name").flatMap(YamlValue::text);
        if (name.isEmpty()) {
            value.error("shoot.rule-set-without-name");
        }
        YamlMap minors = new YamlMap(map.value("minors")
                .map(section -> section.keys(List.of("day-hours", "week-hours", "until")))
                .orElse(Map.of()));
        return new RuleSet(
                name.orElse("?"),
                map.value("source").flatMap(YamlValue::text).orElse(""),
                map.value("from").flatMap(YamlValue::date).orElse(LocalDate.MIN),
                map.minutes("day-hours", ShootingRules.ANY),
                map.minutes("week-hours", ShootingRules.ANY),
                map.number("week-days", 1, 7).orElse(7),
                map.minutes("rest-hours", 0),
                new Minors(
                        minors.minutes("day-hours", ShootingRules.ANY),
                        minors.minutes("week-hours", ShootingRules.ANY),
                        minors.value("until").flatMap(YamlValue::time).orElse(LocalTime.MAX)));
    }
}
