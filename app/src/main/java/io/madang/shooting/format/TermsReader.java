package io.madang.shooting.format;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.common.DateRange;
import io.madang.common.Parsed;
import io.madang.script.Eighths;
import io.madang.shooting.ShootingProblem.CompanionTerms;
import io.madang.shooting.ShootingProblem.Costs;
import io.madang.shooting.ShootingProblem.PersonTerms;
import io.madang.shooting.ShootingProblem.SetTerms;
import io.madang.shooting.ShootingProblem.Terms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /// The same from a text; `name` is what findings call it.
    public static Parsed<Terms> read(String name, String text, Breakdown breakdown) {
        Report report = new Report(name);
        try (InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            return report.parsed(
                    YamlValue.read(in, report).map(root -> new TermsReader(report, breakdown).terms(root)));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read.", e);
        }
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
                "title",
                "episodes",
                "elements",
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
                companions(map),
                named(map, "sets", sets, TermsReader::set),
                fixed(map),
                pairs(map),
                costs(map),
                map.number("episodes", 1, 1_000));
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
        List<String> allowed = key.equals("cast")
                ? List.of("name", "rate", "hold", "drop-days", "minor", "away")
                : List.of("name", "location", "stage-day", "closed", "stage", "title-set");
        Map<String, T> all = new LinkedHashMap<>();
        map.value(key)
                .ifPresent(section -> section.entries().forEach((name, value) -> {
                    YamlMap entry = new YamlMap(value.keys(allowed));
                    List<String> names = names(name, entry);
                    Optional<String> own = names.stream()
                            .flatMap(one -> known.stream().filter(one::equalsIgnoreCase))
                            .findFirst();
                    T read = reader.apply(entry);
                    own.ifPresentOrElse(
                            one -> all.put(one, read), () -> value.warn(names.getFirst(), "shoot.unknown-name"));
                }));
        return all;
    }

    /// What an entry is called: its `name`, in one language or several; else its key.
    private static List<String> names(String key, YamlMap entry) {
        Optional<YamlValue> name = entry.value("name");
        if (name.isEmpty()) {
            return List.of(key);
        }
        List<String> names = name.get().isMapping()
                ? name.get().entries().values().stream()
                        .flatMap(one -> one.text().stream())
                        .toList()
                : name.get().text().stream().toList();
        return names.isEmpty() ? List.of(key) : names;
    }

    /// Those who come along with somebody, or in some scenes.
    private List<CompanionTerms> companions(YamlMap map) {
        List<CompanionTerms> all = new ArrayList<>();
        map.value("elements")
                .ifPresent(section -> section.entries().forEach((key, value) -> {
                    YamlMap entry = new YamlMap(value.keys(List.of("name", "category", "with", "scenes", "rate")));
                    List<String> numbers = texts(entry, "scenes");
                    entry.value("scenes").ifPresent(list -> numbers.forEach(number -> known(number, list)));
                    List<String> with = texts(entry, "with").stream()
                            .flatMap(person -> personNames(map, person).stream())
                            .toList();
                    all.add(new CompanionTerms(
                            inTheWritingOfTheCast(names(key, entry)),
                            entry.amount("rate").orElse(0L),
                            with,
                            numbers));
                }));
        return all;
    }

    /// The name in Hangul where the cast is called so, else the one that is not.
    private String inTheWritingOfTheCast(List<String> names) {
        boolean isHangul = people.stream().anyMatch(TermsReader::isHangul);
        return names.stream()
                .filter(name -> isHangul(name) == isHangul)
                .findFirst()
                .orElse(names.getFirst());
    }

    private static boolean isHangul(String name) {
        return name.codePoints().anyMatch(one -> Character.UnicodeScript.of(one) == Character.UnicodeScript.HANGUL);
    }

    private static List<String> texts(YamlMap entry, String key) {
        return entry.value(key).map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(item -> item.text().stream())
                .toList();
    }

    /// The names in the breakdown of somebody by the key under `cast`, or of somebody called so.
    private List<String> personNames(YamlMap map, String key) {
        List<String> names = map.value("cast")
                .map(YamlValue::entries)
                .flatMap(cast -> Optional.ofNullable(cast.get(key)))
                .map(person -> names(key, new YamlMap(person.entries())))
                .orElse(List.of(key));
        return people.stream()
                .filter(person -> names.stream().anyMatch(person::equalsIgnoreCase))
                .toList();
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
                map.ranges("closed"),
                map.value("title-set").flatMap(YamlValue::text));
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
