package io.madang.shooting.scheduling;

import io.madang.shooting.ShootingRules;
import java.util.Arrays;

/// Calls, wraps and weeks of all units, and how far they are beyond the limits of working time.
final class Hours {

    private final ShootTable table;
    private final WorkTable work;
    private final Slots slots;
    private final long[] call;
    private final long[] wrap;
    private final long[] weekMinutes;
    private final int[] weekDays;
    private final int[][] minorDay;
    private final int[][] minorWeek;

    Hours(ShootTable table, Slots slots) {
        this.table = table;
        this.slots = slots;
        work = table.work;
        call = new long[table.units * table.dates];
        wrap = new long[table.units * table.dates];
        weekMinutes = new long[work.weeks];
        weekDays = new int[work.weeks];
        minorDay = new int[table.cast][table.dates];
        minorWeek = new int[table.cast][work.weeks];
    }

    void add(int scene, int date, int sign) {
        for (int minor : table.minorsOf.get(scene)) {
            minorDay[minor][date] += sign * table.minutes[scene];
            minorWeek[minor][work.week[date]] += sign * table.minutes[scene];
        }
    }

    /// Hours of weeks beyond their limits; grows with every scene.
    long excessOfWeeks() {
        long excess = 0;
        for (int unit = 0; unit < table.units; unit++) {
            Arrays.fill(weekMinutes, 0);
            Arrays.fill(weekDays, 0);
            for (int date = 0; date < table.dates; date++) {
                int slot = table.slot(unit, date);
                weekMinutes[work.week[date]] += slots.length(slot);
                weekDays[work.week[date]] += slots.isShot(slot) ? 1 : 0;
            }
            for (int week = 0; week < work.weeks; week++) {
                excess += Math.max(0, weekDays[week] - work.weekDays[week]);
                excess += over(weekMinutes[week], work.weekMinutes[week]);
            }
        }
        return excess;
    }

    /// Hours of minors beyond their limits; grows with every scene.
    long excessOfMinors() {
        long excess = 0;
        for (int person = 0; person < table.cast; person++) {
            if (table.isMinor[person]) {
                for (int date = 0; date < table.dates; date++) {
                    excess += over(minorDay[person][date], work.minorDay[date]);
                }
                for (int week = 0; week < work.weeks; week++) {
                    excess += over(minorWeek[person][week], work.minorWeek[week]);
                }
            }
        }
        return excess;
    }

    /// Days that begin too late after the rest, rests between units, and minors who work too late.
    long excessOfNights(Spans spans) {
        long excess = 0;
        for (int unit = 0; unit < table.units; unit++) {
            excess += lateCalls(unit);
        }
        for (int person = 0; person < table.cast; person++) {
            if (work.hasRest && table.units > 1) {
                excess += shortRests(person, spans);
            }
            if (table.isMinor[person]) {
                excess += lateMinor(person, spans);
            }
        }
        return excess;
    }

    private long lateCalls(int unit) {
        long excess = 0;
        long before = Long.MIN_VALUE;
        for (int date = 0; date < table.dates; date++) {
            int slot = table.slot(unit, date);
            if (slots.isShot(slot)) {
                long earliest = work.midnight[date] + slots.kind(slot).earliestMinute();
                boolean isPushed = work.rest[date] > 0 && before + work.rest[date] > earliest;
                call[slot] = isPushed && before != Long.MIN_VALUE ? before + work.rest[date] : earliest;
                wrap[slot] = call[slot] + slots.length(slot);
                before = wrap[slot];
                excess +=
                        over(call[slot] - work.midnight[date], slots.kind(slot).latestMinute());
            }
        }
        return excess;
    }

    private long shortRests(int person, Spans spans) {
        long excess = 0;
        int before = -1;
        for (int date = 0; date < table.dates; date++) {
            int unit = spans.unitOf(person, date);
            if (unit >= 0) {
                int slot = table.slot(unit, date);
                if (before >= 0 && before / table.dates != unit && work.rest[date] > 0) {
                    excess += over(wrap[before] + work.rest[date], call[slot]);
                }
                before = slot;
            }
        }
        return excess;
    }

    private long lateMinor(int person, Spans spans) {
        long excess = 0;
        for (int date = 0; date < table.dates; date++) {
            int unit = spans.unitOf(person, date);
            if (unit >= 0 && work.minorUntil[date] != ShootingRules.ANY) {
                excess += over(wrap[table.slot(unit, date)] - work.midnight[date], work.minorUntil[date]);
            }
        }
        return excess;
    }

    /// Started half hours beyond a limit.
    private static long over(long minutes, long limit) {
        return minutes <= limit ? 0 : Math.ceilDiv(minutes - limit, 30L);
    }
}
