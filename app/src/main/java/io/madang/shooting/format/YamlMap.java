package io.madang.shooting.format;

import io.madang.common.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Values by their keys.
record YamlMap(Map<String, YamlValue> values) {

    private static final long MOST_MONEY = 1_000_000_000_000L;

    Optional<YamlValue> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    OptionalInt number(String key, int least, int most) {
        Optional<Long> number = value(key).flatMap(value -> value.number(least, most));
        return number.isPresent() ? OptionalInt.of(Math.toIntExact(number.get())) : OptionalInt.empty();
    }

    /// An amount in the smallest unit of money.
    Optional<Long> amount(String key) {
        return value(key).flatMap(value -> value.number(0, MOST_MONEY));
    }

    /// Hours, as minutes.
    int minutes(String key, int usual) {
        OptionalInt hours = number(key, 0, 168);
        return hours.isPresent() ? hours.getAsInt() * 60 : usual;
    }

    Optional<Boolean> truth(String key) {
        return value(key).flatMap(YamlValue::truth);
    }

    List<DateRange> ranges(String key) {
        List<DateRange> ranges = new ArrayList<>();
        value(key).ifPresent(list -> list.items().forEach(item -> item.range().ifPresent(ranges::add)));
        return ranges;
    }
}
