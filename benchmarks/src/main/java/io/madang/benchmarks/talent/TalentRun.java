package io.madang.benchmarks.talent;

import io.madang.benchmarks.Machine;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleSupplier;

/// Solves a set of problems one after the other, or some at once, and writes a row for each.
final class TalentRun {

    static final Set<String> OPTIONS = Set.of(
            "--threads", "--memory", "--only", "--open-of", "--parallel", "--repeat", "--warm-up", "--seed", "--skip");
    static final Set<String> SWITCHES = Set.of("--resume");

    private final TalentLimits limits;
    private final int parallel;
    private final int repeats;
    private final TalentSheet sheet;
    private final int wanted;
    private int done;
    private int proved;

    private TalentRun(TalentLimits limits, Words words, TalentSheet sheet, int wanted) {
        this.limits = limits;
        this.parallel = words.number("--parallel", 1);
        this.repeats = words.number("--repeat", 1);
        this.sheet = sheet;
        this.wanted = wanted;
    }

    static void run(Words words) throws IOException {
        String set = words.place(0, "a folder of problems, or the word generated");
        TalentLimits limits = limits(words, seconds(words.place(1, "the seconds for each problem")));
        Path file = Path.of(words.place(2, "the CSV file to write"));
        List<TalentProblem> problems = selected(set, words);
        String about = "%s, %s s, threads %d, memory %d MiB, at once %d"
                .formatted(
                        set,
                        words.place(1, ""),
                        limits.threads(),
                        limits.memoryBytes() >> 20,
                        words.number("--parallel", 1));
        TalentSheet sheet = TalentSheet.open(file, about, words.has("--resume"));
        Set<String> known = new HashSet<>();
        TalentSheet.read(file).forEach(row -> known.add(row.instance()));
        List<TalentProblem> open = problems.stream()
                .filter(problem -> !known.contains(problem.name()))
                .toList();
        System.out.printf("# %s; %s; %d problems, %d to run%n", Machine.inWords(), about, problems.size(), open.size());
        warmUp(words.number("--warm-up", 0), limits);
        new TalentRun(limits, words, sheet, open.size()).solve(open);
    }

    static Duration seconds(String text) {
        return Duration.ofNanos(Math.round(Double.parseDouble(text) * 1e9));
    }

    /// Unless told otherwise both cores, and what the heap holds besides a little for the rest of the program.
    static TalentLimits limits(Words words, Duration time) {
        int parallel = words.number("--parallel", 1);
        int threads = words.number(
                "--threads", parallel > 1 ? 1 : Runtime.getRuntime().availableProcessors());
        long memory = words.option("--memory")
                .map(TalentRun::bytes)
                .orElse(Runtime.getRuntime().maxMemory() / 4 * 3 / parallel);
        return new TalentLimits(time, threads, memory, words.number("--seed", 1));
    }

    /// Reads `512M`, `4G`, or a plain number of mebibytes.
    static long bytes(String text) {
        String number = text.replaceFirst("[MmGg]$", "");
        long unit = text.toUpperCase(Locale.ROOT).endsWith("G") ? 1L << 30 : 1L << 20;
        return Math.multiplyExact(Long.parseLong(number), unit);
    }

    private static List<TalentProblem> selected(String set, Words words) throws IOException {
        Set<String> open = new HashSet<>();
        if (words.option("--open-of").isPresent()) {
            for (String file : words.option("--open-of").orElseThrow().split(",", -1)) {
                TalentSheet.read(Path.of(file)).stream()
                        .filter(row -> !row.isProved())
                        .forEach(row -> open.add(row.instance()));
            }
        }
        return TalentSet.of(set).stream()
                .filter(Selection.parse(words.option("--only").orElse("")))
                .filter(problem -> words.option("--skip").isEmpty()
                        || !Selection.parse(words.option("--skip").orElseThrow())
                                .test(problem))
                .filter(problem -> words.option("--open-of").isEmpty() || open.contains(problem.name()))
                .toList();
    }

    /// Lets the compiler see the search on problems that are in no set.
    private static void warmUp(int seconds, TalentLimits limits) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        TalentMeasurement measurement = new TalentMeasurement(limits, Machine::preciseCpuSeconds);
        for (int index = TalentGenerator.EACH; System.nanoTime() < end; index++) {
            measurement.of(TalentGenerator.draw(20 + index % 8, 8 + index % 12, index));
        }
    }

    private void solve(List<TalentProblem> problems) {
        if (parallel == 1) {
            problems.forEach(problem -> report(measured(problem, Machine::preciseCpuSeconds)));
        } else {
            solveAtOnce(problems);
        }
        System.out.printf("%d problems, %d proved%n", done, proved);
    }

    private void solveAtOnce(List<TalentProblem> problems) {
        List<Future<?>> tasks = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(parallel)) {
            for (TalentProblem problem : problems) {
                tasks.add(threads.submit(() -> report(measured(problem, Machine::threadCpuSeconds))));
            }
            try {
                for (Future<?> task : tasks) {
                    task.get();
                }
            } catch (ExecutionException | InterruptedException e) {
                threads.shutdownNow();
                throw new IllegalStateException("A problem broke the run.", e);
            }
        }
    }

    private TalentRow measured(TalentProblem problem, DoubleSupplier cpuSeconds) {
        TalentMeasurement measurement = new TalentMeasurement(limits, cpuSeconds);
        HeapPeak.reset();
        return repeats == 1 ? measurement.of(problem) : measurement.warm(problem, repeats);
    }

    private synchronized void report(TalentRow row) {
        sheet.add(row);
        done++;
        proved += row.isProved() ? 1 : 0;
        System.out.printf("%s   (%d of %d, %d proved)%n", row.line(), done, wanted, proved);
    }
}
