package io.madang.stageplan.solver;

import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Option;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A plan as the order of sets on each stage: every set starts as soon as the one before it on its stage and the one
/// before it in its title let it.
///
/// A set's `reach` is how long the plan goes on from its start at least; where start + reach is the makespan, the set
/// is critical. (The disjunctive graph of the flexible job shop.)
final class StageSequences {

    static final int NONE = -1;

    final int size;
    final int[] length;
    final int[][] floors;
    final int[] floor;
    final int[] before;
    final int[] after;
    final int[] start;
    final int[] reach;
    private final int[][] release;
    private final int[] titleBefore;
    private final int[] titleAfter;
    private final int[] lag;
    private final int[] first;
    private final int[] waiting;
    private final int[] queue;

    /// @param plan where every set of `slate` has its place
    StageSequences(IntegerSlate slate, Seats plan) {
        List<Job> jobs = slate.jobs();
        size = jobs.size();
        length = jobs.stream().mapToInt(Job::length).toArray();
        floors = jobs.stream()
                .map(job -> job.options().stream().mapToInt(Option::floor).toArray())
                .toArray(int[][]::new);
        release = jobs.stream()
                .map(job -> job.options().stream()
                        .mapToInt(option -> option.starts().nextSetBit(0))
                        .toArray())
                .toArray(int[][]::new);
        titleBefore = none();
        titleAfter = none();
        lag = new int[size];
        slate.shows().forEach(show -> chain(slate, show));
        floor = plan.floor().clone();
        before = none();
        after = none();
        start = new int[size];
        reach = new int[size];
        first = new int[slate.floors().size()];
        waiting = new int[size];
        queue = new int[size];
        line(plan);
        measure();
    }

    /// Whether orders on stages say all there is to say about plans of `slate`: each stage takes one set at a time and
    /// never closes, and each title shoots its sets in one given order.
    static boolean fit(IntegerSlate slate) {
        return slate.jobs().stream().allMatch(job -> isFree(slate, job))
                && slate.shows().stream().allMatch(show -> isChain(slate, show));
    }

    private static boolean isFree(IntegerSlate slate, Job job) {
        int last = slate.days().size() - job.length();
        return !job.options().isEmpty()
                && job.options().stream()
                        .allMatch(option -> option.floor() >= 0
                                && !slate.floors().get(option.floor()).isSharing()
                                && option.starts().nextClearBit(option.starts().nextSetBit(0)) == last + 1);
    }

    private static boolean isChain(IntegerSlate slate, Show show) {
        List<Job> order = inOrder(slate, show);
        for (int at = 1; at < order.size(); at++) {
            if (!order.get(at).before().contains(order.get(at - 1).number())) {
                return false;
            }
        }
        return true;
    }

    private static List<Job> inOrder(IntegerSlate slate, Show show) {
        return NeighborhoodSearch.followingOrder(
                new ArrayList<>(show.jobs().stream().map(slate.jobs()::get).toList()));
    }

    private int[] none() {
        int[] links = new int[size];
        Arrays.fill(links, NONE);
        return links;
    }

    private void chain(IntegerSlate slate, Show show) {
        List<Job> order = inOrder(slate, show);
        for (int at = 1; at < order.size(); at++) {
            Job earlier = order.get(at - 1);
            Job later = order.get(at);
            titleBefore[later.number()] = earlier.number();
            titleAfter[earlier.number()] = later.number();
            lag[later.number()] = earlier.build() + earlier.shoot() - later.build();
        }
    }

    private void line(Seats plan) {
        Arrays.fill(first, NONE);
        int[] last = first.clone();
        int[] byStart = IntStream.range(0, size)
                .boxed()
                .sorted((one, other) -> Integer.compare(plan.start()[one], plan.start()[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int set : byStart) {
            insert(set, floor[set], last[floor[set]]);
            last[floor[set]] = set;
        }
    }

    /// Takes `set` out of its stage's order.
    void remove(int set) {
        if (before[set] == NONE) {
            first[floor[set]] = after[set];
        } else {
            after[before[set]] = after[set];
        }
        if (after[set] != NONE) {
            before[after[set]] = before[set];
        }
        before[set] = NONE;
        after[set] = NONE;
    }

    /// Puts `set` on `stage`, right after `earlier`, or first.
    void insert(int set, int stage, int earlier) {
        int later = earlier == NONE ? first[stage] : after[earlier];
        floor[set] = stage;
        before[set] = earlier;
        after[set] = later;
        if (earlier == NONE) {
            first[stage] = set;
        } else {
            after[earlier] = set;
        }
        if (later != NONE) {
            before[later] = set;
        }
    }

    int first(int stage) {
        return first[stage];
    }

    /// Works out all starts and reaches; false where the orders contradict each other.
    boolean measure() {
        int tail = 0;
        for (int set = 0; set < size; set++) {
            waiting[set] = (before[set] == NONE ? 0 : 1) + (titleBefore[set] == NONE ? 0 : 1);
            if (waiting[set] == 0) {
                queue[tail++] = set;
            }
        }
        for (int head = 0; head < tail; head++) {
            int set = queue[head];
            start[set] = earliest(set, releaseOn(set, floor[set]), before[set]);
            tail = release(titleAfter[set], tail);
            tail = release(after[set], tail);
        }
        for (int at = tail - 1; at >= 0; at--) {
            reach[queue[at]] = reach(queue[at], after[queue[at]]);
        }
        return tail == size;
    }

    private int release(int set, int tail) {
        if (set == NONE || --waiting[set] > 0) {
            return tail;
        }
        queue[tail] = set;
        return tail + 1;
    }

    private int releaseOn(int set, int stage) {
        for (int option = 0; option < floors[set].length; option++) {
            if (floors[set][option] == stage) {
                return release[set][option];
            }
        }
        return 0;
    }

    private int earliest(int set, int released, int earlier) {
        int day = released;
        if (titleBefore[set] != NONE) {
            day = Math.max(day, start[titleBefore[set]] + lag[set]);
        }
        return earlier == NONE ? day : Math.max(day, start[earlier] + length[earlier]);
    }

    private int reach(int set, int later) {
        int days = length[set];
        if (titleAfter[set] != NONE) {
            days = Math.max(days, lag[titleAfter[set]] + reach[titleAfter[set]]);
        }
        return later == NONE ? days : Math.max(days, length[set] + reach[later]);
    }

    /// How long the plan would be through `set` at that place of `stage`, as starts and reaches were last measured.
    int through(int set, int stage, int earlier, int later) {
        return earliest(set, releaseOn(set, stage), earlier) + reach(set, later);
    }

    int makespan() {
        int makespan = 0;
        for (int set = 0; set < size; set++) {
            makespan = Math.max(makespan, start[set] + reach[set]);
        }
        return makespan;
    }

    Seats seats() {
        return new Seats(start.clone(), floor.clone());
    }
}
