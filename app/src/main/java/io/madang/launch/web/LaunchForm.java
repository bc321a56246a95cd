package io.madang.launch.web;

import io.madang.common.Message;
import io.madang.launch.LaunchDate;
import io.madang.launch.LaunchHour;
import io.madang.launch.LaunchStatus;
import io.madang.launch.Territories;
import io.madang.launch.Territory;
import io.madang.launch.TerritoryLaunch;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people fill in on the page of a title's launch, as they typed it.
///
/// @param at an hour as `LaunchHour` writes it; blank: that of the house
/// @param territories names or codes with commas between them; of no meaning for the date of the world
/// @param withheld whether the title does not launch there
public record LaunchForm(
        @Nullable String day,
        @Nullable String at,
        @Nullable String status,
        @Nullable String territories,
        @Nullable Boolean withheld) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    static LaunchForm empty() {
        return new LaunchForm(null, null, null, null, null);
    }

    /// What can be made of it, or why nothing can.
    record Read<T>(T value, List<Message> wrong) {}

    LaunchStatus newStatus() {
        return "ANNOUNCED".equals(status) ? LaunchStatus.ANNOUNCED : LaunchStatus.PLANNED;
    }

    /// The date; empty where the day is blank.
    Read<Optional<LaunchDate>> date() {
        List<Message> wrong = new ArrayList<>();
        Optional<LocalDate> read = text(day).flatMap(typed -> day(typed, wrong));
        Optional<LaunchHour> hour = text(at).flatMap(typed -> hour(typed, wrong));
        if (text(day).isEmpty() && hour.isPresent()) {
            wrong.add(Message.of("page.launch.hour-without-day"));
        }
        return new Read<>(read.map(found -> new LaunchDate(found, hour)), wrong);
    }

    /// What holds in the territories.
    Read<Optional<TerritoryLaunch>> exception() {
        if (Boolean.TRUE.equals(withheld)) {
            return new Read<>(Optional.of(new TerritoryLaunch.Withheld()), List.of());
        }
        Read<Optional<LaunchDate>> date = date();
        List<Message> wrong = new ArrayList<>(date.wrong());
        if (text(day).isEmpty()) {
            wrong.add(Message.of("page.launch.no-day"));
        }
        return new Read<>(date.value().map(found -> found), wrong);
    }

    Read<List<Territory>> territoriesMeant() {
        List<Message> wrong = new ArrayList<>();
        List<Territory> meant = new ArrayList<>();
        for (String word : Objects.requireNonNullElse(territories, "").split(",", -1)) {
            if (!word.isBlank()) {
                Territories.guess(word)
                        .ifPresentOrElse(
                                meant::add, () -> wrong.add(Message.of("page.launch.unknown-territory", word.strip())));
            }
        }
        if (meant.isEmpty() && wrong.isEmpty()) {
            wrong.add(Message.of("page.launch.no-territory"));
        }
        return new Read<>(meant, wrong);
    }

    private static Optional<LocalDate> day(String typed, List<Message> wrong) {
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException e) {
            // said below, as for a year that cannot be
        }
        wrong.add(Message.of("page.launch.not-a-day", typed));
        return Optional.empty();
    }

    private static Optional<LaunchHour> hour(String typed, List<Message> wrong) {
        Optional<LaunchHour> hour = LaunchHour.parse(typed);
        if (hour.isEmpty()) {
            wrong.add(Message.of("page.launch.not-an-hour", typed));
        }
        return hour;
    }

    private static Optional<String> text(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(found -> !found.isEmpty());
    }
}
