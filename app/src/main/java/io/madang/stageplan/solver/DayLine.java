package io.madang.stageplan.solver;

import io.madang.common.DateRange;
import io.madang.lot.WorkingCalendar;
import java.time.LocalDate;
import java.util.Arrays;

/// The working days of the planned stretch, counted from 0, so that durations are constants.
///
/// A run of work `[from, to)` in indices takes the dates from its first working day to the day after its last: the
/// days off inside belong to it, those around it do not.
final class DayLine {

    private final DateRange within;
    private final long[] epochDays;

    DayLine(WorkingCalendar calendar) {
        within = calendar.within();
        epochDays = calendar.days().stream().mapToLong(LocalDate::toEpochDay).toArray();
    }

    /// How many working days there are.
    int size() {
        return epochDays.length;
    }

    DateRange within() {
        return within;
    }

    LocalDate date(int index) {
        return LocalDate.ofEpochDay(epochDays[index]);
    }

    /// The day after the last working day of a run that ends before `end`; `end` is at least 1.
    LocalDate dayAfter(int end) {
        return LocalDate.ofEpochDay(epochDays[end - 1] + 1);
    }

    /// Calendar days from the start of the stretch to `day`, never negative.
    int offset(LocalDate day) {
        return (int) Math.max(0, day.toEpochDay() - within.from().toEpochDay());
    }

    /// The first working day on or after `day`; `size()` where there is none.
    int firstFrom(LocalDate day) {
        int found = Arrays.binarySearch(epochDays, day.toEpochDay());
        return found >= 0 ? found : -found - 1;
    }

    /// The dates of the run `[from, to)`.
    DateRange dates(int from, int to) {
        return DateRange.of(date(from), dayAfter(to));
    }
}
