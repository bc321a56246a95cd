package io.madang.shooting.scheduling;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingProblem.Person;
import io.madang.shooting.ShootingProblem.StageSet;
import io.madang.shooting.ShootingProblem.Unit;
import io.madang.shooting.ShootingRules;
import io.madang.shooting.ShootingRules.Fixed;
import io.madang.shooting.ShootingRules.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// One thing that the problem asks, and the problem without it.
///
/// @param sentence what is asked
/// @param without the same problem, not asking it
record Demand(Message sentence, UnaryOperator<ShootingProblem> without) {

    /// Everything that may be given up, one by one: people's days off, closed sets, fixed dates, pairs, limits.
    static List<Demand> of(ShootingProblem problem) {
        List<Demand> demands = new ArrayList<>();
        people(problem, demands);
        places(problem, demands);
        ShootingRules rules = problem.rules();
        for (Fixed fixed : rules.fixed()) {
            String number = problem.scenes().get(fixed.scene()).number();
            demands.add(new Demand(
                    Message.of("shooting.demand.fixed", number, text(fixed.dates())),
                    other -> other.with(without(other.rules(), fixed, null))));
        }
        for (Pair pair : rules.pairs()) {
            demands.add(new Demand(
                    Message.of(
                            "shooting.demand.pair",
                            problem.scenes().get(pair.earlier()).number(),
                            problem.scenes().get(pair.later()).number()),
                    other -> other.with(without(other.rules(), null, pair))));
        }
        limits(problem, demands);
        return demands;
    }

    private static void people(ShootingProblem problem, List<Demand> demands) {
        for (int index = 0; index < problem.cast().size(); index++) {
            Person person = problem.cast().get(index);
            if (!person.away().isEmpty()) {
                int current = index;
                demands.add(new Demand(
                        Message.of("shooting.demand.away", person.name(), texts(person.away())),
                        other -> withPerson(other, current)));
            }
        }
    }

    private static void places(ShootingProblem problem, List<Demand> demands) {
        for (int index = 0; index < problem.sets().size(); index++) {
            StageSet set = problem.sets().get(index);
            if (!set.closed().isEmpty()) {
                int current = index;
                demands.add(new Demand(
                        Message.of("shooting.demand.closed", set.name(), texts(set.closed())),
                        other -> withSet(other, current)));
            }
        }
    }

    private static void limits(ShootingProblem problem, List<Demand> demands) {
        ShootingRules rules = problem.rules();
        if (Math.min(rules.mostDayMoves(), rules.mostMoves()) < ShootingRules.ANY) {
            demands.add(new Demand(
                    Message.of("shooting.demand.moves"),
                    other -> other.with(new ShootingRules(
                            other.rules().work(),
                            other.rules().fixed(),
                            other.rules().pairs(),
                            ShootingRules.ANY,
                            ShootingRules.ANY,
                            other.rules().mostDays()))));
        }
        if (rules.mostDays() < ShootingRules.ANY) {
            demands.add(new Demand(
                    Message.of("shooting.demand.days", rules.mostDays()),
                    other -> other.with(new ShootingRules(
                            other.rules().work(),
                            other.rules().fixed(),
                            other.rules().pairs(),
                            other.rules().mostDayMoves(),
                            other.rules().mostMoves(),
                            ShootingRules.ANY))));
        }
        for (String name : rules.work().stream()
                .map(ShootingRules.RuleSet::name)
                .distinct()
                .toList()) {
            demands.add(new Demand(
                    Message.of("shooting.demand.work", name),
                    other -> other.with(new ShootingRules(
                            other.rules().work().stream()
                                    .filter(set -> !set.name().equals(name))
                                    .toList(),
                            other.rules().fixed(),
                            other.rules().pairs(),
                            other.rules().mostDayMoves(),
                            other.rules().mostMoves(),
                            other.rules().mostDays()))));
        }
        demands.add(new Demand(Message.of("shooting.demand.pages"), other -> withUnits(other)));
    }

    private static ShootingRules without(
            ShootingRules rules,
            @org.jspecify.annotations.Nullable Fixed fixed,
            @org.jspecify.annotations.Nullable Pair pair) {
        return new ShootingRules(
                rules.work(),
                rules.fixed().stream().filter(one -> !one.equals(fixed)).toList(),
                rules.pairs().stream().filter(one -> !one.equals(pair)).toList(),
                rules.mostDayMoves(),
                rules.mostMoves(),
                rules.mostDays());
    }

    private static ShootingProblem withPerson(ShootingProblem problem, int index) {
        List<Person> cast = new ArrayList<>(problem.cast());
        Person one = cast.get(index);
        cast.set(
                index,
                new Person(one.name(), one.dayRate(), one.isHeld(), one.leastDropDays(), one.isMinor(), List.of()));
        return rebuilt(problem, cast, problem.sets(), problem.units());
    }

    private static ShootingProblem withSet(ShootingProblem problem, int index) {
        List<StageSet> sets = new ArrayList<>(problem.sets());
        StageSet one = sets.get(index);
        sets.set(index, new StageSet(one.name(), one.location(), one.standingDay(), List.of()));
        return rebuilt(problem, problem.cast(), sets, problem.units());
    }

    private static ShootingProblem withUnits(ShootingProblem problem) {
        List<Unit> units = problem.units().stream()
                .map(unit -> new Unit(unit.name(), Integer.MAX_VALUE / 2))
                .toList();
        return rebuilt(problem, problem.cast(), problem.sets(), units);
    }

    private static ShootingProblem rebuilt(
            ShootingProblem problem, List<Person> cast, List<StageSet> sets, List<Unit> units) {
        return new ShootingProblem(
                problem.name(),
                problem.scenes(),
                cast,
                sets,
                units,
                problem.dates(),
                problem.rules(),
                problem.costs(),
                problem.before());
    }

    private static String texts(List<DateRange> ranges) {
        return ranges.stream().map(Demand::text).collect(Collectors.joining(", "));
    }

    private static String text(DateRange range) {
        return range.days() == 1 ? range.from().toString() : range.from() + ".." + range.last();
    }
}
