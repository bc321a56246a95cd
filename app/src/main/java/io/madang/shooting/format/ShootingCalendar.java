package io.madang.shooting.format;

import io.madang.platform.FoldedLines;
import io.madang.shooting.paper.CalendarDay;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Shooting days as an iCalendar file (RFC 5545) that any calendar program takes in.
public final class ShootingCalendar {

    private static final int KEY_BYTES = 16;

    private final ZoneId zone;
    private final Instant stamp;

    /// @param zone of the calls and wraps
    /// @param stamp when the file is written; later files replace the events of earlier ones
    public ShootingCalendar(ZoneId zone, Instant stamp) {
        this.zone = zone;
        this.stamp = stamp;
    }

    /// @param name that calendar programs show
    /// @param isTimed from call to wrap where they are known; else all days are whole
    public String of(String name, List<CalendarDay> days, boolean isTimed) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Madang//Shooting schedule//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name.replaceAll("\\s+", " ")));
        List<LocalDateTime> times = days.stream()
                .filter(_ -> isTimed)
                .flatMap(day -> day.hours().stream())
                .flatMap(hours -> Stream.of(hours.call(), hours.wrap()))
                .sorted()
                .toList();
        if (!times.isEmpty()) {
            calendar.add(new ZoneDescription(zone).between(times.getFirst(), times.getLast()));
        }
        days.forEach(day -> calendar.add(event(day, isTimed)));
        return FoldedLines.of(calendar.toString());
    }

    private VEvent event(CalendarDay day, boolean isTimed) {
        VEvent event = new VEvent(false);
        event.add(new Uid(key(day.key()) + "@madang"));
        event.add(new DtStamp(stamp));
        if (isTimed && day.hours().isPresent()) {
            event.add(new DtStart<>(day.hours().get().call().atZone(zone)));
            event.add(new DtEnd<>(day.hours().get().wrap().atZone(zone)));
        } else {
            event.add(new DtStart<>(day.date()));
            event.add(new DtEnd<>(day.date().plusDays(1)));
        }
        event.add(new Summary(day.summary()));
        if (!day.location().isEmpty()) {
            event.add(new Location(day.location()));
        }
        if (!day.description().isEmpty()) {
            event.add(new Description(day.description()));
        }
        event.add(day.isBusy() ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
        return event;
    }

    /// The same day of the same unit always has the same key, whatever is shot on it and on whatever date.
    private static String key(String meaning) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(meaning.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
