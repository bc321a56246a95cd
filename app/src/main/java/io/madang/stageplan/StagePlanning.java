package io.madang.stageplan;

import io.madang.common.DateRange;
import io.madang.lot.Lease;
import io.madang.lot.Lot;
import io.madang.lot.PublicHolidays;
import io.madang.lot.WorkingCalendar;
import io.madang.slate.Title;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Plans a slate on a lot, and says what the slate would be with another lot.
public final class StagePlanning {

    private final StagePlanSolver solver;
    private final PublicHolidays holidays;

    public StagePlanning(StagePlanSolver solver, PublicHolidays holidays) {
        this.solver = solver;
        this.holidays = holidays;
    }

    /// The problem of the open ones among `titles` on `lot`.
    public StagePlanProblem problem(Lot lot, List<Title> titles, Objective objective) {
        List<Title> open =
                titles.stream().filter(title -> title.phase().isOpen()).toList();
        WorkingCalendar calendar = WorkingCalendar.of(lot.house().calendar(), holidays, stretch(lot));
        return new StagePlanProblem(lot, open, calendar, objective);
    }

    /// The best plan within `limits`, checked by `StagePlanValidator` before anyone sees it.
    public StagePlanOutcome plan(StagePlanProblem problem, PlanLimits limits, StagePlanSolver.Progress progress) {
        StagePlanOutcome outcome = solver.solve(problem, limits, progress);
        return switch (outcome) {
            case StagePlanOutcome.Optimal(StagePlan plan, Proof _) -> checked(problem, plan, outcome);
            case StagePlanOutcome.Feasible(StagePlan plan, Proof _) -> checked(problem, plan, outcome);
            case StagePlanOutcome.Impossible _, StagePlanOutcome.Unknown _ -> outcome;
        };
    }

    private static StagePlanOutcome checked(StagePlanProblem problem, StagePlan plan, StagePlanOutcome outcome) {
        List<String> violations = StagePlanValidator.violations(problem, plan);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("The plan breaks rules: " + String.join(" ", violations));
        }
        return outcome;
    }

    private static DateRange stretch(Lot lot) {
        return lot.house().planning().orElseGet(() -> {
            LocalDate from = lot.leases().stream()
                    .map(lease -> lease.term().from())
                    .min(Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The lot has no lease and no planning days. Maybe add a lease to lot.yaml."));
            LocalDate to = lot.leases().stream()
                    .map(Lease::term)
                    .map(DateRange::to)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return DateRange.of(from, to);
        });
    }
}
