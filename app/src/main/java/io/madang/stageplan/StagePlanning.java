package io.madang.stageplan;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.common.Refusal;
import io.madang.common.SearchProgress;
import io.madang.lot.Lease;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import io.madang.lot.PublicHolidays;
import io.madang.lot.WorkingCalendar;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.ScheduledSlate.TitleDays;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Plans a slate on a lot, and says what the slate would be with another lot.
public final class StagePlanning {

    /// The best plan of as many titles as fit.
    ///
    /// @param problem all of the problem, the titles that had to stay out included
    /// @param outcome the plan of the titles that fit; never impossible unless none does
    /// @param lost titles that cannot be shot, in the order of the slate
    /// @param reasons why they cannot
    public record Planned(
            StagePlanProblem problem, StagePlanOutcome outcome, List<TitleId> lost, List<Reason> reasons) {
        public Planned {
            lost = List.copyOf(lost);
            reasons = List.copyOf(reasons);
        }
    }

    private final StagePlanSolver solver;
    private final PublicHolidays holidays;

    public StagePlanning(StagePlanSolver solver, PublicHolidays holidays) {
        this.solver = solver;
        this.holidays = holidays;
    }

    /// The problem of the open ones among `titles` on `lot`, with typed shoot days.
    public StagePlanProblem problem(Lot lot, List<Title> titles, Objective objective) {
        return problem(lot, ScheduledSlate.typed(titles), objective);
    }

    /// The problem of the open titles of `slate` on `lot`.
    public StagePlanProblem problem(Lot lot, ScheduledSlate slate, Objective objective) {
        List<Title> open =
                slate.titles().stream().filter(title -> title.phase().isOpen()).toList();
        List<TitleDays> schedules = open.stream()
                .flatMap(title -> slate.schedule(title.id()).stream())
                .toList();
        WorkingCalendar calendar = WorkingCalendar.of(lot.house().calendar(), holidays, stretch(lot));
        return new StagePlanProblem(lot, open, calendar, objective, schedules);
    }

    /// The best plan within `limits`, checked by `StagePlanValidator` before anyone sees it.
    public StagePlanOutcome plan(StagePlanProblem problem, PlanLimits limits, SearchProgress progress) {
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

    /// The best plan of the titles that fit; those that cannot be shot at all are left out, with the reasons.
    public Planned planWhatFits(StagePlanProblem problem, PlanLimits limits, SearchProgress progress) {
        return new WhatIf(this, limits, progress).planWhatFits(problem);
    }

    /// The problem of `asIs` on a changed lot; its stretch is never shorter.
    public StagePlanProblem problem(StagePlanProblem asIs, Scenario scenario) {
        Lot lot = asIs.lot().with(scenario.change());
        DateRange before = asIs.calendar().within();
        DateRange after = lot.leases().isEmpty() ? before : stretch(lot);
        DateRange both = DateRange.of(
                before.from().isBefore(after.from()) ? before.from() : after.from(),
                before.to().isAfter(after.to()) ? before.to() : after.to());
        WorkingCalendar calendar = WorkingCalendar.of(lot.house().calendar(), holidays, both);
        return new StagePlanProblem(lot, asIs.titles(), calendar, asIs.objective(), asIs.schedules());
    }

    /// Plans the slate of `asIs` in a scenario and puts both side by side.
    public Comparison compare(Planned asIs, Scenario scenario, PlanLimits limits, SearchProgress progress) {
        return WhatIf.compare(scenario, asIs, planWhatFits(problem(asIs.problem(), scenario), limits, progress));
    }

    /// Puts two plans of the same slate side by side.
    public static Comparison compare(Scenario scenario, Planned asIs, Planned changed) {
        return WhatIf.compare(scenario, asIs, changed);
    }

    /// What each studio's leases buy: the slate of `asIs` without them, `limits` for each studio.
    public List<Comparison.LeaseValue> leaseValues(Planned asIs, PlanLimits limits, SearchProgress progress) {
        return asIs.problem().lot().studios().stream()
                .map(studio -> new Comparison.LeaseValue(
                        studio.id(),
                        compare(
                                asIs,
                                new Scenario(studio.name().english(), LotChange.without(studio.id())),
                                limits,
                                progress)))
                .toList();
    }

    private static DateRange stretch(Lot lot) {
        return lot.house().planning().orElseGet(() -> {
            LocalDate from = lot.leases().stream()
                    .map(lease -> lease.term().from())
                    .min(Comparator.naturalOrder())
                    .orElseThrow(() -> new Refusal(Message.of("plan.no-lease")));
            LocalDate to = lot.leases().stream()
                    .map(Lease::term)
                    .map(DateRange::to)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return DateRange.of(from, to);
        });
    }
}
