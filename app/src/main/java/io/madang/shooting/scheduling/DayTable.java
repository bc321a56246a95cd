package io.madang.shooting.scheduling;

import io.madang.shooting.ShootingProblem.Costs;
import io.madang.shooting.ShootingRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The days of one unit without their order: which scenes may share a day, and what a day pays for once, its needs.
///
/// A need is somebody of the cast, a set, a location, or the dark. Prices are multiplied by `scale`, so that parts of
/// them are whole numbers.
final class DayTable {

    private static final double MOST_SCALED = 1e15;
    private static final long FINEST = 1_000_000;

    final int scenes;
    final int[] scene;
    final int[] eighths;
    final int[] minutes;
    final BitSet[] dates;
    final int needs;
    final int[][] needsOf;
    final boolean[] isPlace;
    final long[] price;
    final int[] leastDays;
    final int leastUnitDays;
    final int mostUnitDays;
    final int capacity;
    final int mostPlaces;
    final int dayMinutes;
    final long scale;
    final long base;

    private final ShootTable table;
    private final int unit;

    /// One need while the table is made.
    private record Need(BitSet scenes, long price, boolean isPlace) {}

    DayTable(ShootTable table, CapacityBound capacityBound, int unit) {
        this.table = table;
        this.unit = unit;
        scene = IntStream.range(0, table.scenes)
                .filter(one -> table.unit[one] == unit)
                .toArray();
        scenes = scene.length;
        eighths = Arrays.stream(scene).map(one -> table.eighths[one]).toArray();
        minutes = Arrays.stream(scene).map(one -> table.minutes[one]).toArray();
        dates = Arrays.stream(scene).mapToObj(this::datesOf).toArray(BitSet[]::new);
        capacity = (int) Math.min(
                table.capacity[unit], Arrays.stream(eighths).asLongStream().sum());
        dayMinutes = Arrays.stream(table.work.dayMinutes).max().orElse(ShootingRules.ANY);
        int mostMoves = Math.min(
                table.problem.rules().mostDayMoves(), table.problem.rules().mostMoves());
        mostPlaces = mostMoves >= table.locations - 1 ? ShootingRules.ANY : mostMoves + 1;
        mostUnitDays =
                Math.min(scenes, Math.min(table.dates, table.problem.rules().mostDays()));
        leastUnitDays = capacityBound.leastUnitDays(unit);
        List<Need> all = needs();
        needs = all.size();
        needsOf = new int[scenes][];
        for (int one = 0; one < scenes; one++) {
            int current = one;
            needsOf[one] = IntStream.range(0, needs)
                    .filter(need -> all.get(need).scenes.get(current))
                    .toArray();
        }
        isPlace = new boolean[needs];
        price = new long[needs];
        leastDays = new int[needs];
        Costs costs = table.problem.costs();
        scale = scale(all, costs);
        base = scale * (costs.crewDay() - costs.companyMove() - costs.setChange());
        for (int need = 0; need < needs; need++) {
            BitSet own = all.get(need).scenes;
            isPlace[need] = all.get(need).isPlace;
            price[need] = scale * all.get(need).price;
            leastDays[need] =
                    capacityBound.days(one -> table.unit[one] == unit && own.get(Arrays.binarySearch(scene, one)));
        }
    }

    private BitSet datesOf(int one) {
        BitSet bits = new BitSet();
        Arrays.stream(table.allowed.get(one)).forEach(bits::set);
        return bits;
    }

    private BitSet scenesWith(IntPredicate wanted) {
        BitSet bits = new BitSet();
        IntStream.range(0, scenes).filter(one -> wanted.test(scene[one])).forEach(bits::set);
        return bits;
    }

    /// Needs of the same scenes are one; without a price only the limit of moves makes one.
    private List<Need> needs() {
        Costs costs = table.problem.costs();
        List<Need> all = new ArrayList<>();
        for (int location = 0; location < table.locations; location++) {
            int current = location;
            if (costs.companyMove() > 0 || mostPlaces != ShootingRules.ANY) {
                all.add(new Need(scenesWith(one -> table.location[one] == current), costs.companyMove(), true));
            }
        }
        Map<BitSet, Long> priced = new LinkedHashMap<>();
        for (int payee = 0; payee < table.payees; payee++) {
            int current = payee;
            if (payee < table.cast || isOnlyHere(payee - table.cast)) {
                priced.merge(scenesWith(one -> isPaid(current, one)), table.rate[payee], Long::sum);
            }
        }
        for (int set = 0; set < table.sets; set++) {
            int current = set;
            priced.merge(scenesWith(one -> table.set[one] == current), costs.setChange(), Long::sum);
        }
        priced.merge(scenesWith(one -> table.needsDark[one]), costs.nightDay(), Long::sum);
        priced.forEach((own, amount) -> all.add(new Need(own, amount, false)));
        all.removeIf(need -> need.scenes.isEmpty() || (need.price == 0 && !need.isPlace));
        return all;
    }

    private boolean isPaid(int payee, int one) {
        return Arrays.stream(table.payeesOf.get(one)).anyMatch(other -> other == payee);
    }

    /// A set that stands is paid once a day even where two units are in it.
    private boolean isOnlyHere(int set) {
        return IntStream.range(0, table.scenes).noneMatch(one -> table.set[one] == set && table.unit[one] != unit);
    }

    /// As fine as 63 bits allow with some to spare.
    private long scale(List<Need> all, Costs costs) {
        double day = (double) costs.crewDay() + costs.companyMove() + costs.setChange();
        for (Need need : all) {
            day += need.price;
        }
        return (long) Math.max(1, Math.min(FINEST, MOST_SCALED / Math.max(1, day * Math.max(1, mostUnitDays))));
    }

    /// What a day with these scenes pays for.
    BitSet needsOfDay(int[] day) {
        BitSet paid = new BitSet(needs);
        for (int one : day) {
            for (int need : needsOf[one]) {
                paid.set(need);
            }
        }
        return paid;
    }

    /// What a day with these scenes costs, scaled.
    long cost(int[] day) {
        return base + needsOfDay(day).stream().mapToLong(need -> price[need]).sum();
    }

    /// True where the scenes can share a day as far as this table knows.
    boolean isPossible(int[] day) {
        long pages = 0;
        BitSet common = (BitSet) dates[day[0]].clone();
        BitSet places = new BitSet();
        for (int one : day) {
            pages += eighths[one];
            common.and(dates[one]);
            Arrays.stream(needsOf[one]).filter(need -> isPlace[need]).forEach(places::set);
        }
        return (day.length == 1 || pages <= capacity)
                && !common.isEmpty()
                && places.cardinality() <= mostPlaces
                && length(day) <= dayMinutes;
    }

    /// Minutes from call to wrap, without company moves: they need a moment that this table does not know.
    private long length(int[] day) {
        return day.length == 1
                ? 0
                : ShootingRules.DayKind.MEAL_MINUTES
                        + Arrays.stream(day).mapToLong(one -> minutes[one]).sum();
    }
}
