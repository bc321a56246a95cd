package io.madang.shooting.paper;

import io.madang.common.Message;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What papers say, in one language.
public record Words(Locale locale) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /// The sentence of a key below `paper.`.
    public String say(String key, Object... values) {
        return Message.of("paper." + key, values).in(locale);
    }

    /// A date with its weekday: `Mon, Jan 4, 2027`, `2027. 1. 4. (월)`.
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(say("date"), locale).format(date);
    }

    /// The heading of a narrow column, in two lines: `1/4`, `Mon`.
    public String narrowDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("M/d\nEEE", locale).format(date);
    }

    /// `07:30`, and `01:30 +1` after the midnight of its day.
    public String time(LocalDateTime time, LocalDate day) {
        long later = time.toLocalDate().toEpochDay() - day.toEpochDay();
        return TIME.format(time) + (later == 0 ? "" : " %+d".formatted(later));
    }

    /// A value as people read it.
    public String of(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Mark(String code, Tone _) -> code;
            case Cell.Count(long number) -> String.valueOf(number);
            case Cell.Pages(var length) -> length.toString();
            case Cell.Day(LocalDate date) -> date(date);
            case Cell.Clock(LocalDateTime time, LocalDate day) -> time(time, day);
        };
    }
}
