package io.madang.shooting.scheduling;

import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.ShootingSchedule.ShootingDay;
import io.madang.shooting.ShootingSolver.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Several good schedules that put scenes together differently, from searches with seeds of their own.
final class Alternatives {

    private static final long SEEDS_APART = 7919;

    private final ShootingProblem problem;
    private final Limits limits;
    private final ShootTable table;

    Alternatives(ShootingProblem problem, Limits limits) {
        this.problem = problem;
        this.limits = limits;
        table = new ShootTable(problem);
    }

    /// At most `count`, the cheapest first; the time is shared among them.
    List<ShootingSchedule> list(int count) {
        List<ShootingSchedule> found = new ArrayList<>();
        Set<Set<Set<Integer>>> seen = new HashSet<>();
        Optional<int[]> first = new FirstBoard(table).dates();
        for (int number = 1; number <= count && first.isPresent(); number++) {
            Duration time = limits.time().dividedBy(count).plusNanos(1);
            long start = System.nanoTime();
            Limits own = new Limits(time, limits.steps(), limits.threads(), limits.seed() + number * SEEDS_APART);
            Crew crew = new Crew(table, own, start, start + time.toNanos(), Watch.nobody());
            int[] dates = crew.improve(first.get());
            ShootingSchedule schedule =
                    ShootingCheck.counted(problem, new BoardWriter(table).days(new Compaction(table, dates).dates()));
            if (crew.bestCost() != Long.MAX_VALUE && seen.add(days(schedule))) {
                found.add(schedule);
            }
        }
        found.sort(Comparator.comparingLong(schedule -> schedule.cost().total()));
        return found;
    }

    private static Set<Set<Integer>> days(ShootingSchedule schedule) {
        return schedule.days().stream()
                .map(ShootingDay::scenes)
                .map(Set::copyOf)
                .collect(Collectors.toSet());
    }
}
