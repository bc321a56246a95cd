package io.madang.launch;

import io.madang.slate.Title;
import io.madang.stageplan.Forecast;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What the stage plan says of a launch date.
public sealed interface LaunchOutlook {

    /// Its first premiere is over.
    record Launched() implements LaunchOutlook {}

    /// Nobody has planned the stages of the title, or it needs none any more.
    record Unplanned() implements LaunchOutlook {}

    /// Ready on its day, with days to spare, 0 or more.
    record InTime(long daysToSpare) implements LaunchOutlook {}

    /// Ready only days after its day, at least 1.
    ///
    /// @param ready the day on which it can launch
    record Late(long days, LocalDate ready) implements LaunchOutlook {}

    /// @param forecast of the newest stage plan
    /// @param now whether the premiere is over
    static LaunchOutlook of(
            Title title, LaunchCalendar calendar, LaunchPlan plan, Optional<Forecast> forecast, Instant now) {
        boolean isOver = calendar.premieres(plan).stream()
                .findFirst()
                .filter(first -> !first.instant().isAfter(now))
                .isPresent();
        if (isOver && !title.phase().isOpen()) {
            return new Launched();
        }
        Optional<LocalDate> day = plan.firstDay();
        if (forecast.isEmpty() || day.isEmpty()) {
            return new Unplanned();
        }
        LocalDate ready = forecast.get().launch();
        long spare = ChronoUnit.DAYS.between(ready, day.get());
        return spare >= 0 ? new InTime(spare) : new Late(-spare, ready);
    }
}
