package io.madang.shooting;

import io.madang.common.DateRange;
import io.madang.common.Message;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a shooting schedule must keep, whatever it costs.
///
/// @param work dated rule sets on working time; on a date the strictest of those in force holds
/// @param fixed scenes that have their dates
/// @param pairs scenes that are not shot after others
/// @param mostDayMoves changes of location within a day of a unit
/// @param mostMoves changes of location within days, over all days
/// @param mostDays days on which anything is shot
public record ShootingRules(
        List<RuleSet> work, List<Fixed> fixed, List<Pair> pairs, int mostDayMoves, int mostMoves, int mostDays) {

    /// No limit.
    public static final int ANY = Integer.MAX_VALUE;

    public ShootingRules {
        work = List.copyOf(work);
        fixed = List.copyOf(fixed);
        pairs = List.copyOf(pairs);
        if (mostDayMoves < 0 || mostMoves < 0 || mostDays < 1) {
            throw new IllegalArgumentException(
                    "Moves (%d, %d) or days (%d) are below what can be.".formatted(mostDayMoves, mostMoves, mostDays));
        }
    }

    public static ShootingRules none() {
        return new ShootingRules(List.of(), List.of(), List.of(), ANY, ANY, ANY);
    }

    /// An `IllegalArgumentException` where a rule names a scene that does not exist.
    void checkNames(int scenes) {
        if (fixed.stream().anyMatch(one -> one.scene < 0 || one.scene >= scenes)
                || pairs.stream()
                        .anyMatch(one ->
                                Math.min(one.earlier, one.later) < 0 || Math.max(one.earlier, one.later) >= scenes)) {
            throw new IllegalArgumentException("A rule names a scene outside of 0 to %d.".formatted(scenes - 1));
        }
    }

    /// The strictest of the rule sets in force: of every name the one with the latest beginning on or
    /// before `date`.
    public RuleSet on(LocalDate date) {
        Map<String, RuleSet> inForce = new HashMap<>();
        for (RuleSet set : work) {
            if (!set.from.isAfter(date)) {
                inForce.merge(set.name, set, (one, other) -> one.from.isAfter(other.from) ? one : other);
            }
        }
        return inForce.values().stream().reduce(RuleSet.free(), RuleSet::strictest);
    }

    /// A scene is shot on one of these dates.
    public record Fixed(int scene, DateRange dates) {}

    /// One scene is shot before another, or on the same day.
    public record Pair(int earlier, int later) {
        public Pair {
            if (earlier == later) {
                throw new IllegalArgumentException("Scene (%d) is to be shot before itself.".formatted(earlier));
            }
        }
    }

    /// Limits of working time that hold from a date on; a production chooses which.
    ///
    /// @param name later versions have the same
    /// @param source where the rule stands
    /// @param dayMinutes most minutes from call to wrap
    /// @param weekMinutes most minutes of a unit from call to wrap in a week from Monday to Sunday
    /// @param weekDays most days on which a unit shoots in such a week
    /// @param restMinutes least minutes from wrap to the next call
    /// @param minors what holds for minors besides
    public record RuleSet(
            String name,
            String source,
            LocalDate from,
            int dayMinutes,
            int weekMinutes,
            int weekDays,
            int restMinutes,
            Minors minors) {

        /// Nothing is limited.
        public static RuleSet free() {
            return new RuleSet("", "", LocalDate.MIN, ANY, ANY, ANY, 0, Minors.free());
        }

        private static RuleSet strictest(RuleSet one, RuleSet other) {
            return new RuleSet(
                    one.name.isEmpty() ? other.name : one.name + ", " + other.name,
                    one.source.isEmpty() ? other.source : one.source + "; " + other.source,
                    one.from.isAfter(other.from) ? one.from : other.from,
                    Math.min(one.dayMinutes, other.dayMinutes),
                    Math.min(one.weekMinutes, other.weekMinutes),
                    Math.min(one.weekDays, other.weekDays),
                    Math.max(one.restMinutes, other.restMinutes),
                    one.minors.strictest(other.minors));
        }
    }

    /// How long and until when minors work.
    ///
    /// @param dayMinutes most minutes of their own scenes on a day
    /// @param weekMinutes most minutes of their own scenes in a week from Monday to Sunday
    /// @param until their day wraps no later; midnight at the end of the day is `LocalTime.MAX`
    public record Minors(int dayMinutes, int weekMinutes, LocalTime until) {
        public static Minors free() {
            return new Minors(ANY, ANY, LocalTime.MAX);
        }

        private Minors strictest(Minors other) {
            return new Minors(
                    Math.min(dayMinutes, other.dayMinutes),
                    Math.min(weekMinutes, other.weekMinutes),
                    until.isBefore(other.until) ? until : other.until);
        }
    }

    /// When a unit is called, by what its day holds.
    ///
    /// The call is the earliest that the rest after the last wrap allows; a day that must begin after its
    /// latest call
    /// breaks the rest. A day lasts as long as its scenes, an hour for meals and an hour for every company
    /// move.
    public enum DayKind {
        /// No scene in the dark.
        DAY(7, 11),
        /// Scenes in daylight and in the dark.
        SPLIT(12, 14),
        /// Scenes in the dark, none in daylight.
        NIGHT(17, 20);

        public static final int MEAL_MINUTES = 60;
        public static final int MOVE_MINUTES = 60;

        private final int earliestMinute;
        private final int latestMinute;

        DayKind(int earliestHour, int latestHour) {
            earliestMinute = earliestHour * 60;
            latestMinute = latestHour * 60;
        }

        public int earliestMinute() {
            return earliestMinute;
        }

        public int latestMinute() {
            return latestMinute;
        }
    }

    /// The rules by name; `sentence` says each to people.
    public enum Rule {
        /// Every scene is shot once, by its unit, on a working day.
        SCENES,
        /// A unit shoots no more pages on a day than it can, except one longer scene alone.
        PAGES,
        /// Everybody in a scene can be had that day.
        AVAILABLE,
        /// The set is open that day.
        OPEN,
        /// Nobody works in two units on one day.
        ONE_UNIT,
        /// A scene with its dates is shot on one of them.
        FIXED,
        /// A scene is not shot after one it must come before.
        PAIR,
        /// No day changes location too often, nor do all days together.
        MOVES,
        /// No more days are shot than asked.
        DAYS,
        /// No day is longer than the rule sets allow.
        DAY_HOURS,
        /// No week has more hours or days than the rule sets allow.
        WEEK_HOURS,
        /// Between wrap and call everybody rests as long as the rule sets ask.
        REST,
        /// Minors work no longer and no later than the rule sets allow.
        MINORS;

        public Message sentence() {
            return Message.of("shooting.rule." + name().toLowerCase(Locale.ROOT));
        }
    }

    /// A rule that a schedule breaks, and how.
    public record Violation(Rule rule, Message reason) {

        /// @param values what the sentence of the rule names
        static Violation of(Rule rule, Object... values) {
            Object[] texts = Arrays.stream(values).map(String::valueOf).toArray();
            return new Violation(
                    rule, Message.of("shooting.broken." + rule.name().toLowerCase(Locale.ROOT), texts));
        }
    }

    /// The rule sets that Madang knows; a production chooses among them or writes its own.
    public static List<RuleSet> known() {
        Minors korean = new Minors(ANY, 35 * 60, LocalTime.of(22, 0));
        List<RuleSet> known = new ArrayList<>();
        known.add(new RuleSet(
                "korea-52-hours",
                "Labor Standards Act, 52 hours a week; Popular Culture and Arts Industry Development Act 2014, minors",
                LocalDate.of(2018, 7, 1),
                ANY,
                52 * 60,
                6,
                0,
                korean));
        known.add(new RuleSet(
                "korean-film-contract",
                "Standard contract of Korean film: 12 hours a day, 40 and 12 hours a week",
                LocalDate.of(2014, 1, 1),
                12 * 60,
                52 * 60,
                6,
                0,
                korean));
        known.add(new RuleSet(
                "us-theatrical",
                "SAG-AFTRA: 12 hours of rest between dismissal and call; IATSE: six-day week",
                LocalDate.of(2014, 1, 1),
                ANY,
                ANY,
                6,
                12 * 60,
                Minors.free()));
        return List.copyOf(known);
    }
}
