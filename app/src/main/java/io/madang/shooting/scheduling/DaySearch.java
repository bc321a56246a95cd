package io.madang.shooting.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The day that is worth most: scenes bring rewards, needs cost their prices, pages and rules limit it.
///
/// Branch and bound over needs: paid, or not to be had. At every branch the price of an open need is laid on its scenes
/// by their pages, as if they filled the day; what fills the day best then is worth at least as much as any day.
final class DaySearch {

    private static final int MOST_FOUND = 40;

    private final DayTable table;
    private final BooleanSupplier isOver;
    private final long[] reward;
    private final long[] price;
    private final long bonus;
    private final List<int[]> found = new ArrayList<>();
    private long nodes;
    private long best;
    private long open;

    /// @param reward of every scene
    /// @param price of every need
    /// @param bonus for any day
    DaySearch(DayTable table, long[] reward, long[] price, long bonus, BooleanSupplier isOver) {
        this.table = table;
        this.reward = reward;
        this.price = price;
        this.bonus = bonus;
        this.isOver = isOver;
    }

    /// No day is worth more; 0 where none is worth anything.
    long upper(long mostNodes) {
        nodes = mostNodes;
        Fill fill = new Fill(table, reward, price, bonus);
        for (int scene = 0; scene < table.scenes; scene++) {
            keep(new int[] {scene}, fill.value(new int[] {scene}));
        }
        explore(new DayChoice(table), fill, Long.MAX_VALUE);
        return Math.max(best, open);
    }

    /// Days that are worth something, better ones later.
    List<int[]> found() {
        return found;
    }

    /// True where nodes ran out.
    boolean isCut() {
        return open > 0;
    }

    private void explore(DayChoice choice, Fill fill, long above) {
        if (nodes <= 0 || ((nodes & 63) == 0 && isOver.getAsBoolean())) {
            nodes = 0;
            open = Math.max(open, above);
            return;
        }
        nodes--;
        if (!fill.fill(choice, best)) {
            return;
        }
        long bound = fill.bound();
        int[] day = fill.day();
        boolean isPossible = day.length > 0 && table.isPossible(day);
        long value = fill.value(day);
        if (isPossible) {
            keep(day, value);
        }
        if (day.length == 0 || (isPossible && value >= bound)) {
            return;
        }
        int need = fill.dearestOpenNeed();
        if (need >= 0) {
            explore(choice.paying(need), fill, bound);
            explore(choice.without(need), fill, bound);
        } else if (!isPossible && day.length > choice.taken.cardinality()) {
            int scene = narrowest(choice, day);
            explore(choice.taking(scene), fill, bound);
            explore(choice.leaving(scene), fill, bound);
        }
    }

    private void keep(int[] day, long value) {
        if (value > best && table.isPossible(day)) {
            best = value;
            found.add(day.clone());
            if (found.size() > MOST_FOUND) {
                found.removeFirst();
            }
        }
    }

    /// Of the scenes not yet taken the one with the fewest dates.
    private int narrowest(DayChoice choice, int[] day) {
        return Arrays.stream(day)
                .filter(scene -> !choice.isTaken(scene))
                .boxed()
                .min((one, other) -> Integer.compare(table.dates[one].cardinality(), table.dates[other].cardinality()))
                .orElseThrow();
    }

    /// What a branch has decided: needs paid and not to be had, scenes taken and left.
    static final class DayChoice {

        private final DayTable table;
        final BitSet paid;
        final BitSet refused;
        final BitSet taken;
        final BitSet left;

        DayChoice(DayTable table) {
            this(table, new BitSet(), new BitSet(), new BitSet(), new BitSet());
        }

        private DayChoice(DayTable table, BitSet paid, BitSet refused, BitSet taken, BitSet left) {
            this.table = table;
            this.paid = paid;
            this.refused = refused;
            this.taken = taken;
            this.left = left;
        }

        private DayChoice copy() {
            return new DayChoice(table, bits(paid), bits(refused), bits(taken), bits(left));
        }

        private static BitSet bits(BitSet one) {
            return (BitSet) one.clone();
        }

        boolean isTaken(int scene) {
            return taken.get(scene);
        }

        DayChoice paying(int need) {
            DayChoice next = copy();
            next.pay(need);
            return next;
        }

        private void pay(int need) {
            paid.set(need);
            if (table.isPlace[need]
                    && paid.stream().filter(one -> table.isPlace[one]).count() >= table.mostPlaces) {
                for (int other = 0; other < table.needs; other++) {
                    refused.set(other, refused.get(other) || (table.isPlace[other] && !paid.get(other)));
                }
            }
        }

        DayChoice without(int need) {
            DayChoice next = copy();
            next.refused.set(need);
            return next;
        }

        DayChoice taking(int scene) {
            DayChoice next = copy();
            next.taken.set(scene);
            Arrays.stream(table.needsOf[scene]).forEach(next::pay);
            return next;
        }

        DayChoice leaving(int scene) {
            DayChoice next = copy();
            next.left.set(scene);
            return next;
        }
    }
}
