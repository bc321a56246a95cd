package io.madang.shooting.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Raises the bound of a watch by `DayBound`, beside the search for boards.
final class BoundThread {

    private static final int FIRST_STEPS = 20_000;
    private static final long MOST_NODES = 500_000;

    private final ShootTable table;
    private final CapacityBound capacity;
    private final Watch watch;
    private final BooleanSupplier isOver;

    BoundThread(ShootTable table, CapacityBound capacity, Watch watch, BooleanSupplier isOver) {
        this.table = table;
        this.capacity = capacity;
        this.watch = watch;
        this.isOver = isOver;
    }

    /// Done when nothing is left to prove, or when it is over.
    CompletableFuture<Void> start(int[] first, long seed) {
        return CompletableFuture.runAsync(
                () -> run(first, seed),
                task -> Thread.ofPlatform().daemon().name("bound").start(task));
    }

    /// What the units cost apart adds up: nobody works in two on a day.
    private void run(int[] first, long seed) {
        Cooling quick = new Cooling(table, first, seed);
        quick.cool(Pace.ofSteps(FIRST_STEPS), 1, () -> 0, Watch.nobody());
        long sum = 0;
        for (int unit = 0; unit < table.units; unit++) {
            DayTable days = new DayTable(table, capacity, unit);
            if (days.scenes > 0) {
                long others = sum;
                DayBound bound = new DayBound(days, known(days, quick.best()), MOST_NODES, isOver);
                sum += bound.raise(proved -> watch.raise(others + proved));
            }
        }
    }

    private static List<int[]> known(DayTable days, int[] dates) {
        List<int[]> known = new ArrayList<>();
        for (int date : IntStream.of(dates).distinct().toArray()) {
            known.add(IntStream.range(0, days.scenes)
                    .filter(scene -> dates[days.scene[scene]] == date)
                    .toArray());
        }
        known.removeIf(day -> day.length == 0);
        return Arrays.asList(known.toArray(int[][]::new));
    }
}
