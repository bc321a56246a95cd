package io.madang.launch.format;

import io.madang.common.Message;
import io.madang.launch.FirstDays;
import io.madang.launch.LaunchCalendar;
import io.madang.launch.LaunchDate;
import io.madang.launch.LaunchHour;
import io.madang.launch.LaunchStatus;
import io.madang.launch.Premiere;
import io.madang.platform.FoldedLines;
import io.madang.slate.Title;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Launches as an iCalendar file (RFC 5545) that any calendar program takes in.
///
/// A launch at one instant of the whole world has that instant; one at the beginning of each territory's day has the
/// day. The last of the first 91 days is an event of its own. What is only planned is tentative.
public final class LaunchEvents {

    private final LaunchCalendar calendar;
    private final Instant stamp;
    private final Locale locale;

    /// @param stamp when the file is written; later files replace the events of earlier ones
    public LaunchEvents(LaunchCalendar calendar, Instant stamp, Locale locale) {
        this.calendar = calendar;
        this.stamp = stamp;
        this.locale = locale;
    }

    public String of(List<Title> titles) {
        Calendar file = new Calendar();
        file.add(new ProdId("-//Madang//Launch calendar//EN"));
        file.add(ImmutableVersion.VERSION_2_0);
        file.add(ImmutableCalScale.GREGORIAN);
        file.add(new XProperty("X-WR-CALNAME", say("launch.calendar")));
        LaunchLine.all(titles, calendar)
                .forEach(line -> line.date().ifPresent(date -> {
                    file.add(launch(line, date));
                    line.lastOfFirstDays().ifPresent(day -> file.add(lastDay(line, day)));
                }));
        return FoldedLines.of(file.toString());
    }

    private VEvent launch(LaunchLine line, LaunchDate date) {
        VEvent event = event(line, "launch", "launch.event");
        switch (line.hour()) {
            case LaunchHour.Local() -> days(event, date.day());
            case LaunchHour.Everywhere _ ->
                line.first().map(Premiere::instant).ifPresent(start -> event.add(new DtStart<>(start)));
        }
        event.add(new Description(description(line)));
        return event;
    }

    private VEvent lastDay(LaunchLine line, LocalDate day) {
        VEvent event = event(line, "last-day", "launch.event-end");
        days(event, day);
        return event;
    }

    private static void days(VEvent event, LocalDate day) {
        event.add(new DtStart<>(day));
        event.add(new DtEnd<>(day.plusDays(1)));
    }

    private VEvent event(LaunchLine line, String kind, String summary) {
        VEvent event = new VEvent(false);
        event.add(new Uid(key(line, kind) + "@madang"));
        event.add(new DtStamp(stamp));
        event.add(new Summary(say(summary, line.title().name()) + (line.isWorld() ? "" : " (" + names(line) + ")")));
        event.add(
                line.plan().status() == LaunchStatus.ANNOUNCED
                        ? ImmutableStatus.VEVENT_CONFIRMED
                        : ImmutableStatus.VEVENT_TENTATIVE);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /// The same launch always has the same key, on whatever day; its first territory stands for an exception.
    private static String key(LaunchLine line, String kind) {
        String where = line.isWorld() ? "world" : line.territories().getFirst().code();
        return kind + "-" + where + "-"
                + UUID.nameUUIDFromBytes(line.title().id().value().getBytes(StandardCharsets.UTF_8));
    }

    private String description(LaunchLine line) {
        List<String> sentences = new ArrayList<>();
        sentences.add(say("page.LaunchStatus." + line.plan().status().name()));
        sentences.add(
                line.isWorld() ? say("launch.territories", line.territories().size()) : names(line));
        sentences.add(LaunchText.hour(line.hour().toString(), locale));
        line.firstDays().map(FirstDays::to).ifPresent(end -> sentences.add(say("launch.first-days-end", end)));
        return String.join("\n", sentences);
    }

    private String names(LaunchLine line) {
        return LaunchText.names(line, locale);
    }

    private String say(String key, Object... values) {
        return Message.of(key, values).in(locale);
    }
}
