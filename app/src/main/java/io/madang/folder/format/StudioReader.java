package io.madang.folder.format;

import io.madang.lot.CalendarRule;
import io.madang.lot.ContentStudio;
import io.madang.lot.PublicHolidays;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads `studio.yaml`: the house, its money and its working days.
///
/// @param holidays knows which countries' holidays can be told
record StudioReader(PublicHolidays holidays) {

    private static final List<String> KEYS =
            List.of("name", "time-zone", "currency", "calendar", "planning", LaunchReader.HOUR_OF_HOUSE);
    private static final List<String> CALENDAR_KEYS = List.of("week", "holidays", "days-off", "working-days");
    private static final int ANY_YEAR = 2021;

    Optional<ContentStudio> read(Value root) {
        return Section.of(root, KEYS).flatMap(this::house);
    }

    private Optional<ContentStudio> house(Section section) {
        var name = section.required("name").flatMap(Value::name);
        var zone = section.required("time-zone").flatMap(StudioReader::zone);
        var currency = section.required("currency").flatMap(StudioReader::currency);
        var calendar = section.required("calendar")
                .flatMap(value -> Section.of(value, CALENDAR_KEYS))
                .flatMap(this::calendar);
        var planning = section.optional("planning")
                .flatMap(value -> Section.of(value, List.of("from", "to")))
                .flatMap(DayRanges::read);
        return name.isEmpty() || zone.isEmpty() || currency.isEmpty() || calendar.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContentStudio(name.get(), zone.get(), currency.get(), calendar.get(), planning));
    }

    private static Optional<ZoneId> zone(Value value) {
        return value.text().flatMap(text -> {
            try {
                return Optional.of(ZoneId.of(text));
            } catch (DateTimeException e) {
                String meant =
                        Spelling.nearest(text, ZoneId.getAvailableZoneIds()).orElse("Asia/Seoul");
                value.error("folder.unknown-time-zone", meant);
                return Optional.empty();
            }
        });
    }

    private static Optional<Currency> currency(Value value) {
        return value.text().flatMap(text -> {
            try {
                return Optional.of(Currency.getInstance(text));
            } catch (IllegalArgumentException e) {
                value.error("folder.unknown-currency");
                return Optional.empty();
            }
        });
    }

    private Optional<CalendarRule> calendar(Section section) {
        Set<DayOfWeek> week = section.required("week").map(StudioReader::week).orElse(Set.of());
        Optional<String> country = section.optional("holidays").flatMap(this::country);
        Set<LocalDate> daysOff =
                section.optional("days-off").map(StudioReader::days).orElse(Set.of());
        Set<LocalDate> workingDays =
                section.optional("working-days").map(StudioReader::days).orElse(Set.of());
        section.optional("working-days").ifPresent(value -> refuseBoth(value, daysOff, workingDays));
        return week.isEmpty() ? Optional.empty() : Optional.of(new CalendarRule(week, country, daysOff, workingDays));
    }

    private static void refuseBoth(Value value, Set<LocalDate> daysOff, Set<LocalDate> workingDays) {
        daysOff.stream()
                .filter(workingDays::contains)
                .sorted()
                .findFirst()
                .ifPresent(day -> value.report().error(value.line(), day.toString(), "folder.off-and-working"));
    }

    private static Set<DayOfWeek> week(Value value) {
        Set<DayOfWeek> week = value.distinctItems().stream()
                .flatMap(item -> item.choice(List.of(DayOfWeek.values()), StudioReader::shortName).stream())
                .collect(Collectors.toSet());
        if (value.isList() && value.items().isEmpty()) {
            value.error("folder.no-working-day");
        }
        return week;
    }

    static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static Set<LocalDate> days(Value value) {
        return value.distinctItems().stream()
                .flatMap(item -> item.day().stream())
                .collect(Collectors.toSet());
    }

    private Optional<String> country(Value value) {
        return value.text().filter(text -> {
            try {
                return holidays.of(text, ANY_YEAR) != null;
            } catch (IllegalArgumentException e) {
                value.error("folder.unknown-holidays");
                return false;
            }
        });
    }
}
