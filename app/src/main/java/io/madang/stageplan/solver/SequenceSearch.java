package io.madang.stageplan.solver;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Shortens a plan by moving one critical set at a time to another place in the order of a stage, never straight back.
///
/// (The tabu search of Mastrolilli and Gambardella, 2000, for the flexible job shop: a moved set goes after all that
/// end before it could start, and before all that reach beyond it, which never contradicts the rest.)
final class SequenceSearch {

    private static final int PATIENCE = 6000;
    private static final int SHAKES = 6;

    private final StageSequences plan;
    private final SplittableRandom random;
    private final long[][] tabuUntil;
    private Seats best;
    private int bestMakespan;
    private long step;
    private long bestStep;

    private int moveSet;
    private int moveFloor;
    private int moveAfter;
    private int moveValue;
    private int ties;

    SequenceSearch(IntegerSlate slate, Seats start, SplittableRandom random) {
        plan = new StageSequences(slate, start);
        this.random = random;
        tabuUntil = new long[plan.size][slate.floors().size()];
        best = plan.seats();
        bestMakespan = plan.makespan();
    }

    Seats best() {
        return best;
    }

    int makespan() {
        return bestMakespan;
    }

    /// Searches until `pace` is over, `enough` is reached, or nothing better came for long.
    void run(Pace pace, long enough, Consumer<Seats> better) {
        long most = 50L * plan.size * plan.size;
        long found = 0;
        while (bestMakespan > enough && step - found < most && !pace.isOver()) {
            for (int round = 0; round < 50 && bestMakespan > enough; round++) {
                step++;
                if (!move()) {
                    return;
                }
                if (keepIfBest()) {
                    found = step;
                    better.accept(best);
                } else if (step - bestStep > PATIENCE) {
                    shake();
                }
            }
            pace.take(0.001);
        }
    }

    private boolean keepIfBest() {
        int makespan = plan.makespan();
        if (makespan >= bestMakespan) {
            return false;
        }
        bestMakespan = makespan;
        best = plan.seats();
        bestStep = step;
        return true;
    }

    /// Some moves at random, so that the search looks elsewhere.
    private void shake() {
        for (int shake = 0; shake < SHAKES; shake++) {
            int set = random.nextInt(plan.size);
            forget();
            consider(set, Integer.MAX_VALUE, true);
            apply();
        }
        bestStep = step;
    }

    /// The best move of any critical set; false where there is none at all.
    private boolean move() {
        int makespan = plan.makespan();
        int[] critical = critical(makespan);
        forget();
        for (int set : critical) {
            consider(set, bestMakespan, false);
        }
        if (moveSet == StageSequences.NONE) {
            consider(critical[random.nextInt(critical.length)], Integer.MAX_VALUE, true);
        }
        if (moveSet == StageSequences.NONE) {
            return critical.length > 0 && moveAnywhere();
        }
        tabuUntil[moveSet][plan.floor[moveSet]] = step + 6 + critical.length / 2 + random.nextInt(8);
        apply();
        return true;
    }

    private boolean moveAnywhere() {
        for (int attempt = 0; attempt < 20 && moveSet == StageSequences.NONE; attempt++) {
            consider(random.nextInt(plan.size), Integer.MAX_VALUE, true);
        }
        boolean any = moveSet != StageSequences.NONE;
        apply();
        return any;
    }

    private int[] critical(int makespan) {
        int[] critical = new int[plan.size];
        int count = 0;
        for (int set = 0; set < plan.size; set++) {
            if (plan.start[set] + plan.reach[set] == makespan) {
                critical[count++] = set;
            }
        }
        return Arrays.copyOf(critical, count);
    }

    private void forget() {
        moveSet = StageSequences.NONE;
        moveValue = Integer.MAX_VALUE;
        ties = 0;
    }

    private void apply() {
        if (moveSet != StageSequences.NONE) {
            int set = moveSet;
            int floor = plan.floor[set];
            int earlier = plan.before[set];
            plan.remove(set);
            plan.insert(set, moveFloor, moveAfter);
            if (!plan.measure()) {
                plan.remove(set);
                plan.insert(set, floor, earlier);
                plan.measure();
            }
        }
    }

    /// Looks at every other place for `set` and remembers the best so far; forbidden ones only if they beat `aspired`.
    private void consider(int set, int aspired, boolean anyPlace) {
        int floor = plan.floor[set];
        int earlier = plan.before[set];
        plan.remove(set);
        plan.measure();
        for (int other : plan.floors[set]) {
            boolean isForbidden = tabuUntil[set][other] > step;
            considerFloor(
                    set, other, other == floor ? earlier : set, isForbidden && !anyPlace ? aspired : Integer.MAX_VALUE);
        }
        plan.insert(set, floor, earlier);
    }

    /// @param staysAfter the place it comes from, which is no move; the set itself where it comes from another stage
    private void considerFloor(int set, int floor, int staysAfter, int below) {
        int ready = plan.start[set];
        int beyond = plan.reach[set] - plan.length[set];
        int earlier = StageSequences.NONE;
        int later = plan.first(floor);
        while (later != StageSequences.NONE && plan.reach[later] > beyond && end(later) <= ready) {
            earlier = later;
            later = plan.after[later];
        }
        boolean isLast = false;
        while (!isLast) {
            if (earlier != staysAfter) {
                offer(set, floor, earlier, plan.through(set, floor, earlier, later), below);
            }
            isLast = later == StageSequences.NONE || (plan.reach[later] <= beyond && end(later) > ready);
            if (!isLast) {
                earlier = later;
                later = plan.after[later];
            }
        }
    }

    private int end(int set) {
        return plan.start[set] + plan.length[set];
    }

    private void offer(int set, int floor, int earlier, int value, int below) {
        if (value >= below || value > moveValue) {
            return;
        }
        ties = value < moveValue ? 1 : ties + 1;
        if (ties == 1 || random.nextInt(ties) == 0) {
            moveSet = set;
            moveFloor = floor;
            moveAfter = earlier;
            moveValue = value;
        }
    }
}
