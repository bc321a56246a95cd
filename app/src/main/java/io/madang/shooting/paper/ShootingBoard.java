package io.madang.shooting.paper;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.SheetId;
import io.madang.breakdown.Strip;
import io.madang.breakdown.Strip.DayBreak;
import io.madang.breakdown.Stripboard;
import io.madang.shooting.DayOutOfDays;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingSchedule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A stripboard in days: what papers are made of.
///
/// @param units with their days in order
/// @param cast the days of everybody who works, by date; days without a date stand for the days since 1970
public record ShootingBoard(Breakdown breakdown, Stripboard stripboard, List<UnitDays> units, List<CastDays> cast) {

    public ShootingBoard {
        units = List.copyOf(units);
        cast = List.copyOf(cast);
    }

    /// The days of somebody who works.
    ///
    /// @param element as the breakdown knows them; empty for those who only come along, such as a teacher
    /// @param isMinor whether the hours of minors hold
    /// @param sheets of the scenes they are in
    public record CastDays(
            DayOutOfDays days, Optional<BreakdownElement> element, boolean isMinor, Set<SheetId> sheets) {
        public CastDays {
            sheets = Set.copyOf(sheets);
        }

        String number() {
            return element.map(BreakdownElement::boardId).orElse("");
        }

        private static CastDays of(DayOutOfDays days, Breakdown breakdown, ShootingProblem problem) {
            List<BreakdownElement> cast = breakdown.cast();
            int person = days.person();
            return new CastDays(
                    days,
                    person < cast.size() ? Optional.of(cast.get(person)) : Optional.empty(),
                    problem.cast().get(person).isMinor(),
                    IntStream.range(0, problem.scenes().size())
                            .filter(scene -> problem.scenes().get(scene).cast().contains(person))
                            .mapToObj(scene -> breakdown.sheets().get(scene).id())
                            .collect(Collectors.toSet()));
        }
    }

    /// The days of one unit.
    ///
    /// @param strips that stand below the last day
    public record UnitDays(String name, List<UnitDay> days, List<Strip> strips) {
        public UnitDays {
            days = List.copyOf(days);
            strips = List.copyOf(strips);
        }
    }

    /// A shooting day.
    ///
    /// @param number from 1
    /// @param strips its sheets and banners in their order
    /// @param hours where it has scenes
    public record UnitDay(
            String unit, int number, Optional<LocalDate> date, List<Strip> strips, Optional<Hours> hours) {
        public UnitDay {
            strips = List.copyOf(strips);
        }
    }

    /// From the call to the wrap.
    public record Hours(LocalDateTime call, LocalDateTime wrap) {}

    /// A board of the breakdown, with the hours and the days of the cast that the problem counts for it.
    public static ShootingBoard of(Breakdown breakdown, Stripboard stripboard, ShootingProblem problem) {
        ShootingSchedule counted = ShootingCheck.counted(problem, ShootingProblem.days(breakdown, stripboard));
        List<UnitDays> units = new ArrayList<>();
        for (int unit = 0; unit < stripboard.units().size(); unit++) {
            units.add(unit(breakdown, stripboard, unit, counted));
        }
        return new ShootingBoard(
                breakdown,
                stripboard,
                units,
                DayOutOfDays.of(problem, counted).stream()
                        .map(days -> CastDays.of(days, breakdown, problem))
                        .toList());
    }

    /// Nothing but the sheets.
    public static ShootingBoard of(Breakdown breakdown) {
        Stripboard none = new Stripboard("none", "", List.of(), List.of(), Optional.empty());
        return new ShootingBoard(breakdown, none, List.of(), List.of());
    }

    private static UnitDays unit(Breakdown breakdown, Stripboard board, int unit, ShootingSchedule counted) {
        Stripboard.Unit strips = board.units().get(unit);
        List<Stripboard.Day> dated = breakdown.days(board, strips);
        List<UnitDay> days = new ArrayList<>();
        List<Strip> open = new ArrayList<>();
        for (Strip strip : strips.strips()) {
            if (strip instanceof DayBreak) {
                Optional<LocalDate> date = dated.get(days.size()).date();
                Optional<Hours> hours = date.flatMap(day -> hours(counted, unit, day));
                days.add(new UnitDay(strips.name(), days.size() + 1, date, open, hours));
                open = new ArrayList<>();
            } else {
                open.add(strip);
            }
        }
        return new UnitDays(strips.name(), days, open);
    }

    private static Optional<Hours> hours(ShootingSchedule counted, int unit, LocalDate date) {
        return counted.days().stream()
                .filter(day -> day.unit() == unit && day.date().equals(date))
                .findFirst()
                .map(day -> new Hours(day.call(), day.wrap()));
    }

    /// Whether every day has a date.
    public boolean isDated() {
        return units.stream()
                .flatMap(unit -> unit.days().stream())
                .allMatch(day -> day.date().isPresent());
    }

    public boolean hasDays() {
        return units.stream().anyMatch(unit -> !unit.days().isEmpty());
    }

    /// The dates on which somebody works or waits.
    NavigableSet<LocalDate> castDates() {
        NavigableSet<LocalDate> dates = new TreeSet<>();
        cast.forEach(row -> dates.addAll(row.days().marks().keySet()));
        return dates;
    }
}
