package io.madang.benchmarks;

import io.madang.lot.holidays.KnownHolidays;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.Proof;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.Term;
import io.madang.stageplan.solver.StagePlanSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Plans generated slates of given sizes and seeds.
final class SlateRun {

    /// One line of the table, kept for the chart.
    record Point(SlateSize size, double gap, double seconds) {}

    private SlateRun() {}

    static List<Point> run(List<SlateSize> sizes, List<Long> seeds, long seconds, Path csv) throws IOException {
        System.out.println(Machine.inWords());
        Table table = new Table(
                "slate",
                "seed",
                "sets",
                "days",
                "status",
                "late",
                "late_bound",
                "gap_%",
                "money_gap_%",
                "wall_s",
                "cpu_s",
                "peak_MiB");
        List<Point> points = new ArrayList<>();
        for (SlateSize size : sizes) {
            for (long seed : seeds) {
                points.add(measure(size, seed, seconds, table));
            }
        }
        table.write(csv);
        return points;
    }

    private static Point measure(SlateSize size, long seed, long seconds, Table table) {
        StagePlanProblem problem = problem(SlateGenerator.draw(size, seed));
        Measurement measured = Measurement.of(problem, PlanLimits.ofSeconds(seconds));
        double gap = measured.proof().map(Proof::gap).orElse(1.0);
        table.add(
                size,
                seed,
                size.sets(),
                problem.calendar().days().size(),
                measured.status(),
                measured.first().map(Term::value).orElse(-1L),
                measured.first().map(Term::bound).orElse(-1L),
                100 * gap,
                100 * measured.proof().map(proof -> proof.terms().get(1).gap()).orElse(1.0),
                measured.seconds(),
                measured.cpuSeconds(),
                measured.peakMebibytes());
        return new Point(size, gap, measured.seconds());
    }

    static StagePlanProblem problem(SlateGenerator.Slate slate) {
        return new StagePlanning(new StagePlanSearch(), new KnownHolidays())
                .problem(slate.lot(), slate.titles(), Objective.LAUNCH);
    }
}
