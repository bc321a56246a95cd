package io.madang.benchmarks;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.format.UssFiles;
import io.madang.common.SearchProgress;
import io.madang.shooting.SchedulingOutcome;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingProblem.Scene;
import io.madang.shooting.ShootingProblem.Terms;
import io.madang.shooting.ShootingRules;
import io.madang.shooting.ShootingSolver.Limits;
import io.madang.shooting.scheduling.ShootingSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A film that grows: the first scenes of a schedule, or all of them and its first ones once more.
final class ShootGrowth {

    private static final List<Integer> SIZES = List.of(30, 60, 100, 173, 250, 400);
    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    private ShootGrowth() {}

    static void run(Path file, long seconds, Path csv) throws IOException {
        Breakdown breakdown = new UssFiles().read(file).value().orElseThrow();
        ShootingProblem whole = ShootingProblem.of(breakdown, Terms.usual());
        Table table = new Table("scenes", "days", "cost", "bound", "gap", "cpu_s", "wall_s");
        for (int size : SIZES) {
            measure(cut(whole, size), size, seconds, table);
        }
        table.write(csv);
    }

    private static ShootingProblem cut(ShootingProblem whole, int size) {
        List<Scene> scenes = IntStream.range(0, size)
                .mapToObj(index -> whole.scenes().get(index % whole.scenes().size()))
                .toList();
        List<LocalDate> dates = Stream.iterate(START, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .limit(20 + size / 3)
                .toList();
        return new ShootingProblem(
                whole.name(),
                scenes,
                whole.cast(),
                whole.sets(),
                whole.units(),
                dates,
                ShootingRules.none(),
                whole.costs(),
                Optional.empty());
    }

    private static void measure(ShootingProblem problem, int size, long seconds, Table table) {
        double cpu = Machine.cpuSeconds();
        Limits limits = new Limits(Duration.ofSeconds(seconds), Long.MAX_VALUE, 2, 1);
        SchedulingOutcome outcome = new ShootingSearch().solve(problem, limits, SearchProgress.none());
        double busy = Machine.cpuSeconds() - cpu;
        if (!(outcome instanceof SchedulingOutcome.Found found)) {
            throw new IllegalStateException("No board of %d scenes was found.".formatted(size));
        }
        if (!ShootingCheck.violations(problem, found.schedule()).isEmpty()) {
            throw new IllegalStateException("The board of %d scenes breaks rules.".formatted(size));
        }
        table.add(
                size,
                found.schedule().days().size(),
                found.schedule().cost().total(),
                found.bound(),
                found.gap(),
                busy,
                found.effort().seconds());
    }
}
