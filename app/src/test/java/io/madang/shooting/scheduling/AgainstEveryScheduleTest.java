package io.madang.shooting.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.shooting.SchedulingOutcome;
import io.madang.shooting.SchedulingOutcome.Impossible;
import io.madang.shooting.SchedulingOutcome.Optimal;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingCheck.BoardDay;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.ShootingSolver.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Small shoots with all rules on: the search finds what a look at every schedule finds.
class AgainstEveryScheduleTest {

    private static final int SHOOTS = 1_200;
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(60), 2_000, 1, 1);

    @Test
    void theCheapestOfAllSchedulesIsFoundAndProved() {
        int impossible = 0;
        for (int number = 0; number < SHOOTS; number++) {
            ShootingProblem problem = RandomShoot.of(number);
            OptionalLong cheapest = cheapest(problem);
            SchedulingOutcome outcome = new ShootingSearch().solve(problem, LIMITS);
            if (cheapest.isEmpty()) {
                impossible++;
                assertThat(outcome)
                        .as("shoot %d", number)
                        .isInstanceOfSatisfying(
                                Impossible.class,
                                why -> assertThat(why.reasons()).isNotEmpty());
            } else {
                assertThat(new CapacityBound(new ShootTable(problem)).value())
                        .as("bound of shoot %d", number)
                        .isLessThanOrEqualTo(cheapest.getAsLong());
                assertThat(boundByDays(problem))
                        .as("bound by days of shoot %d", number)
                        .isLessThanOrEqualTo(cheapest.getAsLong());
                assertThat(outcome)
                        .as("shoot %d", number)
                        .isInstanceOfSatisfying(
                                Optimal.class,
                                best -> assertThat(best.schedule().cost().total())
                                        .isEqualTo(cheapest.getAsLong()));
            }
        }
        System.out.printf("shoot: %d small shoots as every schedule says, %d of them impossible%n", SHOOTS, impossible);
        assertThat(SHOOTS - impossible).isGreaterThanOrEqualTo(500);
    }

    private static long boundByDays(ShootingProblem problem) {
        ShootTable table = new ShootTable(problem);
        Watch watch = Watch.nobody();
        new BoundThread(table, new CapacityBound(table), watch, () -> false)
                .start(new FirstBoard(table).dates().orElseThrow(), 1)
                .join();
        return watch.bound();
    }

    private static OptionalLong cheapest(ShootingProblem problem) {
        int scenes = problem.scenes().size();
        int days = problem.dates().size();
        long all = Math.round(Math.pow(days, scenes));
        long least = Long.MAX_VALUE;
        for (long one = 0; one < all; one++) {
            ShootingSchedule schedule = schedule(problem, one);
            long cost = schedule.cost().total();
            if (cost < least && ShootingCheck.violations(problem, schedule).isEmpty()) {
                least = cost;
            }
        }
        return least == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(least);
    }

    private static ShootingSchedule schedule(ShootingProblem problem, long number) {
        Map<List<Integer>, List<Integer>> days = new TreeMap<>((one, other) -> one.equals(other)
                ? 0
                : one.getFirst().equals(other.getFirst())
                        ? Integer.compare(one.getLast(), other.getLast())
                        : Integer.compare(one.getFirst(), other.getFirst()));
        long rest = number;
        for (int scene = 0; scene < problem.scenes().size(); scene++) {
            int date = (int) (rest % problem.dates().size());
            rest /= problem.dates().size();
            days.computeIfAbsent(List.of(date, problem.scenes().get(scene).unit()), _ -> new ArrayList<>())
                    .add(scene);
        }
        List<BoardDay> board = days.entrySet().stream()
                .map(day -> new BoardDay(
                        problem.dates().get(day.getKey().getFirst()),
                        day.getKey().getLast(),
                        day.getValue()))
                .toList();
        return ShootingCheck.counted(problem, board);
    }
}
