package io.madang.lot.holidays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The days off by law in South Korea, since 2013.
///
/// Sundays and Saturdays are left to the working week. Labor Day (May 1) is in all years: until 2025 it was a paid day
/// off for employees, which film crews are; since 2026 it is a public holiday. A holiday that falls on a day off
/// moves to the next working day under the rules of the year; the rules came in 2014 (Seollal, Chuseok, Children's
/// Day),
/// in August 2021 (four national days), in 2023 (Buddha's Birthday, Christmas) and in 2026 (Constitution Day, Labor
/// Day).
final class KoreanHolidays {

    /// When a holiday gets a substitute day.
    private enum Substitute {
        NEVER,
        ON_SUNDAY_OR_HOLIDAY,
        ON_WEEKEND_OR_HOLIDAY
    }

    /// Days in a row that are off for one reason.
    private record Occasion(String name, List<LocalDate> days, Substitute substitute) {
        LocalDate last() {
            return days.getLast();
        }
    }

    private final int year;
    private final List<Occasion> occasions = new ArrayList<>();

    private KoreanHolidays(int year) {
        this.year = year;
    }

    static Set<LocalDate> of(int year) {
        KoreanHolidays holidays = new KoreanHolidays(year);
        holidays.addSolar();
        holidays.addLunar();
        return holidays.withSubstitutes();
    }

    private void addSolar() {
        Substitute nationalDay = year >= 2022 ? Substitute.ON_WEEKEND_OR_HOLIDAY : Substitute.NEVER;
        Substitute autumnDay = year >= 2021 ? Substitute.ON_WEEKEND_OR_HOLIDAY : Substitute.NEVER;
        Substitute since2026 = year >= 2026 ? Substitute.ON_WEEKEND_OR_HOLIDAY : Substitute.NEVER;
        add("New Year", 1, 1, Substitute.NEVER);
        add("Independence Movement Day", 3, 1, nationalDay);
        add("Labor Day", 5, 1, since2026);
        add("Children's Day", 5, 5, year >= 2014 ? Substitute.ON_WEEKEND_OR_HOLIDAY : Substitute.NEVER);
        add("Memorial Day", 6, 6, Substitute.NEVER);
        if (year >= 2026) {
            add("Constitution Day", 7, 17, since2026);
        }
        add("Liberation Day", 8, 15, autumnDay);
        add("Foundation Day", 10, 3, autumnDay);
        add("Hangeul Day", 10, 9, autumnDay);
        add("Christmas", 12, 25, year >= 2023 ? Substitute.ON_WEEKEND_OR_HOLIDAY : Substitute.NEVER);
    }

    private void add(String name, int month, int day, Substitute substitute) {
        occasions.add(new Occasion(name, List.of(LocalDate.of(year, month, day)), substitute));
    }

    private void addLunar() {
        Substitute feast = year >= 2014 ? Substitute.ON_SUNDAY_OR_HOLIDAY : Substitute.NEVER;
        occasions.add(new Occasion("Seollal", threeDaysAround(LunarCalendar.seollal(year)), feast));
        occasions.add(new Occasion("Chuseok", threeDaysAround(LunarCalendar.chuseok(year)), feast));
        occasions.add(new Occasion(
                "Buddha's Birthday",
                List.of(LunarCalendar.buddhasBirthday(year)),
                year >= 2023 ? Substitute.ON_WEEKEND_OR_HOLIDAY : Substitute.NEVER));
    }

    private static List<LocalDate> threeDaysAround(LocalDate day) {
        return List.of(day.minusDays(1), day, day.plusDays(1));
    }

    private Set<LocalDate> withSubstitutes() {
        Set<LocalDate> free = new TreeSet<>();
        occasions.forEach(occasion -> free.addAll(occasion.days()));
        OneTimeHolidays.of(year).forEach(free::add);
        Stream<LocalDate> collisions = occasions.stream()
                .sorted(Comparator.comparing(Occasion::last))
                .filter(this::losesADay)
                .map(Occasion::last)
                .distinct();
        collisions.forEach(day -> free.add(firstWorkingDayAfter(day, free)));
        return Set.copyOf(free);
    }

    private boolean losesADay(Occasion occasion) {
        Predicate<LocalDate> taken = day -> occasions.stream()
                .filter(other -> !other.equals(occasion))
                .anyMatch(other -> other.days().contains(day));
        return switch (occasion.substitute()) {
            case NEVER -> false;
            case ON_SUNDAY_OR_HOLIDAY ->
                occasion.days().stream().anyMatch(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY || taken.test(day));
            case ON_WEEKEND_OR_HOLIDAY -> occasion.days().stream().anyMatch(day -> isWeekend(day) || taken.test(day));
        };
    }

    private static LocalDate firstWorkingDayAfter(LocalDate day, Set<LocalDate> free) {
        LocalDate next = day.plusDays(1);
        while (isWeekend(next) || free.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
