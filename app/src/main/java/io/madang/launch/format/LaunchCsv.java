package io.madang.launch.format;

import io.madang.launch.LaunchCalendar;
import io.madang.launch.LaunchPlan;
import io.madang.launch.Premiere;
import io.madang.platform.CsvText;
import io.madang.slate.Title;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Every premiere of every title as comma-separated values, one row per title and territory; RFC 4180.
public final class LaunchCsv {

    private static final List<String> HEADER = List.of(
            "title",
            "name",
            "status",
            "territory",
            "territory_name",
            "languages",
            "local",
            "utc",
            "first_91_days_end_utc");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private LaunchCsv() {}

    /// @param locale of the names of titles and territories
    public static String of(List<Title> titles, LaunchCalendar calendar, Locale locale) {
        return titles.stream()
                .flatMap(title -> calendar.find(title.id()).stream()
                        .flatMap(plan ->
                                calendar.premieres(plan).stream().map(premiere -> row(title, plan, premiere, locale))))
                .collect(Collectors.joining("", CsvText.row(HEADER), ""));
    }

    private static String row(Title title, LaunchPlan plan, Premiere premiere, Locale locale) {
        return CsvText.row(List.of(
                title.id().value(),
                title.name().in(locale),
                plan.status().name().toLowerCase(Locale.ROOT),
                premiere.territory().code(),
                premiere.territory().name(locale),
                String.join(" ", premiere.territory().languages()),
                premiere.local().format(MINUTE),
                premiere.instant().toString(),
                premiere.firstDays().to().toString()));
    }
}
