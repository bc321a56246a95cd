package io.madang.shooting;

import io.madang.shooting.ShootingCheck.BoardDay;
import io.madang.shooting.ShootingProblem.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/// On which shooting days somebody works, waits or is dropped: one row of the day-out-of-days report.
///
/// @param person index of the person
/// @param marks every shooting day with a code, by date; no code: not paid and not working
public record DayOutOfDays(int person, String name, Map<LocalDate, Code> marks) {

    public DayOutOfDays {
        marks = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }

    /// What somebody does on a day, as schedules print it.
    public enum Code {
        /// The first day of work.
        SW,
        /// A day of work.
        W,
        /// The last day of work.
        WF,
        /// The only day of work.
        SWF,
        /// Waits and is paid.
        H,
        /// Works and is dropped after it; the first day stays SW.
        WD,
        /// Is picked up and works; the last day stays WF.
        PW
    }

    public long worked() {
        return marks.values().stream().filter(code -> code != Code.H).count();
    }

    public long held() {
        return marks.size() - worked();
    }

    /// The rows of everybody who works, in the order of the cast.
    public static List<DayOutOfDays> of(ShootingProblem problem, ShootingSchedule schedule) {
        List<BoardDay> days = ShootingCheck.board(schedule);
        NavigableSet<LocalDate> shot = ShootingCheck.shootingDates(days);
        List<DayOutOfDays> rows = new ArrayList<>();
        for (int person = 0; person < problem.cast().size(); person++) {
            List<LocalDate> worked = ShootingCheck.workDates(problem, days, person);
            if (!worked.isEmpty()) {
                Person who = problem.cast().get(person);
                rows.add(new DayOutOfDays(person, who.name(), marks(who, worked, shot)));
            }
        }
        return rows;
    }

    private static Map<LocalDate, Code> marks(Person person, List<LocalDate> worked, NavigableSet<LocalDate> shot) {
        int drop = drop(person, worked, shot);
        Map<LocalDate, Code> marks = new LinkedHashMap<>();
        for (int day = 0; day < worked.size(); day++) {
            marks.put(worked.get(day), code(day, worked.size(), drop));
            if (day + 1 < worked.size() && day != drop && person.isHeld()) {
                shot.subSet(worked.get(day), false, worked.get(day + 1), false)
                        .forEach(waiting -> marks.put(waiting, Code.H));
            }
        }
        return marks;
    }

    private static Code code(int day, int days, int drop) {
        if (days == 1) {
            return Code.SWF;
        }
        if (day == 0) {
            return Code.SW;
        }
        if (day == days - 1) {
            return Code.WF;
        }
        if (day == drop) {
            return Code.WD;
        }
        return day - 1 == drop ? Code.PW : Code.W;
    }

    /// After which day of work somebody is dropped; the first of the longest absences, -1 for nobody.
    private static int drop(Person person, List<LocalDate> worked, NavigableSet<LocalDate> shot) {
        int after = -1;
        int longest = person.leastDropDays().orElse(Integer.MAX_VALUE) - 1;
        for (int day = 0; day + 1 < worked.size(); day++) {
            int gap = shot.subSet(worked.get(day), false, worked.get(day + 1), false)
                    .size();
            if (gap > longest) {
                longest = gap;
                after = day;
            }
        }
        return person.isHeld() ? after : -1;
    }
}
