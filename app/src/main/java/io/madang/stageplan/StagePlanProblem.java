package io.madang.stageplan;

import io.madang.lot.Lot;
import io.madang.lot.WorkingCalendar;
import io.madang.slate.Title;
import io.madang.stageplan.ScheduledSlate.TitleDays;
import java.util.List;

/// What is to be planned: the open titles on the lot's stages within the working days of the calendar.
///
/// @param titles the open titles only, each with at least one set, with the shoot days to plan with
/// @param calendar working days of the stretch that may be planned; no work happens on other days
/// @param schedules where shoot days come from; titles without a schedule have typed ones
public record StagePlanProblem(
        Lot lot, List<Title> titles, WorkingCalendar calendar, Objective objective, List<TitleDays> schedules) {

    public StagePlanProblem {
        titles = List.copyOf(titles);
        schedules = List.copyOf(schedules);
    }

    /// All shoot days are typed.
    public StagePlanProblem(Lot lot, List<Title> titles, WorkingCalendar calendar, Objective objective) {
        this(lot, titles, calendar, objective, List.of());
    }

    /// The titles with what their schedules say.
    public ScheduledSlate slate() {
        return new ScheduledSlate(titles, schedules);
    }
}
