package io.madang.benchmarks.talent;

import io.madang.benchmarks.Machine;
import io.madang.benchmarks.Table;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Solves the same problems with our engine and with CP-SAT, in the same process and one after the other.
final class PeerRun {

    private static final int WARM_ROUNDS = 20;

    /// Less is not measured, so that ratios do not promise too much.
    private static final double LEAST_SECONDS = 0.0005;

    private PeerRun() {}

    static void run(Words words) throws IOException {
        String set = words.place(0, "a folder of problems, or the word generated");
        TalentLimits limits = TalentRun.limits(words, TalentRun.seconds(words.place(1, "the seconds for each")));
        List<TalentProblem> problems = TalentSet.of(set).stream()
                .filter(Selection.parse(words.option("--only").orElse("")))
                .toList();
        System.out.printf("# %s; threads %d%n", Machine.inWords(), limits.threads());
        Table table = new Table(
                "instance",
                "n",
                "m",
                "cost",
                "status",
                "cpu_s",
                "wall_s",
                "cpsat_cost",
                "cpsat_bound",
                "cpsat_status",
                "cpsat_cpu_s",
                "cpsat_wall_s",
                "cpu_ratio");
        new CpSatPeer(TalentGenerator.draw(4, 3, 0)).solve(limits);
        problems.forEach(problem -> compare(problem, limits, table));
        table.write(Path.of(words.place(2, "the CSV file to write")));
    }

    private static void compare(TalentProblem problem, TalentLimits limits, Table table) {
        TalentRow ours = ours(problem, limits);
        double cpu = Machine.preciseCpuSeconds();
        long start = System.nanoTime();
        CpSatPeer.Answer theirs = new CpSatPeer(problem).solve(limits);
        double wall = (System.nanoTime() - start) / 1e9;
        double busy = Machine.preciseCpuSeconds() - cpu;
        check(ours, theirs);
        table.add(
                problem.name(),
                problem.sceneCount(),
                problem.actorCount(),
                ours.cost(),
                ours.status(),
                ours.cpuSeconds(),
                ours.wallSeconds(),
                theirs.cost(),
                theirs.bound(),
                theirs.status(),
                busy,
                wall,
                ours.isProved() ? busy / Math.max(ours.cpuSeconds(), LEAST_SECONDS) : "");
    }

    /// The mean of some rounds where they are short; the first would measure Java's compiler.
    private static TalentRow ours(TalentProblem problem, TalentLimits limits) {
        TalentMeasurement measurement = new TalentMeasurement(limits, Machine::preciseCpuSeconds);
        TalentRow row = measurement.of(problem);
        return row.wallSeconds() < 1 ? measurement.warm(problem, WARM_ROUNDS) : row;
    }

    /// Neither may beat what the other has proved.
    private static void check(TalentRow ours, CpSatPeer.Answer theirs) {
        boolean isBeaten = theirs.cost() >= 0 && theirs.cost() < ours.bound();
        if (isBeaten || theirs.bound() > ours.cost()) {
            throw new IllegalStateException("Ours %s and theirs %s exclude each other.".formatted(ours.line(), theirs));
        }
    }
}
