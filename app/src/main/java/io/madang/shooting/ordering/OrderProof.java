package io.madang.shooting.ordering;

import io.madang.shooting.SceneOrderProblem;
import io.madang.shooting.TalentLimits;
import io.madang.shooting.TalentOrder;
import io.madang.shooting.TalentOutcome;
import io.madang.shooting.TalentOutcome.Stop;
import io.madang.shooting.TalentProgress;
import io.madang.shooting.TalentSolver;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/// From an allowed order to the cheapest, or to a good one with a bound.
final class OrderProof {

    private static final double FIRST_IMPROVEMENT = 0.25;
    private static final double LAYERS = 0.5;

    private final CastTable cast;
    private final RuleTable rules;
    private final SearchBudget budget;
    private final TalentLimits limits;
    private final Consumer<TalentProgress> watcher;
    private final RootBound root;
    private long bound;
    private long least;
    private long states;

    OrderProof(
            SceneOrderProblem problem,
            RuleTable rules,
            TalentSolver plain,
            TalentLimits limits,
            SearchBudget budget,
            Consumer<TalentProgress> watcher) {
        cast = new CastTable(problem);
        this.rules = rules;
        this.budget = budget;
        this.limits = limits;
        this.watcher = watcher;
        root = new RootBound(problem, cast, plain);
        bound = cast.workCost();
        least = Long.MAX_VALUE;
    }

    TalentOutcome from(int[] start) {
        Improvement improvement =
                new Improvement(cast, rules, start, limits.threads(), this::tell).seeded(limits.seed());
        tell(improvement.cost());
        Optional<SetTable> table = SetTable.of(cast, rules, budget.share(LAYERS));
        RestBound rest = table.isPresent() ? table.get() : new WaitBound(cast);
        raise(rest.of(SceneBits.none(cast.sceneCount)));
        improvement.run(budget.share(FIRST_IMPROVEMENT), bound);
        if (table.isEmpty() && improvement.cost() > bound) {
            raise(root.within(budget, limits));
        }
        Optional<Stop> stopped = improvement.cost() > bound ? layers(rest, improvement) : Optional.empty();
        if (stopped.isPresent()) {
            improvement.run(budget, bound);
        }
        long cost = improvement.cost();
        TalentOrder order =
                new TalentOrder(Arrays.stream(improvement.best()).boxed().toList(), cost);
        return TalentOutcome.of(order, Math.min(bound, cost), budget.effort(states), stopped.orElse(Stop.TIME));
    }

    private Optional<Stop> layers(RestBound rest, Improvement improvement) {
        SearchBudget share = rest instanceof SetTable ? budget : budget.share(LAYERS);
        LayerSearch search = new LayerSearch(cast, rules, rest, share, this::raise);
        LayerSearch.Result result = search.below(improvement.cost());
        states += result.states();
        raise(result.bound());
        result.order().ifPresent(improvement::take);
        return result.stopped();
    }

    private void tell(long cost) {
        least = cost;
        watcher.accept(new TalentProgress(budget.seconds(), least, bound, states));
    }

    private void raise(long proved) {
        if (proved > bound) {
            bound = Math.min(proved, least);
            watcher.accept(new TalentProgress(budget.seconds(), least, bound, states));
        }
    }
}
