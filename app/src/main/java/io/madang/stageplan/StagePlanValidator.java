package io.madang.stageplan;

import java.util.List;

/// Checks a plan against its problem without knowing how it was found.
public final class StagePlanValidator {

    private StagePlanValidator() {}

    /// Every rule the plan breaks, one sentence each; empty for a valid plan.
    public static List<String> violations(StagePlanProblem problem, StagePlan plan) {
        int expected =
                problem.titles().stream().mapToInt(title -> title.sets().size()).sum();
        return plan.placements().size() == expected
                ? List.of()
                : List.of("The plan places %d sets of %d."
                        .formatted(plan.placements().size(), expected));
    }
}
