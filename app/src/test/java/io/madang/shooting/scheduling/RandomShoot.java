package io.madang.shooting.scheduling;

import io.madang.common.DateRange;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingCheck.BoardDay;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingProblem.Costs;
import io.madang.shooting.ShootingProblem.Light;
import io.madang.shooting.ShootingProblem.Person;
import io.madang.shooting.ShootingProblem.Scene;
import io.madang.shooting.ShootingProblem.StageSet;
import io.madang.shooting.ShootingProblem.Unit;
import io.madang.shooting.ShootingRules;
import io.madang.shooting.ShootingRules.Fixed;
import io.madang.shooting.ShootingRules.Minors;
import io.madang.shooting.ShootingRules.Pair;
import io.madang.shooting.ShootingRules.RuleSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/// Small shoots with every kind of rule, by number.
record RandomShoot(Random random, int scenes, int people, int sets, int units, int days) {

    /// A Thursday, so that a week ends within the shoot.
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 4);

    static ShootingProblem of(int number) {
        Random random = new Random(number);
        return new RandomShoot(
                        random,
                        3 + random.nextInt(3),
                        2 + random.nextInt(3),
                        2 + random.nextInt(2),
                        1 + random.nextInt(2),
                        3 + random.nextInt(2))
                .problem();
    }

    private ShootingProblem problem() {
        ShootingProblem problem = new ShootingProblem(
                "random",
                many(scenes).map(this::scene).toList(),
                many(people).map(this::person).toList(),
                many(sets).map(this::set).toList(),
                many(units)
                        .map(unit -> new Unit("U" + unit, 8 + random.nextInt(30)))
                        .toList(),
                many(days).map(this::date).toList(),
                rules(),
                costs(),
                Optional.empty());
        return random.nextInt(3) == 0 ? problem.after(before(problem)) : problem;
    }

    private java.util.stream.Stream<Integer> many(int count) {
        return IntStream.range(0, count).boxed();
    }

    private LocalDate date(int day) {
        return FIRST.plusDays(day < 2 ? day : day + 2);
    }

    private Scene scene(int number) {
        List<Integer> cast = many(people).filter(_ -> random.nextInt(2) == 0).toList();
        Light light = List.of(Light.DAY, Light.NIGHT, Light.ANY).get(random.nextInt(3));
        int eighths = 1 + random.nextInt(14);
        return new Scene(
                String.valueOf(number),
                eighths,
                eighths * 30,
                cast,
                random.nextInt(sets),
                random.nextInt(units),
                light);
    }

    private Person person(int number) {
        OptionalInt drop = random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(2)) : OptionalInt.empty();
        return new Person(
                "P" + number, random.nextInt(9), random.nextInt(4) > 0, drop, random.nextInt(4) == 0, somewhen(4));
    }

    private StageSet set(int number) {
        return new StageSet(
                "S" + number, "L" + random.nextInt(2), random.nextInt(3) == 0 ? random.nextInt(5) : 0, somewhen(6));
    }

    private List<DateRange> somewhen(int rarely) {
        return random.nextInt(rarely) == 0 ? List.of(DateRange.ofDay(date(random.nextInt(days)))) : List.of();
    }

    private ShootingRules rules() {
        List<RuleSet> work = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            work.add(work("early", FIRST));
            work.add(work("early", FIRST.plusDays(4)));
            work.add(work("other", FIRST.minusDays(9)));
        }
        List<Fixed> fixed = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            fixed.add(new Fixed(random.nextInt(scenes), DateRange.ofDays(date(random.nextInt(days)), 2)));
        }
        List<Pair> pairs =
                random.nextInt(3) == 0 ? List.of(new Pair(scenes - 1, random.nextInt(scenes - 1))) : List.of();
        return new ShootingRules(
                work,
                fixed,
                pairs,
                random.nextInt(3) == 0 ? random.nextInt(2) : ShootingRules.ANY,
                random.nextInt(3) == 0 ? random.nextInt(3) : ShootingRules.ANY,
                random.nextInt(4) == 0 ? 1 + random.nextInt(days) : ShootingRules.ANY);
    }

    private RuleSet work(String name, LocalDate from) {
        return new RuleSet(
                name,
                "test",
                from,
                60 * (6 + random.nextInt(10)),
                60 * (10 + random.nextInt(30)),
                1 + random.nextInt(4),
                60 * random.nextInt(14),
                new Minors(60 * (2 + random.nextInt(6)), 60 * (4 + random.nextInt(10)), LocalTime.of(20, 0)));
    }

    private Costs costs() {
        return new Costs(
                "KRW", random.nextInt(20), random.nextInt(8), random.nextInt(4), random.nextInt(6), random.nextInt(5));
    }

    private io.madang.shooting.ShootingSchedule before(ShootingProblem problem) {
        List<BoardDay> board = new ArrayList<>();
        for (int scene = 0; scene < scenes; scene++) {
            board.add(new BoardDay(
                    date(random.nextInt(days)), problem.scenes().get(scene).unit(), List.of(scene)));
        }
        return ShootingCheck.counted(problem, board);
    }
}
