package io.madang.shooting.scheduling;

import io.madang.shooting.scheduling.DaySearch.DayChoice;
import java.util.Arrays;
import java.util.BitSet;

/// The best filling of a day's pages, after a branch's choice, with the prices of open needs laid on their scenes.
final class Fill {

    private final DayTable table;
    private final long[] reward;
    private final long[] price;
    private final long bonus;
    private final int[] candidates;
    private final long[] worth;
    private final long[] pagesOf;
    private final long[] laidOn;
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
        worth = new long[table.scenes];
        pagesOf = new long[table.needs];
        laidOn = new long[table.needs];
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
        BitSet paid = new BitSet();
        long value = bonus;
        for (int scene : scenes) {
            value += reward[scene];
            for (int need : table.needsOf[scene]) {
                paid.set(need);
            }
        }
        return value - paid.stream().mapToLong(need -> price[need]).sum();
    }

    /// False where the choice leaves no day.
    boolean fill(DayChoice decided) {
        choice = decided;
        BitSet dates = takeFixed();
        if (dates.isEmpty() || room < 0) {
            return false;
        }
        choose(dates);
        weigh();
        day = pack();
        return true;
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
            for (int need : table.needsOf[scene]) {
                value -= choice.paid.get(need) ? 0 : share(need, scene);
            }
            worth[index] = value;
        }
    }

    /// No filling lays more than the whole price on its scenes.
    private long share(int need, int scene) {
        long pages = Math.max(1, Math.min(room, pagesOf[need]));
        return price[need] / pages * table.eighths[scene] + price[need] % pages * table.eighths[scene] / pages;
    }

    private int[] pack() {
        int useful = 0;
        long pages = 0;
        for (int index = 0; index < count; index++) {
            if (worth[index] > 0) {
                candidates[useful] = candidates[index];
                worth[useful] = worth[index];
                pages += table.eighths[candidates[useful]];
                useful++;
            }
        }
        count = useful;
        BitSet packed = pages <= room ? everything() : knapsack();
        bound = fixed;
        int[] scenes = new int[packed.cardinality() + choice.taken.cardinality()];
        int at = 0;
        for (int index = packed.nextSetBit(0); index >= 0; index = packed.nextSetBit(index + 1)) {
            bound += worth[index];
            scenes[at++] = candidates[index];
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
            int pages = table.eighths[candidates[index]];
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
                used -= table.eighths[candidates[index]];
            }
        }
        return packed;
    }

    /// Of the needs neither paid nor refused the one of which the day carries the least part; -1 where none is open.
    int dearestOpenNeed() {
        Arrays.fill(laidOn, -1);
        for (int scene : day) {
            for (int need : table.needsOf[scene]) {
                if (!choice.paid.get(need)) {
                    laidOn[need] = Math.max(0, laidOn[need]) + share(need, scene);
                }
            }
        }
        int dearest = -1;
        long most = 0;
        for (int need = 0; need < table.needs; need++) {
            long missing = laidOn[need] < 0 ? 0 : price[need] - laidOn[need] + (table.isPlace[need] ? 1 : 0);
            if (missing > most) {
                most = missing;
                dearest = need;
            }
        }
        return dearest;
    }
}
