package io.madang.shooting.cli;

import io.madang.common.Finding;
import io.madang.shooting.SceneOrderProblem;
import io.madang.shooting.SceneOrderSolver;
import io.madang.shooting.TalentOutcome;
import io.madang.shooting.TalentProblem;
import java.nio.file.Path;
import java.util.List;

/// Who hears what became of each file, in the order of the files.
interface TalentAnswers {

    void solved(Path file, TalentProblem problem, TalentOutcome outcome);

    /// The answer to a file with rules.
    void ruled(Path file, SceneOrderProblem problem, SceneOrderSolver.Outcome outcome);

    /// @param findings at least one is an error
    void unreadable(Path file, List<Finding> findings);

    void end();
}
