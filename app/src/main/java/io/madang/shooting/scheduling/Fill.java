package io.madang.shooting.scheduling;

import io.madang.shooting.scheduling.DaySearch.DayChoice;
import java.util.Arrays;
import java.util.BitSet;

/// The best filling of a day's pages, after a branch's choice, with the prices of open needs laid on their scenes.
final class Fill {

    private static final int TURNS = 5;

    private final DayTable table;
    private final long[] reward;
    private final long[] price;
    private final long bonus;
    private final int[] candidates;
    private final int[] packable;
    private final long[] worth;
    private final long[] pagesOf;
    private final long[] laidOn;
    private final long[][] laid;
    private final boolean[] isChosen;
    private final long[] moved;
    private final long[] chosenPages;
    private int count;
    private DayChoice choice;
    private long fixed;
    private int room;
    private long bound;
    private int[] day = {};

    Fill(DayTable table, long[] reward, long[] price, long bonus) {
        this.table = table;
        this.reward = reward;
        this.price = price;
        this.bonus = bonus;
        candidates = new int[table.scenes];
        packable = new int[table.scenes];
        worth = new long[table.scenes];
        pagesOf = new long[table.needs];
        laidOn = new long[table.needs];
        laid = new long[table.scenes][];
        for (int scene = 0; scene < table.scenes; scene++) {
            laid[scene] = new long[table.needsOf[scene].length];
        }
        isChosen = new boolean[table.scenes];
        moved = new long[table.needs];
        chosenPages = new long[table.needs];
        choice = new DayChoice(table);
    }

    long bound() {
        return bound;
    }

    /// The scenes that fill it.
    int[] day() {
        return day;
    }

    /// What a day is really worth.
    long value(int[] scenes) {
        return bonus
                + Arrays.stream(scenes).mapToLong(scene -> reward[scene]).sum()
                - table.needsOfDay(scenes).stream()
                        .mapToLong(need -> price[need])
                        .sum();
    }

    /// False where the choice leaves no day, or none worth more than `enough`.
    boolean fill(DayChoice decided, long enough) {
        choice = decided;
        BitSet dates = takeFixed();
        if (dates.isEmpty() || room < 0) {
            return false;
        }
        choose(dates);
        layByPages();
        weigh();
        int all = count;
        day = pack();
        long least = bound;
        for (int turn = 0; turn < TURNS && least > enough && layOnChosen(all); turn++) {
            count = all;
            weigh();
            int[] other = pack();
            if (bound < least) {
                least = bound;
                day = other;
            }
        }
        bound = least;
        return bound > enough;
    }

    private void layByPages() {
        for (int index = 0; index < count; index++) {
            int scene = candidates[index];
            int[] own = table.needsOf[scene];
            for (int at = 0; at < own.length; at++) {
                laid[scene][at] = choice.paid.get(own[at]) ? 0 : share(own[at], scene);
            }
        }
    }

    /// Moves half of what lies on scenes out of the filling to those in it; false where there is nothing to move.
    ///
    /// Only for needs of which all scenes fit the day: then any division of the price among them is allowed.
    private boolean layOnChosen(int all) {
        Arrays.fill(isChosen, false);
        for (int scene : day) {
            isChosen[scene] = true;
        }
        Arrays.fill(moved, 0);
        Arrays.fill(chosenPages, 0);
        for (int index = 0; index < all; index++) {
            int scene = candidates[index];
            int[] own = table.needsOf[scene];
            for (int at = 0; at < own.length; at++) {
                if (isFree(own[at])) {
                    if (isChosen[scene]) {
                        chosenPages[own[at]] += table.eighths[scene];
                    } else {
                        moved[own[at]] += laid[scene][at] / 2;
                    }
                }
            }
        }
        boolean isMoved = false;
        for (int index = 0; index < all; index++) {
            int scene = candidates[index];
            int[] own = table.needsOf[scene];
            for (int at = 0; at < own.length; at++) {
                int need = own[at];
                if (isFree(need) && chosenPages[need] > 0 && moved[need] > 0) {
                    isMoved = true;
                    laid[scene][at] += isChosen[scene]
                            ? moved[need] / chosenPages[need] * table.eighths[scene]
                            : -(laid[scene][at] / 2);
                }
            }
        }
        return isMoved;
    }

    private boolean isFree(int need) {
        return pagesOf[need] <= room && !choice.paid.get(need);
    }

