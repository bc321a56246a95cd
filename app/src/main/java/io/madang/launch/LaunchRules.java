package io.madang.launch;

import io.madang.common.Message;
import io.madang.slate.Title;
import io.madang.stageplan.Forecast;
import java.time.LocalDate;
import java.util.Optional;

/// What a launch date must keep.
public final class LaunchRules {

    private LaunchRules() {}

    /// Why the date cannot be: before the title is shot as planned, or before it could be ready at all.
    public static Optional<Message> broken(LaunchDate date, Title title, Optional<Forecast> forecast) {
        Optional<Message> unshot = forecast.filter(plan -> date.day().isBefore(plan.wrap()))
                .map(plan -> Message.of(
                        "launch.before-wrap",
                        title.name(),
                        date.day(),
                        plan.wrap().minusDays(1),
                        plan.launch()));
        return unshot.or(() -> tooEarly(date, title));
    }

    /// One day of shooting after the earliest start, then post-production and localization, is the least.
    private static Optional<Message> tooEarly(LaunchDate date, Title title) {
        return earliest(title)
                .filter(day -> date.day().isBefore(day))
                .map(day -> Message.of("launch.before-start", title.name(), date.day(), day));
    }

    /// The first day on which an open title can be ready, whatever the stages; empty where nothing says so.
    public static Optional<LocalDate> earliest(Title title) {
        return title.earliestStart()
                .filter(_ -> title.phase().isOpen())
                .map(start -> start.plusDays(1L + title.daysFromWrapToLaunch()));
    }
}
