package io.madang.benchmarks;

import io.madang.lot.holidays.KnownHolidays;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.Term;
import io.madang.stageplan.solver.StagePlanSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs published flexible job shops as stage plans and compares with the best known makespans.
final class StagingRun {

    private static final int LOWER = 1;
    private static final int UPPER = 2;

    private StagingRun() {}

    /// @param folder instances with `best-known.tsv`: file name, lower bound, best makespan
    static void run(Path folder, long seconds, Path csv, List<String> only) throws IOException {
        System.out.println(Machine.inWords());
        Table table = new Table(
                "instance",
                "known_bound",
                "known_best",
                "makespan",
                "bound",
                "status",
                "over_best_%",
                "wall_s",
                "cpu_s");
        int near = 0;
        int proved = 0;
        List<String[]> cases = cases(folder, only);
        for (String[] known : cases) {
            FlexibleJobShop shop = FlexibleJobShop.read(folder.resolve(known[0]));
            Measurement measured = Measurement.of(problem(shop), PlanLimits.ofSeconds(seconds));
            long makespan = measured.first().map(Term::value).orElse(-1L);
            long best = Long.parseLong(known[UPPER]);
            double over = 100.0 * (makespan - best) / best;
            near += makespan > 0 && over <= 1 ? 1 : 0;
            proved += measured.status().equals("OPTIMAL") ? 1 : 0;
            table.add(
                    shop.name(),
                    known[LOWER],
                    best,
                    makespan,
                    measured.first().map(Term::bound).orElse(-1L),
                    measured.status(),
                    over,
                    measured.seconds(),
                    measured.cpuSeconds());
        }
        System.out.printf("%d instances: %d within 1 %% of the best known, %d proved%n", cases.size(), near, proved);
        table.write(csv);
    }

    static StagePlanProblem problem(FlexibleJobShop shop) {
        return new StagePlanning(new StagePlanSearch(), new KnownHolidays())
                .problem(JobShopStudio.lot(shop), JobShopStudio.titles(shop), Objective.MAKESPAN);
    }

    private static List<String[]> cases(Path folder, List<String> only) throws IOException {
        List<String[]> cases = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("best-known.tsv"))) {
            String[] cells = line.split("\t", -1);
            boolean isWanted = only.isEmpty() || only.stream().anyMatch(line::contains);
            if (isWanted && Files.exists(folder.resolve(cells[0]))) {
                cases.add(cells);
            }
        }
        return cases;
    }
}
