package io.madang.stageplan.solver;

import io.madang.stageplan.Objective;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How late titles may wrap in a plan that is no worse than a known one, as exclusive indices of working days.
///
/// One title alone can carry at most all the weighted lateness of the known plan; most tables and windows of the model
/// shrink to what that leaves.
@SuppressWarnings("ArrayRecordComponent")
record Deadlines(int[] wraps, int end) {

    static Deadlines of(IntegerSlate slate, @Nullable Seats known) {
        int size = slate.days().size();
        int[] wraps = new int[slate.shows().size()];
        if (known == null) {
            Arrays.fill(wraps, size);
            return new Deadlines(wraps, size);
        }
        Score score = Score.of(slate, known);
        boolean isLaunch = slate.problem().objective() == Objective.LAUNCH;
        for (Show show : slate.shows()) {
            wraps[show.number()] = isLaunch ? wrap(show, score.late()) : size;
        }
        return new Deadlines(wraps, isLaunch ? size : end(slate, score.makespan()));
    }

    private static int wrap(Show show, long late) {
        int wrap = show.launch().length - 1;
        while (wrap > 0 && (long) show.title().priority() * show.daysLate(wrap) > late) {
            wrap--;
        }
        return wrap;
    }

    private static int end(IntegerSlate slate, long makespan) {
        int end = slate.days().size();
        while (end > 0 && slate.days().offset(slate.days().dayAfter(end)) > makespan) {
            end--;
        }
        return end;
    }

    int wrap(Show show) {
        return wraps[show.number()];
    }
}
