package io.madang.shooting.scheduling;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// No schedule costs less: all scenes covered by days, each as cheap as it can be, in any order and on any dates.
///
/// Prices of scenes, needs and days come from the best mixture of known days (`DayPrices`); a search for a day that is
/// worth more than it costs (`DaySearch`) either finds one, which is then known, or proves that there is none, and then
/// the prices together are a bound. Waiting is not in it. (Column generation for the set covering formulation; the
/// prices between are smoothed after Wentges, 1997.)
final class DayBound {

    private static final double SMALL = 1e-9;
    private static final int PIVOTS = 4_000;
    private static final long FEW_NODES = 2_000;

    private final DayTable table;
    private final DayPrices prices;
    private final BooleanSupplier isOver;
    private final long mostNodes;
    private long nodes = FEW_NODES;
    private double[] center;
    private double best;
    private double smooth = 1;
    private boolean isCut;
    private int idle;
    private final Set<BitSet> known = new HashSet<>();
    private final long cheapest;

    DayBound(DayTable table, List<int[]> known, long nodes, BooleanSupplier isOver) {
        this.table = table;
        mostNodes = nodes;
        this.isOver = isOver;
        prices = new DayPrices(table);
        for (int[] day : known) {
            if (day.length > 1 && table.isPossible(day)) {
                prices.add(day);
            }
        }
        prices.solve(PIVOTS);
        center = start();
        cheapest = cheapest();
    }

    /// No day that costs anything costs less.
    private long cheapest() {
        LongStream alone = IntStream.range(0, table.scenes).mapToLong(scene -> table.cost(new int[] {scene}));
        LongStream paid = Arrays.stream(table.price);
        return LongStream.concat(alone, paid).filter(cost -> cost > 0).min().orElse(1);
    }

    /// Every need worth its price on its least days, as `CapacityBound` counts: no day is worth more then.
    private double[] start() {
        double[] values = new double[table.scenes + table.needs + 1];
        for (int need = 0; need < table.needs; need++) {
            values[table.scenes + need] = table.price[need];
        }
        values[values.length - 1] = Math.max(0, table.base);
        return values;
    }

    /// The least cost of all days of the unit that could be proved, in whole units of money; tells every better one.
    long raise(LongConsumer told) {
        long proved = 0;
        while (!isOver.getAsBoolean() && step()) {
            if (value() > proved) {
                proved = value();
                told.accept(proved);
            }
        }
        told.accept(value());
        return value();
    }

    private long value() {
        return (long) Math.ceil(best / table.scale * (1 - 1e-9) - 1e-9);
    }

    /// False where nothing is left to gain.
    private boolean step() {
        long[] point = mixed(prices.prices());
        Set<BitSet> found = new LinkedHashSet<>();
        double stretch = stretch(point, found);
        double bound = sum(point) / stretch;
        if (bound > best) {
            best = bound;
            center = asDoubles(point);
            smooth = Math.max(0.3, smooth - 0.1);
        } else {
            smooth = Math.min(0.95, smooth + 0.05);
        }
        if (best >= prices.value() * (1 - 1e-6)) {
            return false;
        }
        if (takeIn(found)) {
            prices.solve(PIVOTS);
            idle = 0;
            return true;
        }
        if (isCut) {
            nodes *= 4;
            return nodes <= mostNodes;
        }
        smooth = 0;
        return ++idle < 2;
    }

    /// True where one of the days is new and helps.
    private boolean takeIn(Set<BitSet> found) {
        boolean isNew = false;
        for (BitSet one : found) {
            int[] day = one.stream().toArray();
            if (prices.isWanted(day, SMALL * Math.max(1, prices.value())) && known.add(one)) {
                prices.add(day);
                isNew = true;
            }
        }
        return isNew;
    }

    /// So many times its cost no day is worth more.
    private double stretch(long[] point, Set<BitSet> found) {
        double stretch = 1;
        for (int turn = 0; turn < 8; turn++) {
            DaySearch search = search(point, stretch);
            long upper = search.upper(nodes);
            isCut = search.isCut();
            double next = stretch;
            for (int[] day : search.found()) {
                BitSet bits = new BitSet();
                Arrays.stream(day).forEach(bits::set);
                found.add(bits);
                next = Math.max(next, worth(point, day) / table.cost(day));
            }
            if (next <= stretch * (1 + 1e-9)) {
                return stretch + (double) upper / cheapest;
            }
            stretch = next * (1 + 1e-6);
            if (sum(point) <= best * stretch) {
                break;
            }
        }
        isCut = false;
        return Double.MAX_VALUE;
    }

    private double worth(long[] point, int[] day) {
        return (double) point[point.length - 1]
                + Arrays.stream(day).mapToLong(scene -> point[scene]).sum()
                + table.needsOfDay(day).stream()
                        .mapToLong(need -> point[table.scenes + need])
                        .sum();
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

    private DaySearch search(long[] point, double stretch) {
        long[] reward = Arrays.copyOf(point, table.scenes);
        long[] price = new long[table.needs];
        for (int need = 0; need < table.needs; need++) {
            price[need] = (long) Math.floor(table.price[need] * stretch) - point[table.scenes + need];
        }
        long bonus = point[point.length - 1] - (long) Math.floor(table.base * stretch);
        return new DaySearch(table, reward, price, bonus, isOver);
    }

    /// What the prices are worth together on all rows.
    private double sum(long[] point) {
        double sum = (double) point[point.length - 1] * table.leastUnitDays;
        for (int scene = 0; scene < table.scenes; scene++) {
            sum += point[scene];
        }
        for (int need = 0; need < table.needs; need++) {
            sum += (double) point[table.scenes + need] * table.leastDays[need];
        }
        return sum;
    }
}
