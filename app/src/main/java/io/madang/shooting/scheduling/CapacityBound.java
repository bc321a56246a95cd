package io.madang.shooting.scheduling;

import io.madang.shooting.ShootingProblem.Costs;
import io.madang.shooting.ShootingRules;
import io.madang.shooting.ShootingRules.DayKind;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// No schedule costs less: every payee, unit, night and set needs at least so many days for its own pages
/// and hours.
final class CapacityBound {

    private final ShootTable table;
    private final long dayMinutes;

    CapacityBound(ShootTable table) {
        this.table = table;
        int longest = Arrays.stream(table.work.dayMinutes).max().orElse(ShootingRules.ANY);
        dayMinutes = Math.max(1, longest - DayKind.MEAL_MINUTES);
    }

    long value() {
        long bound = 0;
        for (int payee = 0; payee < table.payees; payee++) {
            bound += table.rate[payee] * leastDays(payee);
        }
        Costs costs = table.problem.costs();
        for (int unit = 0; unit < table.units; unit++) {
            int current = unit;
            bound += costs.crewDay() * days(scene -> table.unit[scene] == current);
            bound += costs.nightDay() * days(scene -> table.unit[scene] == current && table.needsDark[scene]);
        }
        return bound
                + changes(table.set, table.sets, costs.setChange())
                + changes(table.location, table.locations, costs.companyMove());
    }

    /// The days on which somebody works at least; units one after the other, as nobody works in two on a day.
    int leastDays(int payee) {
        int days = 0;
        for (int unit = 0; unit < table.units; unit++) {
            int current = unit;
            int inUnit = days(scene -> table.unit[scene] == current && isIn(payee, scene));
            days = payee < table.cast ? days + inUnit : Math.max(days, inUnit);
        }
        return days;
    }

    /// The days on which a unit shoots at least.
    int leastUnitDays(int unit) {
        return days(scene -> table.unit[scene] == unit);
    }

    private boolean isIn(int payee, int scene) {
        for (int one : table.payeesOf.get(scene)) {
            if (one == payee) {
                return true;
            }
        }
        return false;
    }

    /// Every set takes part in at least so many days, and only the first set of a day is no change.
    private long changes(int[] place, int places, long price) {
        if (price == 0) {
            return 0;
        }
        long visits = 0;
        for (int unit = 0; unit < table.units; unit++) {
            for (int index = 0; index < places; index++) {
                int current = unit;
                int wanted = index;
                visits += days(scene -> table.unit[scene] == current && place[scene] == wanted);
            }
        }
        long firsts =
                (long) table.units * Math.min(table.dates, table.problem.rules().mostDays());
        return price * Math.max(0, visits - firsts);
    }

    /// The least days for the scenes of one unit: by pages, by minutes, and one for every scene that
    /// stands alone.
    private int days(IntPredicate wanted) {
        int[] own = IntStream.range(0, table.scenes).filter(wanted).toArray();
        if (own.length == 0) {
            return 0;
        }
        int most = table.capacity[table.unit[own[0]]];
        int alone = 0;
        int halves = 0;
        long eighths = 0;
        long minutes = 0;
        for (int scene : own) {
            int length = table.eighths[scene];
            alone += length > most ? 1 : 0;
            halves += length <= most && 2 * length > most ? 1 : 0;
            eighths += length <= most ? length : 0;
            minutes += table.minutes[scene];
        }
        long byPages = alone + Math.max(halves, Math.ceilDiv(eighths, (long) most));
        return (int) Math.max(1, Math.max(byPages, Math.ceilDiv(minutes, dayMinutes)));
    }
}
