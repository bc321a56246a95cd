package io.madang.stageplan.solver;

import com.google.ortools.sat.LinearExpr;
import io.madang.common.SearchProgress;
import io.madang.stageplan.Proof;
import io.madang.stageplan.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;

/// Solves a slate term by term: each pass makes one term least while the terms before it stay as good as they are.
final class ExactSearch {

    /// The best solution found; without seats either infeasible or unknown.
    record Answer(Optional<Seats> seats, Optional<Proof> proof, boolean infeasible) {}

    private final IntegerSlate slate;
    private final SearchClock clock;
    private final SearchProgress progress;
    private final CostScale scale;
    private final List<Goal> goals;
    private final Map<Goal, Long> bounds = new EnumMap<>(Goal.class);
    private final ToLongBiFunction<Goal, Seats> quickBound;
    private volatile @Nullable Seats best;

    /// @param quickBound a bound on a term for plans no worse than the given one, asked before the pass of the term
    ExactSearch(
            IntegerSlate slate, SearchClock clock, SearchProgress progress, ToLongBiFunction<Goal, Seats> quickBound) {
        this.slate = slate;
        this.quickBound = quickBound;
        this.clock = clock;
        this.progress = progress;
        scale = new CostScale(slate);
        goals = Goal.of(slate.problem().objective());
    }

    /// Starts from `start` where there is one, and from bounds already `proved`.
    Answer solve(Optional<Seats> start, Map<Goal, Long> proved) {
        best = start.orElse(null);
        goals.forEach(goal -> bounds.put(goal, Math.max(goal.bound(slate, 0), proved.getOrDefault(goal, 0L))));
        for (int index = 0; index < goals.size(); index++) {
            if (index > 0 && (best == null || clock.isOver() || progress.isStopped())) {
                break;
            }
            if (pass(index)) {
                return new Answer(Optional.empty(), Optional.empty(), true);
            }
        }
        return new Answer(Optional.ofNullable(best), Optional.ofNullable(best).map(this::proof), false);
    }

    /// True where the model has no solution.
    private boolean pass(int index) {
        Goal goal = goals.get(index);
        Seats from = best;
        if (from != null && isProved(goal, from)) {
            return false;
        }
        ExactModel model = new ExactModel(slate, Deadlines.of(slate, from));
        if (from != null) {
            Score score = Score.of(slate, from);
            goals.subList(0, index).forEach(earlier -> model.atMost(earlier.expression(model), earlier.value(score)));
            model.hint(from);
        }
        LinearExpr objective = goal.expression(model);
        model.atLeast(objective, goal.modelBound(slate, bound(goal)));
        model.model().minimize(objective);
        ExactPass.Result result = new ExactPass(clock, progress).run(model, share(index), listener(goal));
        if (result.isInfeasible()) {
            return true;
        }
        result.seats().ifPresent(this::keep);
        bounds.merge(goal, goal.bound(slate, result.bound()), Math::max);
        return false;
    }

    private boolean isProved(Goal goal, Seats known) {
        long value = goal.value(Score.of(slate, known));
        if (bound(goal) < value) {
            bounds.merge(goal, quickBound.applyAsLong(goal, known), Math::max);
            report();
        }
        return bound(goal) >= value;
    }

    private double share(int index) {
        return index == goals.size() - 1 ? 1 : 0.75;
    }

    private ExactPass.Listener listener(Goal goal) {
        return new ExactPass.Listener() {
            @Override
            public void found(Seats seats) {
                keep(seats);
                report();
            }

            @Override
            public void bounded(long bound) {
                bounds.merge(goal, goal.bound(slate, bound), Math::max);
                report();
            }
        };
    }

    private synchronized void keep(Seats seats) {
        Seats known = best;
        if (known == null || cost(seats) < cost(known) || isBetter(Score.of(slate, seats), Score.of(slate, known))) {
            best = seats;
        }
    }

    private boolean isBetter(Score score, Score than) {
        for (Goal goal : goals) {
            if (goal.value(score) != goal.value(than)) {
                return goal.value(score) < goal.value(than);
            }
        }
        return false;
    }

    private long cost(Seats seats) {
        Score score = Score.of(slate, seats);
        return scale.pack(goal -> goal.value(score));
    }

    private synchronized void report() {
        Seats known = best;
        long cost = known == null ? Long.MAX_VALUE : cost(known);
        progress.improved(cost, Math.min(cost, scale.pack(this::bound)), clock.seconds());
    }

    private long bound(Goal goal) {
        Long bound = bounds.get(goal);
        return bound == null ? 0 : bound;
    }

    private Proof proof(Seats seats) {
        Score score = Score.of(slate, seats);
        List<Term> terms = new ArrayList<>();
        for (Goal goal : goals) {
            terms.add(new Term(goal.kind(), goal.value(score), Math.min(bound(goal), goal.value(score))));
        }
        long cost = cost(seats);
        long bound = Math.min(cost, scale.pack(goal -> Math.min(bound(goal), goal.value(score))));
        return new Proof(cost, bound, terms, clock.seconds(), clock.limits().seed());
    }
}
