package io.madang.launch.web;

import io.madang.launch.LaunchDate;
import io.madang.launch.LaunchStatus;
import io.madang.launch.Premiere;
import io.madang.launch.Territory;
import io.madang.launch.format.LaunchLine;
import io.madang.launch.format.LaunchText;
import io.madang.platform.web.Words;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// A line of the launch calendar in words.
///
/// @param month in which it stands; of a line without a date, that of its title's first
/// @param local when it launches in the territory that the reader chose; empty where none is chosen
record LaunchRow(
        String id,
        String title,
        YearMonth month,
        String day,
        String where,
        boolean isWorld,
        boolean isAnnounced,
        String status,
        String hour,
        String local,
        String lastOfFirstDays,
        OutlookText outlook) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static LaunchRow of(LaunchLine line, OutlookText outlook, Optional<Territory> seenFrom, Words words) {
        Optional<LaunchDate> date = line.date();
        return new LaunchRow(
                line.title().id().value(),
                words.say(line.title().name()),
                YearMonth.from(date.map(LaunchDate::day)
                        .or(() -> line.plan().firstDay())
                        .orElseThrow()),
                date.map(LaunchDate::day).map(words::date).orElse("–"),
                where(line, words),
                line.isWorld(),
                line.plan().status() == LaunchStatus.ANNOUNCED,
                words.say(line.plan().status()),
                date.isEmpty()
                        ? words.say("launch.withheld")
                        : LaunchText.hour(line.hour().toString(), words.locale()),
                seenFrom.flatMap(territory -> line.premiere(territory))
                        .map(premiere -> local(premiere, words))
                        .orElse(""),
                line.lastOfFirstDays().map(words::date).orElse("–"),
                outlook);
    }

    static String where(LaunchLine line, Words words) {
        return line.isWorld()
                ? words.say("launch.territories", line.territories().size())
                : LaunchText.names(line, words.locale());
    }

    /// Day and time on the clocks of the territory.
    static String local(Premiere premiere, Words words) {
        return words.date(premiere.local().toLocalDate()) + " "
                + premiere.local().format(TIME);
    }
}
