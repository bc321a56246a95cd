package io.madang.viewing.format;

import io.madang.common.Message;
import io.madang.platform.Columns;
import io.madang.platform.CsvText;
import io.madang.viewing.TitleReach;
import io.madang.viewing.TitleReach.Place;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a title reached, as text, JSON and comma-separated values.
public final class ReachText {

    private static final int PLACE_WIDTH = 28;
    private static final int NUMBER_WIDTH = 10;
    private static final int SECONDS_OF_AN_HOUR = 3600;

    private final Locale locale;

    public ReachText(Locale locale) {
        this.locale = locale;
    }

    public String text(TitleReach reach) {
        StringBuilder text = new StringBuilder();
        TitleReach.FirstDays first = reach.firstDays();
        text.append(say(
                        "viewing.reach.head",
                        reach.title().name(),
                        reach.countries().size(),
                        reach.countries().stream()
                                .filter(place -> place.best() == 1)
                                .count(),
                        say("viewing.by." + reach.measure())))
                .append('\n')
                .append(say(
                        "viewing.reach.first",
                        reach.title().premiere(),
                        first.seconds() / SECONDS_OF_AN_HOUR,
                        first.views().rounded(),
                        first.hours(),
                        first.ofHours()))
                .append("\n\n");
        line(
                text,
                "",
                say("viewing.reach.best"),
                say("viewing.reach.weeks"),
                say("viewing.reach.streak"),
                say("viewing.reach.since"));
        for (Place place : reach.weeks()) {
            line(
                    text,
                    place.country().isEmpty() ? say("top10.world") : TitleNames.country(place.country(), locale),
                    String.valueOf(place.best()),
                    String.valueOf(place.ranks().size()),
                    String.valueOf(place.streak()),
                    new TreeMap<>(place.ranks()).firstKey().toString());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String place, String... numbers) {
        text.append(Columns.left(place, PLACE_WIDTH));
        for (String number : numbers) {
            text.append("  ").append(Columns.right(number, NUMBER_WIDTH));
        }
        text.append('\n');
    }

    public static String json(TitleReach reach) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("work", reach.title().unit().work());
        json.put("season", reach.title().unit().season());
        json.put("title", reach.title().name().english());
        json.put("title_korean", reach.title().name().korean());
        json.put("measure", reach.measure().name());
        json.put("countries", reach.countries().size());
        json.put(
                "first_days",
                Map.of(
                        "seconds", reach.firstDays().seconds(),
                        "views_numerator", reach.firstDays().views().numerator(),
                        "views_denominator", reach.firstDays().views().denominator(),
                        "hours", reach.firstDays().hours(),
                        "of_hours", reach.firstDays().ofHours()));
        json.put("places", reach.weeks().stream().map(ReachText::place).toList());
        return ViewingJson.MAPPER.writeValueAsString(json) + "\n";
    }

    private static Map<String, @Nullable Object> place(Place place) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("country", place.country().isEmpty() ? null : place.country());
        json.put("best_rank", place.best());
        json.put("weeks", place.ranks().size());
        json.put("streak", place.streak());
        Map<String, Integer> ranks = new LinkedHashMap<>();
        new TreeMap<>(place.ranks()).forEach((week, rank) -> ranks.put(week.toString(), rank));
        json.put("ranks", ranks);
        return json;
    }

    /// One row per country and week.
    public static String csv(TitleReach reach) {
        StringBuilder text = new StringBuilder(CsvText.row(List.of("country", "week", "rank")));
        for (Place place : reach.weeks()) {
            for (Map.Entry<LocalDate, Integer> week : new TreeMap<>(place.ranks()).entrySet()) {
                text.append(CsvText.row(List.of(
                        place.country(),
                        week.getKey().toString(),
                        week.getValue().toString())));
            }
        }
        return text.toString();
    }

    private String say(String key, Object... values) {
        return Message.of(key, values).in(locale);
    }
}
