package io.madang.stageplan.solver;

import io.madang.common.Message;
import io.madang.stageplan.Reason;
import io.madang.stageplan.StagePlanSolver.Progress;
import java.util.List;
import java.util.Optional;

/// Says what would make room for a slate that does not fit together.
final class Relaxation {

    private Relaxation() {}

    static List<Reason> reasons(IntegerSlate slate, SearchClock clock, Progress progress) {
        return List.of(new Reason(
                Optional.empty(),
                Optional.empty(),
                Message.of("reason.too-much", slate.jobs().size()),
                Message.of("reason.too-much.enough")));
    }
}
