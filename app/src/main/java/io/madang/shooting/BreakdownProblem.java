package io.madang.shooting;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.BreakdownElement;
import io.madang.breakdown.BreakdownSheet;
import io.madang.breakdown.SheetId;
import io.madang.breakdown.Strip;
import io.madang.breakdown.Stripboard;
import io.madang.common.DateRange;
import io.madang.common.Money;
import io.madang.script.DayPart;
import io.madang.script.Setting;
import io.madang.shooting.ShootingCheck.BoardDay;
import io.madang.shooting.ShootingProblem.CompanionTerms;
import io.madang.shooting.ShootingProblem.Costs;
import io.madang.shooting.ShootingProblem.Light;
import io.madang.shooting.ShootingProblem.Person;
import io.madang.shooting.ShootingProblem.PersonTerms;
import io.madang.shooting.ShootingProblem.Scene;
import io.madang.shooting.ShootingProblem.SetTerms;
import io.madang.shooting.ShootingProblem.StageSet;
import io.madang.shooting.ShootingProblem.Terms;
import io.madang.shooting.ShootingProblem.Unit;
import io.madang.shooting.ShootingRules.Fixed;
import io.madang.shooting.ShootingRules.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A breakdown as a shooting-schedule problem: every sheet is a scene, every unit of the sheets a unit.
final class BreakdownProblem {

    private static final Set<String> MAIN_UNIT =
            Set.of("", "MAIN", "MAIN UNIT", "FIRST", "FIRST UNIT", "1ST", "1", "A");

    private final Breakdown breakdown;
    private final Terms terms;
    private final List<BreakdownElement> cast;
    private final List<String> units;
    private final List<List<String>> places;
    private final List<LocalDate> dates;

    BreakdownProblem(Breakdown breakdown, Terms terms) {
        this.breakdown = breakdown;
        this.terms = terms;
        cast = breakdown.cast();
        units = breakdown.sheets().stream()
                .map(BreakdownProblem::unit)
                .distinct()
                .toList();
        places = breakdown.sheets().stream().map(this::place).distinct().toList();
        dates = new WorkingDays(breakdown, terms).dates();
    }

    ShootingProblem problem() {
        return new ShootingProblem(
                breakdown.header().project(),
                breakdown.sheets().stream().map(this::scene).toList(),
                Stream.concat(
                                cast.stream().map(this::person),
                                terms.companions().stream().map(BreakdownProblem::companion))
                        .toList(),
                places.stream().map(this::set).toList(),
                units.isEmpty()
                        ? List.of(new Unit("", eighths("")))
                        : units.stream()
                                .map(name -> new Unit(name, eighths(name)))
                                .toList(),
                dates,
                rules(),
                costs(),
                Optional.empty());
    }

    private static String unit(BreakdownSheet sheet) {
        String name = sheet.unit().strip().toUpperCase(Locale.ROOT);
        return MAIN_UNIT.contains(name) ? "" : sheet.unit().strip();
    }

    private int eighths(String unit) {
        Map<String, Integer> said = terms.dayEighths();
        return said.getOrDefault(unit, said.getOrDefault("", Terms.USUAL_DAY_EIGHTHS));
    }

    private List<String> place(BreakdownSheet sheet) {
        SetTerms said = terms.sets().get(sheet.set());
        String location = said == null ? sheet.location() : said.location().orElse(sheet.location());
        return List.of(sheet.set(), location);
    }

    private StageSet set(List<String> place) {
        SetTerms said = terms.sets().get(place.getFirst());
        return new StageSet(
                place.getFirst(),
                place.getLast(),
                said == null ? 0 : said.standingDay(),
                said == null ? List.of() : said.closed());
    }

    private Scene scene(BreakdownSheet sheet) {
        List<Integer> people = new ArrayList<>(IntStream.range(0, cast.size())
                .filter(index -> sheet.needs(cast.get(index).id()))
                .boxed()
                .toList());
        people.addAll(companions(sheet, people));
        return new Scene(
                sheet.number(),
                sheet.eighths().count(),
                sheet.estimatedMinutes(),
                people,
                places.indexOf(place(sheet)),
                units.indexOf(unit(sheet)),
                light(sheet));
    }

    private List<Integer> companions(BreakdownSheet sheet, List<Integer> people) {
        Set<String> names = people.stream().map(index -> cast.get(index).name()).collect(Collectors.toSet());
        return IntStream.range(0, terms.companions().size())
                .filter(index -> {
                    CompanionTerms companion = terms.companions().get(index);
                    return companion.scenes().contains(sheet.number())
                            || companion.with().stream().anyMatch(names::contains);
                })
                .mapToObj(index -> cast.size() + index)
                .toList();
    }

