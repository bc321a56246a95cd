package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.lot.Booking;
import io.madang.platform.web.Words;
import io.madang.stageplan.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One bar of the lot's timeline: a booking, or a placement of the newest plan that nobody booked yet.
///
/// @param to the first day it no longer stands
/// @param kind `set`, `maintenance`, `other` or `plan`
/// @param tone which of ten colors tells the title apart
/// @param label what is written on it
/// @param facts all about it, a line each
/// @param link the page that tells more
public record Bar(
        String id,
        String stage,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate shootFrom,
        @Nullable LocalDate shootTo,
        String kind,
        String level,
        int tone,
        String label,
        String facts,
        String link) {

    static Bar of(Booking booking, Snapshot now, Words words) {
        Optional<Booking.ForSet> set =
                booking.use() instanceof Booking.ForSet forSet ? Optional.of(forSet) : Optional.empty();
        String label = label(booking, now, words);
        List<String> facts = new ArrayList<>(List.of(label, words.say(booking.level()) + " · " + booking.holder()));
        facts.addAll(dates(booking.days(), set.map(Booking.ForSet::shoot), words));
        if (!booking.note().isBlank()) {
            facts.add(booking.note());
        }
        return new Bar(
                booking.id().value(),
                booking.stage().value(),
                booking.days().from(),
                booking.days().to(),
                set.map(forSet -> forSet.shoot().from()).orElse(null),
                set.map(forSet -> forSet.shoot().to()).orElse(null),
                kind(booking.use()),
                booking.level().name(),
                set.map(forSet -> now.tone(forSet.title())).orElse(0),
                (booking.isConfirmed() ? "" : words.say("page.rank." + booking.level()) + " ") + label,
                String.join("\n", facts),
                "/lot/bookings/" + booking.id());
    }

    static Bar of(Placement placement, Snapshot now, Words words) {
        String title = placement.title().value();
        String label = words.say(now.setName(title, placement.set().value())) + " · " + words.say(now.titleName(title));
        List<String> facts = new ArrayList<>(List.of(label, words.say("page.planned")));
        facts.addAll(dates(placement.days(), Optional.of(placement.shoot()), words));
        return new Bar(
                "plan:" + title + ":" + placement.set(),
                placement.stage().orElseThrow().value(),
                placement.buildFrom(),
                placement.strikeTo(),
                placement.shootFrom(),
                placement.shootTo(),
                "plan",
                "PLANNED",
                now.tone(title),
                "◇ " + label,
                String.join("\n", facts),
                "/titles/" + title);
    }

    static String label(Booking booking, Snapshot now, Words words) {
        return switch (booking.use()) {
            case Booking.ForSet(String title, String set, DateRange shoot) ->
                words.say(now.setName(title, set)) + " · " + words.say(now.titleName(title));
            case Booking.Maintenance maintenance -> words.say("page.use.maintenance");
            case Booking.Other other -> booking.note().isBlank() ? booking.holder() : booking.note();
        };
    }

    private static String kind(Booking.Use use) {
        return switch (use) {
            case Booking.ForSet set -> "set";
            case Booking.Maintenance maintenance -> "maintenance";
            case Booking.Other other -> "other";
        };
    }

    /// Build, shoot and strike in words, or the days alone where nothing is shot.
    static List<String> dates(DateRange days, Optional<DateRange> shoot, Words words) {
        if (shoot.isEmpty()) {
            return List.of(words.days(days));
        }
        List<String> lines = new ArrayList<>();
        DateRange shooting = shoot.get();
        if (days.from().isBefore(shooting.from())) {
            lines.add(words.say("page.build") + " " + words.days(DateRange.of(days.from(), shooting.from())));
        }
        lines.add(words.say("page.shoot") + " " + words.days(shooting));
        if (shooting.to().isBefore(days.to())) {
            lines.add(words.say("page.strike") + " " + words.days(DateRange.of(shooting.to(), days.to())));
        }
        return lines;
    }
}
