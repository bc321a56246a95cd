package io.madang.folder.format;

import io.madang.common.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/// Reads the half-open ranges of days that stand in a section as `from` and `to`.
final class DayRanges {

    private DayRanges() {}

    static Optional<DateRange> read(Section section) {
        return read(section, "from", "to");
    }

    static Optional<DateRange> read(Section section, String fromKey, String toKey) {
        Optional<LocalDate> from = section.required(fromKey).flatMap(Value::day);
        Optional<Value> end = section.required(toKey);
        Optional<LocalDate> to = end.flatMap(Value::day);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isBefore(to.get())) {
            String message = from.equals(to) ? "folder.no-days" : "folder.reversed-days";
            end.get().error(message, fromKey, from.get(), toKey, from.get().plusDays(1));
            return Optional.empty();
        }
        return Optional.of(DateRange.of(from.get(), to.get()));
    }
}
