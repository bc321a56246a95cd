package io.madang.shooting;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.Stripboard;
import io.madang.common.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Which scenes are to be shot on which of the days, by whom, where, under which rules and at which prices.
///
/// @param cast everybody a scene may name
/// @param sets everything a scene may be shot in
/// @param units who shoots; at least one
/// @param dates the days that may be shot on, ascending: the working days of the production
/// @param before the schedule that holds so far, where there is one; departing from it costs `Costs.movedScene`
public record ShootingProblem(
        String name,
        List<Scene> scenes,
        List<Person> cast,
        List<StageSet> sets,
        List<Unit> units,
        List<LocalDate> dates,
        ShootingRules rules,
        Costs costs,
        Optional<ShootingSchedule> before) {

    public ShootingProblem {
        scenes = List.copyOf(scenes);
        cast = List.copyOf(cast);
        sets = List.copyOf(sets);
        units = List.copyOf(units);
        dates = List.copyOf(dates);
        if (units.isEmpty() || dates.isEmpty()) {
            throw new IllegalArgumentException("(%s) has no unit or no day to shoot on.".formatted(name));
        }
        if (!dates.stream().sorted().distinct().toList().equals(dates)) {
            throw new IllegalArgumentException("The days (%s) do not ascend.".formatted(dates));
        }
        for (Scene scene : scenes) {
            checkNames(scene, cast.size(), sets.size(), units.size());
        }
        rules.checkNames(scenes.size());
    }

    private static void checkNames(Scene scene, int people, int sets, int units) {
        if (scene.cast.stream().anyMatch(person -> person < 0 || person >= people)
                || scene.set >= sets
                || scene.unit >= units) {
            throw new IllegalArgumentException("Scene (%s) names somebody or something unknown.".formatted(scene));
        }
    }

    /// The same problem with a schedule to depart from as little as the price asks.
    public ShootingProblem after(ShootingSchedule schedule) {
        return new ShootingProblem(name, scenes, cast, sets, units, dates, rules, costs, Optional.of(schedule));
    }

    public ShootingProblem with(ShootingRules other) {
        return new ShootingProblem(name, scenes, cast, sets, units, dates, other, costs, before);
    }

    /// The scenes of a breakdown, with what it says of cast, sets, units and calendars, and with what the
    /// terms add.
    public static ShootingProblem of(Breakdown breakdown, Terms terms) {
        return new BreakdownProblem(breakdown, terms).problem();
    }

    /// The days of a stripboard of the breakdown that the problem was made of, as far as it is broken into
    /// days.
    public static List<ShootingCheck.BoardDay> days(Breakdown breakdown, Stripboard board) {
        return BreakdownProblem.days(breakdown, board);
    }

    /// The board with a date for each of its days: its own, or else the days that may be shot on, one after the other.
    public Stripboard dated(Breakdown breakdown, Stripboard board) {
        return new BoardDates(breakdown, dates).dated(board);
    }

    /// The schedule as strips of each unit, a dated day break below every day.
    public List<Stripboard.Unit> units(Breakdown breakdown, ShootingSchedule schedule) {
        return BreakdownProblem.units(this, breakdown, schedule);
    }

    /// One strip: shot in one piece, on one day.
    ///
    /// @param number as the script counts, such as `12A`
    /// @param eighths length in the script, in eighths of a page, 0 or more
    /// @param minutes how long it takes to shoot, 0 or more
    /// @param cast indices of people, none twice
    /// @param set index of its set
    /// @param unit index of the unit that shoots it
    public record Scene(String number, int eighths, int minutes, List<Integer> cast, int set, int unit, Light light) {
        public Scene {
            cast = List.copyOf(cast);
            if (eighths < 0 || minutes < 0 || set < 0 || unit < 0 || new HashSet<>(cast).size() < cast.size()) {
                throw new IllegalArgumentException(
                        "Scene (%s) has a length, set or unit below 0, or somebody twice.".formatted(number));
            }
        }
    }

    /// What a scene needs of the sky.
    public enum Light {
        /// Shot in daylight: exteriors by day.
        DAY,
        /// Shot in the dark: exteriors by night.
        NIGHT,
        /// Shot at any hour: interiors.
        ANY
    }

    /// Somebody of the cast.
    ///
    /// @param dayRate pay of one day, 0 or more
    /// @param isHeld paid for every shooting day from the first to the last of their own; else for their
    ///     own only
    /// @param leastDropDays not paid in the longest absence if it lasts at least so many shooting days;
    ///     empty: never
    /// @param isMinor the hours of minors hold
    /// @param away when they cannot be had
    public record Person(
            String name,
            long dayRate,
            boolean isHeld,
            OptionalInt leastDropDays,
            boolean isMinor,
            List<DateRange> away) {
        public Person {
            away = List.copyOf(away);
            if (dayRate < 0 || leastDropDays.orElse(1) < 1) {
                throw new IllegalArgumentException("The rate (%d) or drop days (%s) of (%s) are too small."
                        .formatted(dayRate, leastDropDays, name));
            }
        }

        public boolean isAwayOn(LocalDate date) {
            return away.stream().anyMatch(range -> range.contains(date));
        }
    }

    /// Where scenes are shot.
    ///
    /// @param location where the set is; sets of one location need no company move
    /// @param standingDay what the stage costs for every shooting day from the first to the last in this
    ///     set; 0 or more
    /// @param closed when the set or its location cannot be had
    public record StageSet(String name, String location, long standingDay, List<DateRange> closed) {
        public StageSet {
            closed = List.copyOf(closed);
            if (standingDay < 0) {
                throw new IllegalArgumentException("A day of set (%s) costs (%d).".formatted(name, standingDay));
            }
        }

        public boolean isClosedOn(LocalDate date) {
            return closed.stream().anyMatch(range -> range.contains(date));
        }
    }

    /// A crew with its own call sheet.
    ///
    /// @param dayEighths most eighths of pages it shoots on a day, 1 or more; a longer scene is shot on a
    ///     day of its own
    public record Unit(String name, int dayEighths) {
        public Unit {
            if (dayEighths < 1) {
                throw new IllegalArgumentException("Unit (%s) shoots nothing (%d).".formatted(name, dayEighths));
            }
        }
    }

    /// What things cost besides cast and sets, in the same whole unit of money as their rates; each 0 or more.
    ///
    /// @param currency ISO 4217 code of which every amount is minor units; empty where plain paid days are
    ///     counted
    /// @param crewDay a day on which a unit shoots
    /// @param companyMove a change of location within a day
    /// @param setChange a change of set within a day
    /// @param nightDay a day of a unit with a scene in the dark
    /// @param movedScene a scene on another date than in the schedule before
    public record Costs(
            String currency, long crewDay, long companyMove, long setChange, long nightDay, long movedScene) {
        public Costs {
            if (Math.min(Math.min(crewDay, companyMove), Math.min(setChange, Math.min(nightDay, movedScene))) < 0) {
                throw new IllegalArgumentException("A price is below 0.");
            }
        }

        /// Nothing but the cast costs.
        public static Costs none() {
            return new Costs("", 0, 0, 0, 0, 0);
        }
    }

    /// What a breakdown does not say, or says otherwise; what is empty is left to the breakdown.
    ///
    /// @param dayEighths most eighths of pages a day of a unit, by the name of the unit; the name ``
    ///     stands for all others
    /// @param days most shooting days
    /// @param off weekdays off
    /// @param usualRate pay of a day for everybody without a rate
    /// @param people by name
    /// @param sets by name
    /// @param fixed by scene number
    /// @param pairs two scene numbers each
    /// @param episodes how many episodes of a series are shot; empty: all
    public record Terms(
            Map<String, Integer> dayEighths,
            OptionalInt days,
            OptionalInt mostDayMoves,
            OptionalInt mostMoves,
            Optional<LocalDate> start,
            Optional<Set<DayOfWeek>> off,
            List<DateRange> holidays,
            List<ShootingRules.RuleSet> work,
            long usualRate,
            Map<String, PersonTerms> people,
            List<CompanionTerms> companions,
            Map<String, SetTerms> sets,
            Map<String, DateRange> fixed,
            List<List<String>> pairs,
            Costs costs,
            OptionalInt episodes) {

        /// Five pages: what most units shoot on a day, or less.
        public static final int USUAL_DAY_EIGHTHS = 40;

        public Terms {
            dayEighths = Map.copyOf(dayEighths);
            holidays = List.copyOf(holidays);
            work = List.copyOf(work);
            people = Map.copyOf(people);
            companions = List.copyOf(companions);
            sets = Map.copyOf(sets);
            fixed = Map.copyOf(fixed);
            pairs = List.copyOf(pairs);
        }

        /// Whether anybody said when the shoot begins.
        public boolean isDated(Breakdown breakdown) {
            return start.isPresent()
                    || breakdown.calendars().stream()
                            .anyMatch(calendar -> calendar.start().isPresent());
        }

        /// The same with at most so many shooting days.
        public Terms inDays(int most) {
            return new Terms(
                    dayEighths,
                    OptionalInt.of(most),
                    mostDayMoves,
                    mostMoves,
                    start,
                    off,
                    holidays,
                    work,
                    usualRate,
                    people,
                    companions,
                    sets,
                    fixed,
                    pairs,
                    costs,
                    episodes);
        }

        /// Everything as the breakdown says.
        public static Terms usual() {
            return new Terms(
                    Map.of(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    1,
                    Map.of(),
                    List.of(),
                    Map.of(),
                    Map.of(),
                    List.of(),
                    Costs.none(),
                    OptionalInt.empty());
        }
    }

    /// What is said of somebody besides the breakdown.
    ///
    /// @param leastDropDays 0 for somebody who is never dropped
    public record PersonTerms(
            Optional<Long> dayRate,
            Optional<Boolean> isHeld,
            OptionalInt leastDropDays,
            Optional<Boolean> isMinor,
            List<DateRange> away) {
        public PersonTerms {
            away = List.copyOf(away);
        }
    }

    /// Somebody or something that comes along and is paid for its days of work only: a teacher, an animal
    /// with handler.
    ///
    /// @param with people in whose scenes it is
    /// @param scenes numbers of other scenes it is in
    public record CompanionTerms(String name, long dayRate, List<String> with, List<String> scenes) {
        public CompanionTerms {
            with = List.copyOf(with);
            scenes = List.copyOf(scenes);
        }
    }

    /// What is said of a set besides the breakdown.
    ///
    /// @param titleSet key of the set of the title that it is or is a part of
    public record SetTerms(
            Optional<String> location, long standingDay, List<DateRange> closed, Optional<String> titleSet) {
        public SetTerms {
            closed = List.copyOf(closed);
        }
    }
}
