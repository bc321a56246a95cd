package io.madang.shooting.scheduling;

import java.util.Arrays;
import java.util.stream.IntStream;

/// No schedule costs less: seen from a payee who is in most scenes.
///
/// The pivot's own days leave little room. Whoever has scenes with and without the pivot either works on a
/// day without
/// the pivot besides, or has all those scenes in the room that the pivot's days leave; every day more that
/// the pivot
/// works costs its pay and makes a day's room. For every number of the pivot's days, the most that others
/// can save in
/// its room is bounded by a knapsack with fractions; scenes of several are shared out among them.
///
/// It holds for a single unit; the rate of the pivot and the pages of a day are all it knows.
final class PivotBound {

    private static final double SAFE = 1e-6;

    private final ShootTable table;
    private final CapacityBound capacity;
    private final long[] base;

    PivotBound(ShootTable table, CapacityBound capacity) {
        this.table = table;
        this.capacity = capacity;
        base = IntStream.range(0, table.payees)
                .mapToLong(payee -> table.rate[payee] * capacity.leastDays(payee))
                .toArray();
    }

    /// The least pay of all payees together, by the best pivot.
    long value() {
        long sum = Arrays.stream(base).sum();
        if (table.units > 1) {
            return sum;
        }
        long best = sum;
        for (int pivot = 0; pivot < table.payees; pivot++) {
            if (base[pivot] > 0 && 4 * base[pivot] > table.rate[pivot] * capacity.leastUnitDays(0)) {
                best = Math.max(best, value(pivot, sum));
            }
        }
        return best;
    }

    private long value(int pivot, long sum) {
        boolean[] isWith = new boolean[table.scenes];
        long volume = 0;
        int alone = 0;
        for (int scene = 0; scene < table.scenes; scene++) {
            isWith[scene] = capacity.isIn(pivot, scene);
            if (isWith[scene]) {
                alone += table.eighths[scene] > table.capacity[0] ? 1 : 0;
                volume += table.eighths[scene] > table.capacity[0] ? 0 : table.eighths[scene];
            }
        }
        long[] gain = gains(isWith);
        double[] size = sizes(gain, isWith);
        long gains = Arrays.stream(gain).sum();
        long least = Long.MAX_VALUE;
        for (long days = capacity.leastDays(pivot); days <= table.dates; days++) {
            double room = (double) (days - alone) * table.capacity[0] - volume;
            long cost = sum - base[pivot] + table.rate[pivot] * days + gains - saved(gain, size, room);
            least = Math.min(least, cost);
        }
        return least == Long.MAX_VALUE ? sum : least;
    }

    /// What each payee costs more than at least, if they work on a day without the pivot.
    private long[] gains(boolean[] isWith) {
        long[] gain = new long[table.payees];
        for (int payee = 0; payee < table.payees; payee++) {
            int current = payee;
            int with = capacity.days(scene -> isWith[scene] && capacity.isIn(current, scene));
            int without = capacity.days(scene -> !isWith[scene] && capacity.isIn(current, scene));
            if (with > 0 && without > 0) {
                gain[payee] = Math.max(0, table.rate[payee] * (with + 1) - base[payee]);
            }
        }
        return gain;
    }

    /// The room that each needs in the pivot's days; a scene counts for each of its payees with a gain in
    /// equal parts.
    private double[] sizes(long[] gain, boolean[] isWith) {
        double[] size = new double[table.payees];
        for (int scene = 0; scene < table.scenes; scene++) {
            if (isWith[scene]) {
                continue;
            }
            int[] sharing = Arrays.stream(table.payeesOf.get(scene))
                    .filter(payee -> gain[payee] > 0)
                    .toArray();
            for (int payee : sharing) {
                size[payee] += table.eighths[scene] > table.capacity[0]
                        ? Double.POSITIVE_INFINITY
                        : (double) table.eighths[scene] / sharing.length;
            }
        }
        return size;
    }

    private static long saved(long[] gain, double[] size, double room) {
        int[] order = IntStream.range(0, gain.length)
                .filter(payee -> gain[payee] > 0)
                .boxed()
                .sorted((one, other) -> Double.compare(size[one] / gain[one], size[other] / gain[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        double left = room + SAFE;
        double saved = 0;
        for (int payee : order) {
            double part = Math.min(1, left <= 0 ? 0 : left / size[payee]);
            saved += part * gain[payee];
            left -= part < 1 ? left : size[payee];
        }
        return (long) Math.floor(saved + SAFE);
    }
}
