package io.madang.shooting.ordering;

import io.madang.shooting.OrderRules;
import io.madang.shooting.SceneOrderProblem;
import io.madang.shooting.SceneOrderSolver;
import io.madang.shooting.SceneOrderSolver.Found;
import io.madang.shooting.SceneOrderSolver.Impossible;
import io.madang.shooting.SceneOrderSolver.Unknown;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOutcome.Stop;
import io.madang.shooting.TalentProgress;
import io.madang.shooting.TalentSolver;
import java.util.function.Consumer;

/// Finds an order that keeps the rules, improves it, and proves how good it is.
///
/// Plain problems go to the search that is made for them.
public final class SceneOrderSearch implements SceneOrderSolver {

    private final TalentSolver plain;

    public SceneOrderSearch(TalentSolver plain) {
        this.plain = plain;
    }

    @Override
    public SceneOrderSolver.Outcome solve(
            SceneOrderProblem problem, TalentLimits limits, Consumer<TalentProgress> watcher) {
        if (problem.isPlain()) {
            return new Found(plain.solve(problem.talent(), limits, watcher));
        }
        SearchBudget budget = SearchBudget.of(limits);
        int scenes = problem.talent().sceneCount();
        RuleTable rules = new RuleTable(scenes, problem.rules());
        AllowedOrder allowed = new AllowedOrder(rules, budget);
        return switch (allowed.search()) {
            case NONE -> impossible(scenes, problem.rules(), budget);
            case UNKNOWN -> new Unknown(budget.effort(0), Stop.TIME);
            case FOUND ->
                new Found(new OrderProof(problem, rules, plain, limits, budget, watcher)
                        .from(allowed.order().orElseThrow()));
        };
    }

    /// Telling why may take as long as the search itself, as it searches again and again.
    private static SceneOrderSolver.Outcome impossible(int scenes, OrderRules rules, SearchBudget budget) {
        return new Impossible(new Conflict(scenes, rules, budget).reasons(), budget.effort(0));
    }
}
