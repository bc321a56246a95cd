package io.madang.viewing.counting;

import io.madang.viewing.EventHour;
import io.madang.viewing.Measure;
import io.madang.viewing.ViewingRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/// The SQL texts of `viewing/*.sql` that every engine runs, with their blanks filled in.
public final class PortableSql {

    private static final String OVERRULED = """

              left join overruled o on o.day = e.day and o.hour = e.hour and o.event_id = e.event_id
                and o.profile = e.profile and o.account = e.account and o.country = e.country and o.work = e.work
                and o.season = e.season and o.cut = e.cut and o.started_at = e.started_at and o.seconds = e.seconds""";

    private PortableSql() {}

    /// The text as it stands.
    public static String text(String name) {
        try (InputStream bytes =
                Objects.requireNonNull(PortableSql.class.getResourceAsStream("/viewing/" + name + ".sql"), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Numbers delivered more than once.
    public static String repeated(EventHour hour) {
        return of(hour, "repeated");
    }

    /// The sums of the hour, with the reasons why some do not count.
    public static String hour(EventHour hour) {
        return of(hour, "hour");
    }

    /// Deliveries that another came before, and that say something else.
    public static String overruled(EventHour hour) {
        return of(hour, "overruled");
    }

    private static String of(EventHour hour, String name) {
        return text(name)
                .replace("{from}", moment(hour.from().atOffset(ZoneOffset.UTC).toLocalDateTime()))
                .replace("{to}", moment(hour.to().atOffset(ZoneOffset.UTC).toLocalDateTime()))
                .replace("{reaching}", String.valueOf(ViewingRules.REACHING_SECONDS));
    }

    private static String moment(LocalDateTime utc) {
        return utc.toLocalDate() + " " + utc.toLocalTime() + ":00";
    }

    /// The first units of each list.
    ///
    /// @param countries to ask for, unless the world is asked for
    static String sums(ListGroup group, Collection<Integer> countries, int most) {
        String numbers = countries.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return text("sums")
                .replace("{place}", group.isWorld() ? String.valueOf(Place.WORLD) : "country")
                .replace("{place_key}", group.isWorld() ? "" : "country, ")
                .replace("{from}", group.period().days().from().toString())
                .replace("{to}", group.period().days().to().toString())
                .replace("{countries}", group.isWorld() ? "" : " and country in (" + numbers + ")")
                .replace("{reaching_only}", group.measure() == Measure.MEMBERS ? "where unit_reaching > 0" : "")
                .replace("{figure}", figure(group.measure()))
                .replace("{most}", String.valueOf(most));
    }

    private static String figure(Measure measure) {
        return switch (measure) {
            case HOURS -> "unit_seconds";
            case VIEWS -> "weighted";
            case MEMBERS -> "unit_reaching";
        };
    }

    /// Different members of the candidates.
    ///
    /// @param isOverruled where any delivery was; else the text needs no table of them
    public static String members(boolean isWorld, boolean isOverruled) {
        return text("members")
                .replace("{same_country}", isWorld ? "" : " and k.country = e.country")
                .replace("{overruled}", isOverruled ? OVERRULED : "")
                .replace("{not_overruled}", isOverruled ? " and o.event_id is null" : "")
                .replace("{reaching}", String.valueOf(ViewingRules.REACHING_SECONDS));
    }
}