    private static Person companion(CompanionTerms companion) {
        return new Person(companion.name(), companion.dayRate(), false, OptionalInt.empty(), false, List.of());
    }

    private static Light light(BreakdownSheet sheet) {
        if (sheet.setting() != Setting.EXTERIOR || sheet.dayPart() == DayPart.UNSAID) {
            return Light.ANY;
        }
        return sheet.dayPart() == DayPart.NIGHT ? Light.NIGHT : Light.DAY;
    }

    private Person person(BreakdownElement element) {
        PersonTerms said = terms.people()
                .getOrDefault(
                        element.name(),
                        new PersonTerms(
                                Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of()));
        List<DateRange> away = new ArrayList<>(said.away());
        dates.stream()
                .filter(date -> element.rules().isOff(date))
                .map(DateRange::ofDay)
                .forEach(away::add);
        OptionalInt own = element.rules().dropAllowed()
                ? OptionalInt.of(Math.max(1, element.rules().leastDropDays()))
                : OptionalInt.empty();
        OptionalInt drop = said.leastDropDays().isPresent() ? said.leastDropDays() : own;
        return new Person(
                element.name(),
                said.dayRate()
                        .or(() -> element.rules().dailyRate().map(Money::minor))
                        .orElse(terms.usualRate()),
                said.isHeld().orElse(element.rules().holdAllowed()),
                drop.orElse(0) == 0 ? OptionalInt.empty() : drop,
                said.isMinor().orElse(element.rules().minor()),
                away);
    }

    private ShootingRules rules() {
        Map<String, Integer> indices = new HashMap<>();
        for (int index = 0; index < breakdown.sheets().size(); index++) {
            indices.putIfAbsent(breakdown.sheets().get(index).number(), index);
        }
        List<Fixed> fixed = terms.fixed().entrySet().stream()
                .map(entry -> new Fixed(indices.getOrDefault(entry.getKey(), -1), entry.getValue()))
                .filter(one -> one.scene() >= 0)
                .sorted(Comparator.comparingInt(Fixed::scene))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (List<String> pair : terms.pairs()) {
            int earlier = indices.getOrDefault(pair.getFirst(), -1);
            int later = indices.getOrDefault(pair.getLast(), -1);
            if (earlier >= 0 && later >= 0 && earlier != later) {
                pairs.add(new Pair(earlier, later));
            }
        }
        return new ShootingRules(
                terms.work(),
                fixed,
                pairs,
                terms.mostDayMoves().orElse(ShootingRules.ANY),
                terms.mostMoves().orElse(ShootingRules.ANY),
                ShootingRules.ANY);
    }

    private Costs costs() {
        String currency = terms.costs().currency();
        if (currency.isEmpty()) {
            currency = cast.stream()
                    .flatMap(element -> element.rules().dailyRate().stream())
                    .map(money -> money.currency().getCurrencyCode())
                    .findFirst()
                    .orElse("");
        }
        Costs said = terms.costs();
        return new Costs(
                currency, said.crewDay(), said.companyMove(), said.setChange(), said.nightDay(), said.movedScene());
    }

    static List<BoardDay> days(Breakdown breakdown, Stripboard board) {
        Map<SheetId, Integer> indices = new HashMap<>();
        breakdown.sheets().forEach(sheet -> indices.put(sheet.id(), indices.size()));
        List<BoardDay> days = new ArrayList<>();
        for (int unit = 0; unit < board.units().size(); unit++) {
            for (Stripboard.Day day : breakdown.days(board, board.units().get(unit))) {
                List<Integer> scenes = day.sheets().stream().map(indices::get).toList();
                LocalDate date = day.date().orElse(LocalDate.EPOCH.plusDays(day.number()));
                days.add(new BoardDay(date, unit, scenes));
            }
        }
        return days;
    }

    static List<Stripboard.Unit> units(ShootingProblem problem, Breakdown breakdown, ShootingSchedule schedule) {
        List<Stripboard.Unit> units = new ArrayList<>();
        for (int unit = 0; unit < problem.units().size(); unit++) {
            List<Strip> strips = new ArrayList<>();
            for (ShootingSchedule.ShootingDay day : schedule.days()) {
                if (day.unit() == unit) {
                    day.scenes()
                            .forEach(scene -> strips.add(new Strip.Sheet(
                                    breakdown.sheets().get(scene).id())));
                    strips.add(new Strip.DayBreak(Optional.of(day.date())));
                }
            }
            String name = problem.units().get(unit).name();
            units.add(new Stripboard.Unit(name.isEmpty() ? "Main" : name, strips));
        }
        return units;
    }
}
