package io.madang.stageplan.web;

import io.madang.platform.web.Words;
import io.madang.stageplan.Objective;
import io.madang.stageplan.ScheduleDrift;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning;
import java.util.List;

/// Asks what changed shoot days do to the newest plan.
public final class Drifts {

    private final StagePlanning planning;

    public Drifts(StagePlanning planning) {
        this.planning = planning;
    }

    /// None where the plan is of today, or no shoot day has changed.
    List<DriftView> of(Snapshot now, Words words) {
        if (now.kept().isEmpty()
                || !now.kept().get().outOfDate()
                || Snapshot.stretch(now.lot()).isEmpty()) {
            return List.of();
        }
        StagePlanProblem problem = planning.problem(now.lot(), now.slate(), Objective.LAUNCH);
        return ScheduleDrift.of(now.kept().get(), problem).stream()
                .map(drift -> DriftView.of(drift, now, words))
                .toList();
    }
}
