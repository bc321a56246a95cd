package io.madang.shooting.scheduling;

import java.util.List;
import java.util.function.BooleanSupplier;

/// No schedule costs less: all scenes covered by days, each as cheap as it can be, in any order and on any dates.
///
/// Prices of scenes, needs and days come from the best mixture of known days (`DayPrices`); a search for a day that is
/// worth more than it costs (`DaySearch`) either finds one, which is then known, or proves that there is none, and then
/// the prices together are a bound. Waiting is not in it. (Column generation for the set covering formulation; the
/// prices between are smoothed after Wentges, 1997.)
class DayBound {

    private static final double SMOOTH = 0.7;
    private static final double LEAST_SMOOTH = 0.05;
    private static final int PIVOTS = 4_000;

    private final DayTable table;
    private final DayPrices prices;
    private final BooleanSupplier isOver;
    private final long nodes;
    private double[] center;
    private long best = Long.MIN_VALUE;
    private double smooth;
    private int rounds;

    DayBound(DayTable table, List<int[]> known, long nodes, BooleanSupplier isOver) {
        this.table = table;
        this.nodes = nodes;
        this.isOver = isOver;
        prices = new DayPrices(table);
        for (int[] day : known) {
            if (day.length > 1 && table.isPossible(day)) {
                prices.add(day);
            }
        }
        prices.solve(PIVOTS);
        center = prices.prices();
    }

    /// The least cost of all days of the unit, in whole units of money.
    long value() {
        while (!isOver.getAsBoolean() && step()) {
            rounds++;
        }
        return best == Long.MIN_VALUE ? 0 : Math.max(0, Math.ceilDiv(best, table.scale));
    }

    int rounds() {
        return rounds;
    }

    /// False where nothing is left to gain.
    private boolean step() {
        double[] own = prices.prices();
        long[] point = mixed(own);
        DaySearch search = search(point);
        long upper = search.upper(nodes);
        long bound = bound(point, upper);
        if (bound > best) {
            best = bound;
            center = asDoubles(point);
        }
        if (best >= prices.value() * (1 - 1e-7)) {
            return false;
        }
        double tolerance = 1e-9 * Math.max(1, prices.value());
        boolean isNew = false;
        for (int[] day : search.found()) {
            if (prices.isWanted(day, tolerance)) {
                prices.add(day);
                isNew = true;
            }
        }
        if (isNew) {
            prices.solve(PIVOTS);
            smooth = SMOOTH;
            return true;
        }
        boolean goesOn = smooth > 0;
        smooth = smooth > LEAST_SMOOTH ? smooth / 2 : 0;
        return goesOn;
    }

    private long[] mixed(double[] own) {
        long[] point = new long[own.length];
        for (int row = 0; row < own.length; row++) {
            point[row] = (long) Math.floor(smooth * center[row] + (1 - smooth) * own[row]);
        }
        for (int need = 0; need < table.needs; need++) {
            int row = table.scenes + need;
            point[row] = Math.min(point[row], table.price[need]);
        }
        return point;
    }

    private static double[] asDoubles(long[] point) {
        double[] values = new double[point.length];
        for (int row = 0; row < point.length; row++) {
            values[row] = point[row];
        }
        return values;
    }

    private DaySearch search(long[] point) {
        long[] reward = java.util.Arrays.copyOf(point, table.scenes);
        long[] price = new long[table.needs];
        for (int need = 0; need < table.needs; need++) {
            price[need] = table.price[need] - point[table.scenes + need];
        }
        return new DaySearch(table, reward, price, point[point.length - 1], isOver);
    }

    /// What the prices prove when no day is worth more than `upper` beyond its cost.
    private long bound(long[] point, long upper) {
        long sum = point[point.length - 1] * table.leastUnitDays;
        for (int scene = 0; scene < table.scenes; scene++) {
            sum += point[scene];
        }
        for (int need = 0; need < table.needs; need++) {
            sum += point[table.scenes + need] * table.leastDays[need];
        }
        if (upper == Long.MAX_VALUE || upper > sum) {
            return Long.MIN_VALUE;
        }
        return sum - upper * table.mostUnitDays;
    }
}
