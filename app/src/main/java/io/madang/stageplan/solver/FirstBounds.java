package io.madang.stageplan.solver;

import io.madang.stageplan.solver.IntegerSlate.Show;
import java.util.EnumMap;
import java.util.Map;

/// Bounds on the terms that need no search over the whole slate.
final class FirstBounds {

    private FirstBounds() {}

    /// @param alone by title
    static Map<Goal, Long> of(IntegerSlate slate, TitleAlone[] alone) {
        Map<Goal, Long> bounds = new EnumMap<>(Goal.class);
        for (Goal goal : Goal.of(slate.problem().objective())) {
            long bound = switch (goal) {
                case LATE -> late(slate, alone);
                case MONEY -> 0;
                case LAUNCH -> launch(slate, alone);
                case MAKESPAN -> LoadBound.of(slate, alone);
            };
            bounds.put(goal, goal.bound(slate, bound));
        }
        return bounds;
    }

    /// Every title as late as it must be alone.
    private static long late(IntegerSlate slate, TitleAlone[] alone) {
        return slate.shows().stream()
                .mapToLong(show -> (long) show.title().priority() * show.daysLate(wrap(show, alone)))
                .sum();
    }

    private static long launch(IntegerSlate slate, TitleAlone[] alone) {
        return slate.shows().stream()
                .mapToLong(show -> show.launch()[wrap(show, alone)])
                .sum();
    }

    /// A title that cannot be done at all within the stretch is left to the search that proves it.
    private static int wrap(Show show, TitleAlone[] alone) {
        return Math.min(alone[show.number()].wrap(), show.launch().length - 1);
    }
}
