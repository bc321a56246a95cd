package io.madang.shooting.ordering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks for any order that keeps the rules, or proves that there is none.
///
/// It goes back when the scenes left no longer fit into their windows, and remembers sets of scenes that led nowhere.
final class AllowedOrder {

    private static final int MOST_REMEMBERED = 1 << 20;

    /// So much is looked at whatever the time, so that where an order is easy to find there is one.
    private static final int FREE_LOOKS = 2_000;

    /// What the search knows at its end; it is unknown when the time was over first.
    enum Answer {
        FOUND,
        NONE,
        UNKNOWN
    }

    private record Shot(List<Long> words) {}

    private final RuleTable rules;
    private final SearchBudget budget;
    private final int[] order;
    private final long[] shot;
    private final Set<Shot> deadEnds = new HashSet<>();
    private long looks;
    private boolean isCutShort;

    AllowedOrder(RuleTable rules, SearchBudget budget) {
        this.rules = rules;
        this.budget = budget;
        order = new int[rules.sceneCount];
        shot = SceneBits.none(rules.sceneCount);
    }

    Answer search() {
        if (rules.isContradiction) {
            return Answer.NONE;
        }
        if (canGoOn(0)) {
            return Answer.FOUND;
        }
        return isCutShort ? Answer.UNKNOWN : Answer.NONE;
    }

    /// The order found; empty unless `search` has found one.
    Optional<int[]> order() {
        return SceneBits.count(shot) == order.length ? Optional.of(order.clone()) : Optional.empty();
    }

    private boolean canGoOn(int count) {
        if (count == order.length) {
            return true;
        }
        isCutShort |= ++looks > FREE_LOOKS && budget.isOver();
        if (isCutShort || !windowsFit(count) || deadEnds.contains(key())) {
            return false;
        }
        for (int scene : choices(count)) {
            order[count] = scene;
            SceneBits.add(shot, scene);
            if (canGoOn(count + 1)) {
                return true;
            }
            SceneBits.remove(shot, scene);
        }
        if (deadEnds.size() < MOST_REMEMBERED) {
            deadEnds.add(key());
        }
        return false;
    }

    private Shot key() {
        return new Shot(Arrays.stream(shot).boxed().toList());
    }

    /// The scenes that may follow, the most urgent first; of those that no rule names, one stands for all.
    private List<Integer> choices(int count) {
        long[] next = SceneBits.none(order.length);
        rules.following(shot, count, next);
        List<Integer> choices = new ArrayList<>();
        boolean hasFree = false;
        for (int scene = SceneBits.next(next, 0); scene >= 0; scene = SceneBits.next(next, scene + 1)) {
            boolean isFree = rules.isFree(scene);
            if (!isFree || !hasFree) {
                choices.add(scene);
            }
            hasFree |= isFree;
        }
        choices.sort(Comparator.comparingInt(scene -> rules.to[scene]));
        return choices;
    }

    /// Whether the scenes left fit into their windows when the most urgent always comes first.
    ///
    /// Windows were narrowed along order pairs, so that this is exact but for groups.
    private boolean windowsFit(int count) {
        long[] left = SceneBits.none(order.length);
        for (int scene = 0; scene < order.length; scene++) {
            if (!SceneBits.has(shot, scene)) {
                SceneBits.add(left, scene);
            }
        }
        for (int position = count; position < order.length; position++) {
            int urgent = -1;
            for (int scene = SceneBits.next(left, 0); scene >= 0; scene = SceneBits.next(left, scene + 1)) {
                if (rules.from[scene] <= position && (urgent < 0 || rules.to[scene] < rules.to[urgent])) {
                    urgent = scene;
                }
            }
            if (urgent < 0 || rules.to[urgent] <= position) {
                return false;
            }
            SceneBits.remove(left, urgent);
        }
        return true;
    }
}
