package io.madang.stageplan.web;

import io.madang.platform.web.Words;
import io.madang.stageplan.Objective;
import io.madang.stageplan.ScheduleDrift;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.StagePlans;
import java.util.List;

/// Asks what changed shoot days do to the newest plan.
public final class Drifts {

    private final StagePlanning planning;

    public Drifts(StagePlanning planning) {
        this.planning = planning;
    }

    /// For the newest plan.
    List<DriftView> of(Snapshot now, Words words) {
        return now.kept().map(kept -> of(kept, now, words)).orElse(List.of());
    }

    /// For a plan of the lot as it is; none where it is of today, or no shoot day has changed.
    List<DriftView> of(StagePlans.Kept kept, Snapshot now, Words words) {
        if (!kept.outOfDate() || Snapshot.stretch(now.lot()).isEmpty()) {
            return List.of();
        }
        StagePlanProblem problem = planning.problem(now.lot(), now.slate(), Objective.LAUNCH);
        return ScheduleDrift.of(kept, problem).stream()
                .map(drift -> DriftView.of(drift, kept, now, words))
                .toList();
    }
}
