package io.madang.breakdown.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/// Days in files that write them as moments.
///
/// Programs write the midnight of their own place: 07:00 UTC from Los Angeles, 15:00 UTC of the day before from Seoul.
/// So
/// a moment up to noon UTC means its day, and one after noon the next; we write noon, which is the same day nearly
/// everywhere.
final class UssDates {

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHmm", "Z")
            .optionalEnd()
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT);

    private UssDates() {}

    /// The day of `2022-08-03T07:00:00.000Z`, `…+0000`, or `2022-08-03`.
    static Optional<LocalDate> read(String text) {
        String date = text.strip();
        try {
            if (!date.contains("T")) {
                return Optional.of(LocalDate.parse(date));
            }
            OffsetDateTime moment = OffsetDateTime.parse(date, MOMENT);
            boolean isNextDay = moment.getOffset().equals(ZoneOffset.UTC)
                    && moment.toLocalTime().isAfter(LocalTime.NOON);
            return Optional.of(isNextDay ? moment.toLocalDate().plusDays(1) : moment.toLocalDate());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String write(LocalDate day) {
        return day + "T12:00:00.000Z";
    }
}
