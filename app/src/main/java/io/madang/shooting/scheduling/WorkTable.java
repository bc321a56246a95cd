package io.madang.shooting.scheduling;

import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingRules.Minors;
import io.madang.shooting.ShootingRules.RuleSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// The limits of working time by date and by week, as arrays; minutes count from the midnight before 1970.
final class WorkTable {

    final boolean isActive;
    final boolean hasRest;
    final int weeks;
    final long[] midnight;
    final int[] week;
    final int[] dayMinutes;
    final int[] rest;
    final int[] weekMinutes;
    final int[] weekDays;
    final int[] minorDay;
    final int[] minorWeek;
    final int[] minorUntil;

    WorkTable(ShootingProblem problem) {
        isActive = !problem.rules().work().isEmpty();
        List<LocalDate> dates = problem.dates();
        List<LocalDate> mondays =
                dates.stream().map(WorkTable::monday).distinct().toList();
        weeks = mondays.size();
        midnight = dates.stream().mapToLong(date -> date.toEpochDay() * 1440).toArray();
        week = dates.stream().mapToInt(date -> mondays.indexOf(monday(date))).toArray();
        List<RuleSet> byDate =
                dates.stream().map(date -> problem.rules().on(date)).toList();
        List<RuleSet> byWeek = mondays.stream()
                .map(first -> problem.rules().on(first.plusDays(6)))
                .toList();
        dayMinutes = byDate.stream().mapToInt(RuleSet::dayMinutes).toArray();
        rest = byDate.stream().mapToInt(RuleSet::restMinutes).toArray();
        minorDay = byDate.stream()
                .map(RuleSet::minors)
                .mapToInt(Minors::dayMinutes)
                .toArray();
        minorUntil = byDate.stream()
                .map(RuleSet::minors)
                .mapToInt(minors -> until(minors.until()))
                .toArray();
        weekMinutes = byWeek.stream().mapToInt(RuleSet::weekMinutes).toArray();
        weekDays = byWeek.stream().mapToInt(RuleSet::weekDays).toArray();
        minorWeek = byWeek.stream()
                .map(RuleSet::minors)
                .mapToInt(Minors::weekMinutes)
                .toArray();
        hasRest = byDate.stream().anyMatch(set -> set.restMinutes() > 0);
    }

    private static int until(LocalTime time) {
        return time.equals(LocalTime.MAX) ? Integer.MAX_VALUE : time.toSecondOfDay() / 60;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
