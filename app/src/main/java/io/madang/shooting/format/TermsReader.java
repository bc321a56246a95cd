package io.madang.shooting.format;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.common.DateRange;
import io.madang.common.Parsed;
import io.madang.script.Eighths;
import io.madang.shooting.ShootingProblem.Costs;
import io.madang.shooting.ShootingProblem.PersonTerms;
import io.madang.shooting.ShootingProblem.SetTerms;
import io.madang.shooting.ShootingProblem.Terms;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the rules and prices of a shoot, as `docs/formats.md` describes them.
///
/// It is read whole; every finding has its line, and a file with an error gives nothing.
public final class TermsReader {

    private final Report report;
    private final Set<String> people;
    private final Set<String> sets;
    private final Set<String> scenes;

    private TermsReader(Report report, Breakdown breakdown) {
        this.report = report;
        people = breakdown.cast().stream().map(BreakdownElement::name).collect(Collectors.toSet());
        sets = breakdown.sheets().stream().map(BreakdownSheet::set).collect(Collectors.toSet());
        scenes = breakdown.sheets().stream().map(BreakdownSheet::number).collect(Collectors.toSet());
    }

    /// @param breakdown whose people, sets and scenes the file may name
    public static Parsed<Terms> read(Path file, Breakdown breakdown) {
        Report report = new Report(file.toString());
        Optional<Terms> terms =
                YamlValue.read(file, report).map(root -> new TermsReader(report, breakdown).terms(root));
        return report.parsed(terms);
    }

    private Terms terms(YamlValue root) {
        Map<String, YamlValue> keys = root.keys(List.of(
                "pages-per-day",
                "units",
                "days",
                "start",
                "days-off",
                "holidays",
                "moves-per-day",
                "moves",
                "work",
                "rule-sets",
                "currency",
                "costs",
                "cast",
                "sets",
                "fixed",
                "before"));
        YamlMap map = new YamlMap(keys);
        return new Terms(
                dayEighths(map),
                map.number("days", 1, 10_000),
                map.number("moves-per-day", 0, 1_000),
                map.number("moves", 0, 1_000_000),
                map.value("start").flatMap(YamlValue::date),
                map.value("days-off").map(TermsReader::weekdays),
                map.ranges("holidays"),
                new RuleSetReader().read(map),
                map.value("costs").map(costs -> usualRate(costs)).orElse(1L),
                named(map, "cast", people, TermsReader::person),
                named(map, "sets", sets, TermsReader::set),
                fixed(map),
                pairs(map),
                costs(map));
    }

    private static Map<String, Integer> dayEighths(YamlMap map) {
        Map<String, Integer> eighths = new LinkedHashMap<>();
        map.value("pages-per-day").flatMap(TermsReader::pages).ifPresent(pages -> eighths.put("", pages));
        map.value("units")
                .ifPresent(units -> units.entries()
                        .forEach((name, value) -> pages(value).ifPresent(pages -> eighths.put(name, pages))));
        return eighths;
    }

    private static Optional<Integer> pages(YamlValue value) {
        Optional<Integer> eighths =
                value.text().flatMap(Eighths::parse).map(Eighths::count).filter(count -> count > 0);
        if (eighths.isEmpty()) {
            value.error("shoot.bad-pages");
        }
        return eighths;
    }

    private static Set<DayOfWeek> weekdays(YamlValue list) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (YamlValue item : list.items()) {
            String name = item.text().orElse("").toUpperCase(Locale.ROOT);
            Arrays.stream(DayOfWeek.values())
                    .filter(day -> day.name().equals(name))
                    .findFirst()
                    .ifPresentOrElse(days::add, () -> item.error("shoot.bad-weekday"));
        }
        if (days.size() == DayOfWeek.values().length) {
            list.error("shoot.all-days-off");
        }
        return days;
    }

    private <T> Map<String, T> named(YamlMap map, String key, Set<String> known, Function<YamlMap, T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        map.value(key)
                .ifPresent(section -> section.entries().forEach((name, value) -> {
                    if (!known.contains(name)) {
                        value.warn(name, "shoot.unknown-name");
                    }
                    List<String> allowed = key.equals("cast")
                            ? List.of("rate", "hold", "drop-days", "minor", "away")
                            : List.of("location", "stage-day", "closed");
                    all.put(name, reader.apply(new YamlMap(value.keys(allowed))));
                }));
        return all;
    }

    private static PersonTerms person(YamlMap map) {
        return new PersonTerms(
                map.amount("rate"),
                map.truth("hold"),
                map.number("drop-days", 0, 10_000),
                map.truth("minor"),
                map.ranges("away"));
    }

    private static SetTerms set(YamlMap map) {
        return new SetTerms(
                map.value("location").flatMap(YamlValue::text),
                map.amount("stage-day").orElse(0L),
                map.ranges("closed"));
    }

    private Map<String, DateRange> fixed(YamlMap map) {
        Map<String, DateRange> fixed = new LinkedHashMap<>();
        map.value("fixed")
                .ifPresent(section -> section.entries().forEach((number, value) -> {
                    known(number, value);
                    value.range().ifPresent(range -> fixed.put(number, range));
                }));
        return fixed;
    }

    private List<List<String>> pairs(YamlMap map) {
        List<List<String>> pairs = new ArrayList<>();
        for (YamlValue item : map.value("before").map(YamlValue::items).orElse(List.of())) {
            List<String> pair =
                    item.items().stream().flatMap(one -> one.text().stream()).toList();
            if (pair.size() == 2 && !pair.getFirst().equals(pair.getLast())) {
                pair.forEach(number -> known(number, item));
                pairs.add(pair);
            } else {
                item.error("shoot.bad-pair");
            }
        }
        return pairs;
    }

    private void known(String number, YamlValue value) {
        if (!scenes.contains(number)) {
            report.error(value.line(), number, "shoot.unknown-scene");
        }
    }

    private static long usualRate(YamlValue costs) {
        return new YamlMap(costs.entries()).amount("cast-day").orElse(1L);
    }

    private static Costs costs(YamlMap map) {
        YamlMap costs = new YamlMap(map.value("costs")
                .map(section -> section.keys(
                        List.of("cast-day", "crew-day", "company-move", "set-change", "night-day", "moved-scene")))
                .orElse(Map.of()));
        return new Costs(
                map.value("currency").flatMap(YamlValue::text).orElse(""),
                costs.amount("crew-day").orElse(0L),
                costs.amount("company-move").orElse(0L),
                costs.amount("set-change").orElse(0L),
                costs.amount("night-day").orElse(0L),
                costs.amount("moved-scene").orElse(0L));
    }
}
