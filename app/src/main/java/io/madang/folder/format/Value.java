package io.madang.folder.format;

import io.madang.common.Area;
import io.madang.common.Height;
import io.madang.common.LocalName;
import io.madang.common.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// One value of a file with its place; each reading of it either succeeds or leaves a finding.
///
/// @param key what it is the value of
/// @param line where the key stands
record Value(String key, int line, Node node, Report report) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final long MOST_MONEY = 100_000_000_000_000L;
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");

    void error(String message, Object... values) {
        report.error(place(), Report.shown(node), message, values);
    }

    void warning(String message, Object... values) {
        report.warning(place(), Report.shown(node), message, values);
    }

    private int place() {
        return isScalar() && node.getStartMark().isPresent() ? Report.line(node) : line;
    }

    boolean isScalar() {
        return node instanceof ScalarNode && !isEmpty();
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isEmpty() {
        return node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
    }

    Optional<String> text() {
        if (node instanceof ScalarNode scalar && !isEmpty()) {
            return Optional.of(scalar.getValue());
        }
        error("folder.not-a-text", key);
        return Optional.empty();
    }

    private boolean isTrue(boolean good, String message, Object... values) {
        if (!good) {
            error(message, values);
        }
        return good;
    }

    Optional<Integer> wholeNumber(int least, int most) {
        return text().flatMap(text -> {
            boolean good =
                    text.matches("-?\\d{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
            return isTrue(good, "folder.not-a-number", key, least, most)
                    ? Optional.of(Integer.parseInt(text))
                    : Optional.empty();
        });
    }

    Optional<Area> area() {
        return decimal("folder.not-an-area", 1_000_000).map(Area::of);
    }

    Optional<Height> height() {
        return decimal("folder.not-a-height", 200).map(Height::ofMeters);
    }

    private Optional<BigDecimal> decimal(String message, int most) {
        return text().filter(text -> isTrue(isDecimalUpTo(text, most), message, key, most))
                .map(BigDecimal::new);
    }

    private static boolean isDecimalUpTo(String text, int most) {
        if (!DECIMAL.matcher(text).matches()) {
            return false;
        }
        BigDecimal number = new BigDecimal(text);
        return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    Optional<Money> money() {
        return text().flatMap(text -> {
            try {
                Money money = Money.parse(text);
                boolean good = !money.isNegative() && money.minor() <= MOST_MONEY;
                return isTrue(good, "folder.odd-money", key) ? Optional.of(money) : Optional.empty();
            } catch (IllegalArgumentException e) {
                error("folder.not-money", key);
                return Optional.empty();
            }
        });
    }

    Optional<LocalDate> day() {
        return text().flatMap(text -> {
            try {
                LocalDate day = LocalDate.parse(text);
                boolean good = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
                return isTrue(good, "folder.odd-year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR))
                        ? Optional.of(day)
                        : Optional.empty();
            } catch (DateTimeParseException e) {
                error("folder.not-a-day", key);
                return Optional.empty();
            }
        });
    }

    Optional<Boolean> yesOrNo() {
        return text().filter(
                        text -> isTrue(text.equals("true") || text.equals("false"), "folder.not-true-or-false", key))
                .map(Boolean::valueOf);
    }

    /// One of the words of an enum, written small and with hyphens.
    <E extends Enum<E>> Optional<E> choice(Class<E> words) {
        return choice(List.of(words.getEnumConstants()), Value::word);
    }

    <E> Optional<E> choice(List<E> choices, Function<E, String> word) {
        return text().flatMap(text -> {
            Optional<E> found = choices.stream()
                    .filter(choice -> word.apply(choice).equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                refuseChoice(text, choices.stream().map(word).toList());
            }
            return found;
        });
    }

    private void refuseChoice(String text, List<String> words) {
        Spelling.nearest(text, words)
                .ifPresentOrElse(
                        meant -> error("folder.misspelled-choice", key, meant),
                        () -> error("folder.unknown-choice", key, String.join(", ", words)));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// A name in one string, or in `en` and `ko`.
    Optional<LocalName> name() {
        if (isScalar()) {
            return text().map(LocalName::of);
        }
        return Section.of(this, List.of("en", "ko")).flatMap(section -> {
            Optional<String> english = section.required("en").flatMap(Value::text);
            Optional<String> korean = section.required("ko").flatMap(Value::text);
            return english.flatMap(en -> korean.map(ko -> new LocalName(en, ko)));
        });
    }

    /// The value that the keys lead to, or the last one on the way that exists.
    Value find(String... keys) {
        Value found = this;
        for (String step : keys) {
            Value here = found;
            found = here.child(step).orElse(here);
        }
        return found;
    }

    private Optional<Value> child(String wanted) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> Report.shown(tuple.getKeyNode()).equals(wanted))
                        .map(tuple -> new Value(wanted, Report.line(tuple.getKeyNode()), tuple.getValueNode(), report))
                        .findFirst()
                : Optional.empty();
    }

    /// A finding about the whole entry, shown by its key.
    void errorOnKey(String message, Object... values) {
        report.error(line, key, message, values);
    }

    void warningOnKey(String message, Object... values) {
        report.warning(line, key, message, values);
    }

    /// The values of a list.
    List<Value> items() {
        if (!(node instanceof SequenceNode list)) {
            error("folder.not-a-list", key);
            return List.of();
        }
        return list.getValue().stream()
                .map(item -> new Value(key, Report.line(item), item, report))
                .toList();
    }

    /// The values of a list in which none may be twice.
    List<Value> distinctItems() {
        List<Value> items = items();
        Set<String> seen = new HashSet<>();
        items.stream()
                .filter(Value::isScalar)
                .filter(item -> !seen.add(Report.shown(item.node())))
                .forEach(item -> item.error("folder.twice", key));
        return items;
    }

    /// A text that must be one of `known`.
    Optional<String> reference(Known known) {
        return text().filter(text -> {
            if (!known.has(text)) {
                known.nearest(text)
                        .ifPresentOrElse(
                                meant -> error(known.message() + ".misspelled", meant),
                                () -> error(known.message(), known.sample()));
            }
            return known.has(text);
        });
    }
}
