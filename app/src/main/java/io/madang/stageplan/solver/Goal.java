package io.madang.stageplan.solver;

import com.google.ortools.sat.LinearExpr;
import io.madang.stageplan.Objective;
import io.madang.stageplan.Term;
import io.madang.stageplan.solver.IntegerSlate.Job;
import java.util.List;

/// One term of the objective, as the model says it and as a solution is measured.
enum Goal {
    LATE(Term.Kind.WEIGHTED_DAYS_LATE),
    MONEY(Term.Kind.STAGE_MONEY),
    LAUNCH(Term.Kind.LAUNCH_DAYS),
    MAKESPAN(Term.Kind.MAKESPAN);

    private final Term.Kind kind;

    Goal(Term.Kind kind) {
        this.kind = kind;
    }

    Term.Kind kind() {
        return kind;
    }

    /// The terms of an objective, first the one that counts first.
    static List<Goal> of(Objective objective) {
        return switch (objective) {
            case LAUNCH -> List.of(LATE, MONEY, LAUNCH);
            case MAKESPAN -> List.of(MAKESPAN);
        };
    }

    LinearExpr expression(ExactModel model) {
        return switch (this) {
            case LATE -> model.late();
            case MONEY -> model.money();
            case LAUNCH -> model.launch();
            case MAKESPAN -> model.end();
        };
    }

    long value(Score score) {
        return switch (this) {
            case LATE -> score.late();
            case MONEY -> score.money();
            case LAUNCH -> score.launch();
            case MAKESPAN -> score.makespan();
        };
    }

    /// What a bound on the model's expression says about the term itself; only the makespan is modeled in working days.
    long bound(IntegerSlate slate, long modelBound) {
        if (this != MAKESPAN) {
            return Math.max(0, modelBound);
        }
        long booked = slate.jobs().stream()
                .flatMap(job -> job.booked().stream())
                .mapToLong(place -> slate.days().offset(place.strikeTo()))
                .max()
                .orElse(0);
        int end = (int) Math.min(modelBound, slate.days().size());
        return end <= 0
                ? booked
                : Math.max(booked, slate.days().offset(slate.days().dayAfter(end)));
    }

    /// What a bound on the term says about the model's expression.
    long modelBound(IntegerSlate slate, long bound) {
        if (this != MAKESPAN) {
            return bound;
        }
        int end = 0;
        while (end < slate.days().size() && bound(slate, end) < bound) {
            end++;
        }
        return end;
    }

    /// No solution has more of this term.
    long most(IntegerSlate slate) {
        return switch (this) {
            case LATE ->
                slate.shows().stream()
                        .mapToLong(show -> (long) show.title().priority() * show.daysLate(show.launch().length - 1))
                        .sum();
            case MONEY ->
                slate.jobs().stream().mapToLong(Goal::mostRent).sum()
                        + slate.shows().stream()
                                .mapToLong(show -> show.costOfDayLate() * show.daysLate(show.launch().length - 1))
                                .sum();
            case LAUNCH ->
                slate.shows().stream()
                        .mapToLong(show -> show.launch()[show.launch().length - 1])
                        .sum();
            case MAKESPAN -> bound(slate, slate.days().size());
        };
    }

    private static long mostRent(Job job) {
        return job.bookedRent()
                + job.options().stream()
                        .flatMapToLong(option -> option.starts().stream().mapToLong(start -> option.rent()[start]))
                        .max()
                        .orElse(0);
    }
}
