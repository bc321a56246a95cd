package io.madang.stageplan.solver;

import io.madang.common.SearchProgress;
import io.madang.stageplan.Objective;
import io.madang.stageplan.Proof;
import io.madang.stageplan.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// Plans slates beyond what one exact model solves: a quick plan, improved by neighborhoods, bounded by prices.
final class LargeSlateSearch {

    private static final double FOR_ALONE = 0.08;
    private static final double FOR_FIRST = 0.15;
    private static final double UNTIL_BOUND = 0.84;
    private static final double FOR_LATE = 0.07;
    private static final double FOR_SEQUENCES = 0.4;
    private static final double BEFORE_EXACT = 0.3;
    private static final double BEFORE_PASS = 0.1;
    private static final long STEPS_OF_TWO_SETS = 400;
    private static final int TRIES = 300;
    private static final int TRIES_OF_CHOICE = 8;

    private final IntegerSlate slate;
    private final SearchClock clock;
    private final Pace pace;
    private final SearchProgress progress;
    private final CostScale scale;
    private final SplittableRandom random;
    private double reportedAt;

    LargeSlateSearch(IntegerSlate slate, SearchClock clock, SearchProgress progress) {
        this.slate = slate;
        this.clock = clock;
        this.pace = Pace.of(clock, progress);
        this.progress = progress;
        scale = new CostScale(slate);
        random = new SplittableRandom(clock.limits().seed());
    }

    /// Empty where no plan was found, which does not prove that there is none.
    Optional<ExactSearch.Answer> solve() {
        TitleAlone[] alone =
                new AloneSearch(slate, pace.part(FOR_ALONE), clock.limits().seed()).all();
        Map<Goal, Long> bounds = FirstBounds.of(slate, alone);
        Optional<Seats> found = improved(alone, bounds, UNTIL_BOUND, Long.MAX_VALUE);
        found.ifPresent(seats -> raise(alone, bounds, seats));
        return found.map(seats -> new ExactSearch.Answer(found, Optional.of(proof(seats, bounds)), false));
    }

    /// A short search of this kind, and then the exact model from where it ends.
    ExactSearch.Answer thenExact() {
        TitleAlone[] alone =
                new AloneSearch(slate, pace.part(FOR_ALONE), clock.limits().seed()).all();
        Map<Goal, Long> bounds = FirstBounds.of(slate, alone);
        boolean bySequences = slate.problem().objective() == Objective.MAKESPAN && StageSequences.fit(slate);
        long sets = slate.jobs().size();
        long steps = bySequences ? 0 : STEPS_OF_TWO_SETS * sets * sets;
        Optional<Seats> start = improved(alone, bounds, pace.used() + BEFORE_EXACT, steps);
        return new ExactSearch(slate, clock, progress, (goal, seats) -> priced(goal, seats, alone))
                .solve(bySequences ? start.map(seats -> sequenced(seats, bounds)) : start, bounds);
    }

    private Seats sequenced(Seats start, Map<Goal, Long> bounds) {
        SequenceSearch search = new SequenceSearch(slate, start, random);
        long enough = Goal.MAKESPAN.modelBound(slate, bounds.getOrDefault(Goal.MAKESPAN, 0L));
        search.run(pace.part(FOR_SEQUENCES), enough, better -> report(better, bounds));
        return search.best();
    }

    /// A quick bound by prices, where the term has any.
    private long priced(Goal goal, Seats seats, TitleAlone[] alone) {
        if (goal != Goal.LATE && goal != Goal.MONEY) {
            return 0;
        }
        PriceBound.Charge charge = goal == Goal.LATE ? PriceBound.LATE : PriceBound.MONEY;
        PriceBound prices = new PriceBound(slate, charge, alone, seats);
        prices.run(pace.part(BEFORE_PASS), goal.value(Score.of(slate, seats)));
        return prices.bound();
    }

    /// The best plan found until `until` of all limits is used or `most` steps are done.
    Optional<Seats> improved(TitleAlone[] alone, Map<Goal, Long> bounds, double until, long most) {
        ListPlanner planner = new ListPlanner(slate, random);
        Occupancy first = planner.plan(TRIES_OF_CHOICE, pace.part(FOR_FIRST));
        if (first == null) {
            first = planner.plan(TRIES, pace.part(FOR_FIRST));
        }
        if (first == null) {
            return Optional.empty();
        }
        NeighborhoodSearch search = new NeighborhoodSearch(slate, first, alone, random);
        report(search.bestSeats(), bounds);
        search.run(pace.part(until - pace.used()), most, better -> reportNowAndThen(search, bounds));
        return Optional.of(search.bestSeats());
    }

    private void raise(TitleAlone[] alone, Map<Goal, Long> bounds, Seats seats) {
        if (slate.problem().objective() == Objective.LAUNCH) {
            Score score = Score.of(slate, seats);
            raise(Goal.LATE, new PriceBound(slate, PriceBound.LATE, alone, seats), FOR_LATE, score, bounds);
            double left = 0.98 - pace.used();
            raise(Goal.MONEY, new PriceBound(slate, PriceBound.MONEY, alone, seats), left, score, bounds);
            report(seats, bounds);
        }
    }

    private void raise(Goal goal, PriceBound prices, double share, Score score, Map<Goal, Long> bounds) {
        long known = bounds.getOrDefault(goal, 0L);
        if (known < goal.value(score) && share > 0) {
            prices.run(pace.part(share), goal.value(score));
            bounds.merge(goal, prices.bound(), Math::max);
        }
    }

    /// To score a large plan takes longer than to improve it.
    private void reportNowAndThen(NeighborhoodSearch search, Map<Goal, Long> bounds) {
        if (clock.seconds() - reportedAt > 0.5) {
            reportedAt = clock.seconds();
            report(search.bestSeats(), bounds);
        }
    }

    private void report(Seats seats, Map<Goal, Long> bounds) {
        Proof proof = proof(seats, bounds);
        progress.improved(proof.cost(), proof.bound(), proof.seconds());
    }

    private Proof proof(Seats seats, Map<Goal, Long> bounds) {
        Score score = Score.of(slate, seats);
        List<Term> terms = new ArrayList<>();
        for (Goal goal : Goal.of(slate.problem().objective())) {
            long value = goal.value(score);
            terms.add(new Term(goal.kind(), value, Math.min(value, bounds.getOrDefault(goal, 0L))));
        }
        long cost = scale.pack(goal -> goal.value(score));
        long bound = scale.pack(goal -> Math.min(goal.value(score), bounds.getOrDefault(goal, 0L)));
        return new Proof(
                cost,
                Math.min(cost, bound),
                terms,
                clock.seconds(),
                clock.limits().seed());
    }
}
