package io.madang.stageplan.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// Packs the terms into one number in which less of an earlier term always beats less of a later one.
///
/// Each term is a digit whose base is one more than the most it can be. Where the number would not fit a `long`, money
/// is counted in units of the smallest power of ten that makes it fit; the terms themselves stay exact.
final class CostScale {

    private static final BigInteger ROOM = BigInteger.valueOf(Long.MAX_VALUE / 4);

    private final List<Goal> goals;
    private final List<Long> bases = new ArrayList<>();
    private final long moneyUnit;

    CostScale(IntegerSlate slate) {
        goals = Goal.of(slate.problem().objective());
        long unit = 1;
        while (size(slate, unit).compareTo(ROOM) > 0) {
            unit = Math.multiplyExact(unit, 10);
        }
        moneyUnit = unit;
        goals.forEach(goal -> bases.add(scaled(goal, goal.most(slate), moneyUnit) + 1));
    }

    private BigInteger size(IntegerSlate slate, long unit) {
        return goals.stream()
                .map(goal -> BigInteger.valueOf(scaled(goal, goal.most(slate), unit) + 1))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    private static long scaled(Goal goal, long value, long unit) {
        return goal == Goal.MONEY ? value / unit : value;
    }

    /// The number for these values of the goals.
    long pack(ToLongFunction<Goal> value) {
        long packed = 0;
        for (int index = 0; index < goals.size(); index++) {
            Goal goal = goals.get(index);
            packed = packed * bases.get(index) + scaled(goal, value.applyAsLong(goal), moneyUnit);
        }
        return packed;
    }
}
