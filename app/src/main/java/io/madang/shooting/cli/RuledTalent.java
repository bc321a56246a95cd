package io.madang.shooting.cli;

import io.madang.common.Parsed;
import io.madang.shooting.SceneOrderCheck;
import io.madang.shooting.SceneOrderProblem;
import io.madang.shooting.SceneOrderSolver;
import io.madang.shooting.SceneOrderSolver.Found;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOrder;
import io.madang.shooting.TalentProblem;
import io.madang.shooting.format.OrderRulesReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/// What `talent` does with a file of rules.
record RuledTalent(Path rules, SceneOrderSolver solver, Locale locale, PrintWriter err) {

    private static final int FOUND = 0;
    private static final int IMPOSSIBLE = 1;
    private static final int BAD_INPUT = 2;

    /// Reads the rules for this problem, searches, and tells; the exit code.
    int answer(Path file, TalentProblem talent, TalentLimits limits, TalentAnswers answers) {
        Parsed<SceneOrderProblem> read = OrderRulesReader.read(rules, talent);
        read.findings().forEach(finding -> err.println(finding.in(locale)));
        if (read.value().isEmpty()) {
            answers.unreadable(rules, read.findings());
            return BAD_INPUT;
        }
        SceneOrderProblem problem = read.value().get();
        SceneOrderSolver.Outcome outcome = solve(problem, limits);
        if (outcome instanceof Found found) {
            check(problem, found.talent().order());
        }
        answers.ruled(file, problem, outcome);
        return outcome instanceof Found ? FOUND : IMPOSSIBLE;
    }

    private SceneOrderSolver.Outcome solve(SceneOrderProblem problem, TalentLimits limits) {
        ProgressLine line = new ProgressLine(err, locale, problem.talent().name());
        try {
            return solver.solve(problem, limits, line::show);
        } finally {
            line.clear();
        }
    }

    /// No order is printed that a second look does not confirm.
    private static void check(SceneOrderProblem problem, TalentOrder order) {
        long counted = SceneOrderCheck.cost(problem, order.scenes());
        if (counted != order.cost()
                || !SceneOrderCheck.violations(problem.rules(), order.scenes()).isEmpty()) {
            throw new IllegalStateException("The order (%s) of (%s) costs (%d), the search counted (%d), broken: %s"
                    .formatted(
                            order.scenes(),
                            problem.talent().name(),
                            counted,
                            order.cost(),
                            SceneOrderCheck.violations(problem.rules(), order.scenes())));
        }
    }
}