    private BitSet takeFixed() {
        fixed = bonus - choice.paid.stream().mapToLong(need -> price[need]).sum();
        room = table.capacity;
        BitSet dates = new BitSet();
        boolean isFirst = true;
        for (int scene = choice.taken.nextSetBit(0); scene >= 0; scene = choice.taken.nextSetBit(scene + 1)) {
            fixed += reward[scene];
            room -= table.eighths[scene];
            if (isFirst) {
                dates.or(table.dates[scene]);
            } else {
                dates.and(table.dates[scene]);
            }
            isFirst = false;
        }
        if (isFirst) {
            dates.set(0, 1 << 16);
        }
        return dates;
    }

    private void choose(BitSet dates) {
        count = 0;
        Arrays.fill(pagesOf, 0);
        for (int scene = 0; scene < table.scenes; scene++) {
            if (reward[scene] > 0
                    && table.eighths[scene] <= room
                    && isOpen(scene)
                    && table.dates[scene].intersects(dates)) {
                candidates[count++] = scene;
                for (int need : table.needsOf[scene]) {
                    pagesOf[need] += table.eighths[scene];
                }
            }
        }
    }

    private boolean isOpen(int scene) {
        if (choice.taken.get(scene) || choice.left.get(scene)) {
            return false;
        }
        for (int need : table.needsOf[scene]) {
            if (choice.refused.get(need)) {
                return false;
            }
        }
        return true;
    }

    private void weigh() {
        for (int index = 0; index < count; index++) {
            int scene = candidates[index];
            long value = reward[scene];
            for (long part : laid[scene]) {
                value -= part;
            }
            worth[index] = value;
        }
    }

    /// No filling lays more than the whole price on its scenes.
    private long share(int need, int scene) {
        long pages = Math.max(1, Math.min(room, pagesOf[need]));
        return price[need] / pages * table.eighths[scene] + price[need] % pages * table.eighths[scene] / pages;
    }

    /// The scenes of the best filling; a day has at least one.
    private int[] pack() {
        int useful = 0;
        int dearest = -1;
        long pages = 0;
        for (int index = 0; index < count; index++) {
            dearest = dearest < 0 || worth[index] > worth[dearest] ? index : dearest;
            if (worth[index] > 0) {
                packable[useful] = candidates[index];
                worth[useful] = worth[index];
                pages += table.eighths[packable[useful]];
                useful++;
            }
        }
        if (useful == 0 && choice.taken.isEmpty()) {
            bound = dearest < 0 ? Long.MIN_VALUE : fixed + worth[dearest];
            return dearest < 0 ? new int[0] : new int[] {candidates[dearest]};
        }
        count = useful;
        return scenes(pages <= room ? everything() : knapsack());
    }

    private int[] scenes(BitSet packed) {
        bound = fixed;
        int[] scenes = new int[packed.cardinality() + choice.taken.cardinality()];
        int at = 0;
        for (int index = packed.nextSetBit(0); index >= 0; index = packed.nextSetBit(index + 1)) {
            bound += worth[index];
            scenes[at++] = packable[index];
        }
        for (int scene = choice.taken.nextSetBit(0); scene >= 0; scene = choice.taken.nextSetBit(scene + 1)) {
            scenes[at++] = scene;
        }
        return scenes;
    }

    private BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, count);
        return all;
    }

    private BitSet knapsack() {
        long[] most = new long[room + 1];
        BitSet[] isIn = new BitSet[count];
        for (int index = 0; index < count; index++) {
            isIn[index] = new BitSet(room + 1);
            int pages = table.eighths[packable[index]];
            for (int used = room; used >= pages; used--) {
                long with = most[used - pages] + worth[index];
                if (with > most[used]) {
                    most[used] = with;
                    isIn[index].set(used);
                }
            }
        }
        BitSet packed = new BitSet();
        int used = room;
        for (int index = count - 1; index >= 0; index--) {
            if (isIn[index].get(used)) {
                packed.set(index);
                used -= table.eighths[packable[index]];
            }
        }
        return packed;
    }

    /// Of the needs neither paid nor refused the one of which the day carries the least part; -1 where none is open.
    int dearestOpenNeed() {
        Arrays.fill(laidOn, -1);
        for (int scene : day) {
            int[] own = table.needsOf[scene];
            for (int at = 0; at < own.length; at++) {
                if (!choice.paid.get(own[at])) {
                    laidOn[own[at]] = Math.max(0, laidOn[own[at]]) + laid[scene][at];
                }
            }
        }
        int dearest = -1;
        long most = -1;
        for (int need = 0; need < table.needs; need++) {
            long missing = laidOn[need] < 0 ? -1 : Math.max(0, price[need] - laidOn[need]);
            if (missing > most) {
                most = missing;
                dearest = need;
            }
        }
        return dearest;
    }
}
