package io.madang.shooting.paper;

import io.madang.script.Eighths;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// One value of a paper.
public sealed interface Cell {

    Cell NONE = new Text("");

    /// Words, perhaps in several lines; empty where nothing is said.
    record Text(String text) implements Cell {}

    /// A code that counts at a glance, such as those of the day-out-of-days, in its own color.
    record Mark(String code, Tone tone) implements Cell {}

    record Count(long number) implements Cell {}

    record Pages(Eighths length) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    /// A time of day.
    ///
    /// @param day the shooting day that it belongs to, which may have ended at midnight
    record Clock(LocalDateTime time, LocalDate day) implements Cell {}

    static Cell of(String text) {
        return text.isEmpty() ? NONE : new Text(text);
    }
}
