package io.madang.stageplan;

import io.madang.lot.Lot;
import io.madang.lot.WorkingCalendar;
import io.madang.slate.Title;
import java.util.List;

/// What is to be planned: the open titles on the lot's stages within the working days of the calendar.
///
/// @param titles the open titles only, each with at least one set
/// @param calendar working days of the stretch that may be planned; no work happens on other days
public record StagePlanProblem(Lot lot, List<Title> titles, WorkingCalendar calendar, Objective objective) {

    public StagePlanProblem {
        titles = List.copyOf(titles);
    }
}
