package io.madang.shooting.scheduling;

import io.madang.shooting.ShootingSolver.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Several coolings side by side, in rounds: after each all go on from the best board of any.
///
/// A round waits for all, and equal boards are chosen by number, so that steps and seed alone decide the
/// result.
final class Crew {

    /// The share of the search, and how much heat it begins with.
    private static final double[][] ROUNDS = {{0.7, 1}, {0.15, 0.15}, {0.15, 0.1}};

    private final ShootTable table;
    private final Limits limits;
    private final long start;
    private final long end;
    private final List<Cooling> coolings = new ArrayList<>();

    private final Watch watch;

    Crew(ShootTable table, Limits limits, long start, long end, Watch watch) {
        this.watch = watch;
        this.table = table;
        this.limits = limits;
        this.start = start;
        this.end = end;
    }

    /// The best dates found; they may break rules.
    int[] improve(int[] first) {
        try (ExecutorService threads = Executors.newFixedThreadPool(limits.threads())) {
            for (int thread = 0; thread < limits.threads(); thread++) {
                coolings.add(new Cooling(table, first, limits.seed() * 1009 + thread));
            }
            long from = start;
            for (double[] round : ROUNDS) {
                long to = from + (long) ((end - start) * round[0]);
                Pace pace = new Pace(Math.max(1, (long) (limits.steps() * round[0])), from, to);
                List<Callable<Void>> tasks = new ArrayList<>();
                for (Cooling cooling : coolings) {
                    tasks.add(() -> {
                        cooling.cool(pace, round[1], watch::bound, watch);
                        return null;
                    });
                }
                finish(threads, tasks);
                int[] best = best().best();
                coolings.forEach(cooling -> cooling.restart(best));
                from = to;
            }
        }
        return best().best();
    }

    private static void finish(ExecutorService threads, List<Callable<Void>> tasks) {
        try {
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A search ended early.", e.getCause());
        }
    }

    private Cooling best() {
        Cooling best = coolings.getFirst();
        for (Cooling cooling : coolings) {
            if (cooling.bestExcess() < best.bestExcess()
                    || (cooling.bestExcess() == best.bestExcess() && cooling.bestCost() < best.bestCost())) {
                best = cooling;
            }
        }
        return best;
    }

    long bestCost() {
        return best().bestCost();
    }

    long steps() {
        return coolings.stream().mapToLong(Cooling::steps).sum();
    }
}
