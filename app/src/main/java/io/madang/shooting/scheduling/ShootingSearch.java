package io.madang.shooting.scheduling;

import io.madang.common.SearchProgress;
import io.madang.shooting.SchedulingOutcome;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.ShootingSolver;
import java.util.List;

/// Finds a schedule, improves it, and proves how good it is.
public final class ShootingSearch implements ShootingSolver {

    @Override
    public SchedulingOutcome solve(ShootingProblem problem, Limits limits, SearchProgress progress) {
        return new ScheduleProof(problem, limits, progress).solve();
    }

    @Override
    public List<ShootingSchedule> alternatives(ShootingProblem problem, int count, Limits limits) {
        return new Alternatives(problem, limits).list(count);
    }
}
