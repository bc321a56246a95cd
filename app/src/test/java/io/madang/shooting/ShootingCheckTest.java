package io.madang.shooting;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.common.DateRange;
import io.madang.shooting.DayOutOfDays.Code;
import io.madang.shooting.ShootingCheck.BoardDay;
import io.madang.shooting.ShootingProblem.Costs;
import io.madang.shooting.ShootingProblem.Light;
import io.madang.shooting.ShootingProblem.Person;
import io.madang.shooting.ShootingProblem.Scene;
import io.madang.shooting.ShootingProblem.StageSet;
import io.madang.shooting.ShootingProblem.Unit;
import io.madang.shooting.ShootingRules.Rule;
import io.madang.shooting.ShootingRules.RuleSet;
import io.madang.shooting.ShootingRules.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShootingCheckTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final List<RuleSet> KOREA = ShootingRules.known().stream()
            .filter(set -> set.name().startsWith("korea"))
            .toList();
    private static final List<RuleSet> US = ShootingRules.known().stream()
            .filter(set -> set.name().startsWith("us"))
            .toList();

    @Test
    void aLongAbsenceIsNotPaidAndAShortOneIs() {
        Person dropped = person(3, false, List.of());
        List<Scene> scenes =
                List.of(scene(4, Light.ANY, 0), scene(4, Light.ANY), scene(4, Light.ANY), scene(4, Light.ANY));
        List<Scene> longer = List.of(
                scene(4, Light.ANY, 0),
                scene(4, Light.ANY),
                scene(4, Light.ANY),
                scene(4, Light.ANY),
                scene(4, Light.ANY, 0));
        assertThat(cost(problem(dropped, List.of(), withOwnLast(scenes)))).isEqualTo(4 * 100);
        assertThat(cost(problem(dropped, List.of(), longer))).isEqualTo(2 * 100);
    }

    @Test
    void whoIsDroppedHasThatInTheDayOutOfDays() {
        Person dropped = person(3, false, List.of());
        List<Scene> scenes = List.of(
                scene(4, Light.ANY, 0),
                scene(4, Light.ANY),
                scene(4, Light.ANY, 0),
                scene(4, Light.ANY),
                scene(4, Light.ANY),
                scene(4, Light.ANY),
                scene(4, Light.ANY, 0),
                scene(4, Light.ANY, 0));
        ShootingProblem problem = problem(dropped, List.of(), scenes);
        DayOutOfDays row = DayOutOfDays.of(problem, oneADay(problem)).getFirst();
        assertThat(row.marks().values()).containsExactly(Code.SW, Code.H, Code.WD, Code.PW, Code.WF);
        assertThat(row.held()).isEqualTo(1);
        assertThat(row.worked()).isEqualTo(4);
    }

    @Test
    void aNightShootPushesTheNextDay() {
        List<Scene> night = List.of(scene(28, Light.NIGHT, 0), scene(4, Light.DAY, 0));
        ShootingProblem problem = problem(person(3, false, List.of()), US, night);
        assertThat(rules(problem)).containsExactly(Rule.REST);
        assertThat(rules(problem(person(3, false, List.of()), List.of(), night)))
                .isEmpty();
        List<Scene> twoNights = List.of(scene(28, Light.NIGHT, 0), scene(4, Light.NIGHT, 0));
        assertThat(rules(problem(person(3, false, List.of()), US, twoNights))).isEmpty();
    }

    @Test
    void minorsAreHomeByTenInKorea() {
        List<Scene> night = List.of(scene(20, Light.NIGHT, 0));
        assertThat(rules(problem(person(3, true, List.of()), KOREA, night))).containsExactly(Rule.MINORS);
        assertThat(rules(problem(person(3, false, List.of()), KOREA, night))).isEmpty();
    }

    @Test
    void aDayHasTwelveHoursAndAWeekFiftyTwo() {
        List<Scene> longDay = List.of(scene(48, Light.ANY, 0));
        assertThat(rules(problem(person(3, false, List.of()), KOREA, longDay))).containsExactly(Rule.DAY_HOURS);
        List<Scene> fiveDays =
                IntStream.range(0, 5).mapToObj(_ -> scene(40, Light.ANY, 0)).toList();
        assertThat(rules(problem(person(3, false, List.of()), KOREA, fiveDays))).containsExactly(Rule.WEEK_HOURS);
    }

    @Test
    void nobodyWorksOnADayOff() {
        Person away = person(3, false, List.of(DateRange.ofDay(MONDAY)));
        assertThat(rules(problem(away, List.of(), List.of(scene(4, Light.ANY, 0)))))
                .containsExactly(Rule.AVAILABLE);
    }

    @Test
    void movingADayTellsWhatWouldRise() {
        ShootingProblem problem = problem(
                person(9, false, List.of()),
                List.of(),
                List.of(scene(4, Light.ANY, 0), scene(4, Light.ANY, 0), scene(4, Light.ANY), scene(4, Light.ANY)));
        ShootingSchedule schedule = oneADay(problem);
        assertThat(ShootingCheck.whyHere(problem, schedule, MONDAY.plusDays(1)))
                .filteredOn(one -> one.to().equals(MONDAY.plusDays(3)))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.change().of(ShootingSchedule.Term.CAST)).isEqualTo(200));
    }

    private static List<Scene> withOwnLast(List<Scene> scenes) {
        return List.of(scenes.get(0), scenes.get(1), scenes.get(2), scene(4, Light.ANY, 0));
    }

    private static Person person(int leastDrop, boolean isMinor, List<DateRange> away) {
        return new Person("MINA", 100, true, OptionalInt.of(leastDrop), isMinor, away);
    }

    private static Scene scene(int eighths, Light light, Integer... cast) {
        return new Scene("1", eighths, eighths * 15, List.of(cast), 0, 0, light);
    }

    private static ShootingProblem problem(Person person, List<RuleSet> work, List<Scene> scenes) {
        return new ShootingProblem(
                "film",
                scenes,
                List.of(person),
                List.of(new StageSet("BANK", "", 0, List.of())),
                List.of(new Unit("", 80)),
                IntStream.range(0, Math.max(5, scenes.size()))
                        .mapToObj(MONDAY::plusDays)
                        .toList(),
                new ShootingRules(work, List.of(), List.of(), ShootingRules.ANY, ShootingRules.ANY, ShootingRules.ANY),
                Costs.none(),
                Optional.empty());
    }

    private static ShootingSchedule oneADay(ShootingProblem problem) {
        List<BoardDay> board = IntStream.range(0, problem.scenes().size())
                .mapToObj(scene -> new BoardDay(problem.dates().get(scene), 0, List.of(scene)))
                .toList();
        return ShootingCheck.counted(problem, board);
    }

    private static long cost(ShootingProblem problem) {
        return oneADay(problem).cost().total();
    }

    private static List<Rule> rules(ShootingProblem problem) {
        return ShootingCheck.violations(problem, oneADay(problem)).stream()
                .map(Violation::rule)
                .toList();
    }
}
