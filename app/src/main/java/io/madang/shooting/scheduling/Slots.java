package io.madang.shooting.scheduling;

import io.madang.shooting.ShootingProblem.Costs;
import io.madang.shooting.ShootingRules;
import io.madang.shooting.ShootingRules.DayKind;

/// What every unit shoots on every date. A slot is a unit on a date.
final class Slots {

    private final ShootTable table;
    private final Costs costs;
    private final int[] eighths;
    private final int[] minutes;
    private final int[] count;
    private final int[] dark;
    private final int[] light;
    private final int[][] setCount;
    private final int[][] locationCount;
    private final int[] sets;
    private final int[] locations;
    private int allMoves;

    Slots(ShootTable table) {
        this.table = table;
        costs = table.problem.costs();
        int slots = table.units * table.dates;
        eighths = new int[slots];
        minutes = new int[slots];
        count = new int[slots];
        dark = new int[slots];
        light = new int[slots];
        setCount = new int[slots][table.sets];
        locationCount = new int[slots][table.locations];
        sets = new int[slots];
        locations = new int[slots];
    }

    void add(int scene, int slot) {
        allMoves -= moves(slot);
        eighths[slot] += table.eighths[scene];
        minutes[slot] += table.minutes[scene];
        count[slot]++;
        dark[slot] += table.needsDark[scene] ? 1 : 0;
        light[slot] += table.needsDaylight[scene] ? 1 : 0;
        sets[slot] += setCount[slot][table.set[scene]]++ == 0 ? 1 : 0;
        locations[slot] += locationCount[slot][table.location[scene]]++ == 0 ? 1 : 0;
        allMoves += moves(slot);
    }

    void remove(int scene, int slot) {
        allMoves -= moves(slot);
        eighths[slot] -= table.eighths[scene];
        minutes[slot] -= table.minutes[scene];
        count[slot]--;
        dark[slot] -= table.needsDark[scene] ? 1 : 0;
        light[slot] -= table.needsDaylight[scene] ? 1 : 0;
        sets[slot] -= --setCount[slot][table.set[scene]] == 0 ? 1 : 0;
        locations[slot] -= --locationCount[slot][table.location[scene]] == 0 ? 1 : 0;
        allMoves += moves(slot);
    }

    boolean isShot(int slot) {
        return count[slot] > 0;
    }

    int eighths(int slot) {
        return eighths[slot];
    }

    int count(int slot) {
        return count[slot];
    }

    /// True where the set is already used there, so that one more scene in it changes nothing.
    boolean hasSet(int slot, int set) {
        return setCount[slot][set] > 0;
    }

    private int moves(int slot) {
        return Math.max(0, locations[slot] - 1);
    }

    long cost(int slot) {
        if (count[slot] == 0) {
            return 0;
        }
        return costs.crewDay()
                + costs.companyMove() * (locations[slot] - 1)
                + costs.setChange() * (sets[slot] - 1)
                + (dark[slot] > 0 ? costs.nightDay() : 0);
    }

    /// How far the slot is beyond its pages, moves and hours; 0 where it keeps them. Grows with every scene.
    long excess(int slot) {
        if (count[slot] == 0) {
            return 0;
        }
        int most = table.capacity[slot / table.dates];
        long excess = count[slot] > 1 ? Math.max(0, eighths[slot] - most) : 0;
        excess += Math.max(0, moves(slot) - table.problem.rules().mostDayMoves());
        int hours = table.work.dayMinutes[slot % table.dates];
        if (hours != ShootingRules.ANY) {
            excess += Math.ceilDiv(Math.max(0, length(slot) - hours), 30);
        }
        return excess;
    }

    /// Company moves beyond what all days may have together.
    long excessMoves() {
        return Math.max(0, allMoves - table.problem.rules().mostMoves());
    }

    /// Minutes from call to wrap.
    int length(int slot) {
        return count[slot] == 0 ? 0 : minutes[slot] + DayKind.MEAL_MINUTES + DayKind.MOVE_MINUTES * moves(slot);
    }

    DayKind kind(int slot) {
        if (dark[slot] == 0) {
            return DayKind.DAY;
        }
        return light[slot] > 0 ? DayKind.SPLIT : DayKind.NIGHT;
    }
}
