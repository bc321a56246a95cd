package io.madang.stageplan;

import io.madang.common.Message;
import io.madang.common.Money;
import io.madang.common.SearchProgress;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.StagePlanning.Planned;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// Plans what fits where not everything does, and puts two such plans side by side.
final class WhatIf {

    private final StagePlanning planning;
    private final PlanLimits limits;
    private final SearchProgress progress;
    private final long endNanos;

    WhatIf(StagePlanning planning, PlanLimits limits, SearchProgress progress) {
        this.planning = planning;
        this.limits = limits;
        this.progress = progress;
        endNanos = System.nanoTime() + limits.time().toNanos();
    }

    Planned planWhatFits(StagePlanProblem problem) {
        List<Title> titles = new ArrayList<>(problem.titles());
        List<Reason> reasons = new ArrayList<>();
        StagePlanOutcome outcome = plan(problem, titles);
        while (outcome instanceof StagePlanOutcome.Impossible impossible && !titles.isEmpty()) {
            reasons.addAll(impossible.reasons());
            Set<TitleId> out = leftOut(titles, impossible.reasons(), reasons);
            titles.removeIf(title -> out.contains(title.id()));
            outcome = titles.isEmpty() ? impossible : plan(problem, titles);
        }
        Set<TitleId> left = new HashSet<>();
        titles.forEach(title -> left.add(title.id()));
        List<TitleId> lost = problem.titles().stream()
                .map(Title::id)
                .filter(id -> !left.contains(id))
                .toList();
        return new Planned(problem, outcome, lost, reasons);
    }

    private StagePlanOutcome plan(StagePlanProblem problem, List<Title> titles) {
        Duration left = Duration.ofNanos(Math.max(1_000_000_000, endNanos - System.nanoTime()));
        PlanLimits rest = new PlanLimits(left, limits.steps(), limits.seed(), limits.threads());
        return planning.plan(
                new StagePlanProblem(problem.lot(), titles, problem.calendar(), problem.objective()), rest, progress);
    }

    /// The titles the reasons name; where they name none, the one the house wants least.
    private static Set<TitleId> leftOut(List<Title> titles, List<Reason> why, List<Reason> reasons) {
        Set<TitleId> named = new HashSet<>();
        why.forEach(reason -> reason.title().ifPresent(named::add));
        if (named.isEmpty()) {
            Title least = titles.stream()
                    .min(Comparator.comparingInt(Title::priority)
                            .thenComparing(
                                    title -> title.targetLaunch().orElse(LocalDate.MAX), Comparator.reverseOrder()))
                    .orElseThrow();
            named.add(least.id());
            reasons.add(new Reason(
                    Optional.of(least.id()),
                    Optional.empty(),
                    Message.of("reason.left-out", least.name(), least.priority()),
                    Message.of("reason.left-out.enough")));
        }
        return named;
    }

    static Comparison compare(Scenario scenario, Planned asIs, Planned changed) {
        List<Comparison.Change> changes = asIs.problem().titles().stream()
                .map(title -> new Comparison.Change(title.id(), launch(asIs, title.id()), launch(changed, title.id())))
                .toList();
        Set<TitleId> common = changes.stream()
                .filter(Comparison.Change::isCommon)
                .map(Comparison.Change::title)
                .collect(Collectors.toSet());
        return new Comparison(
                scenario, side(asIs, common), side(changed, common), changes, changed.lost(), changed.reasons());
    }

    private static Optional<LocalDate> launch(Planned planned, TitleId title) {
        return planned.outcome().planFound().stream()
                .flatMap(plan -> plan.forecasts().stream())
                .filter(forecast -> forecast.title().equals(title))
                .map(Forecast::launch)
                .findFirst();
    }

    private static Comparison.Side side(Planned planned, Set<TitleId> common) {
        StagePlan plan = planned.outcome().planFound().orElse(new StagePlan(List.of(), List.of(), List.of()));
        Money none = Money.zero(planned.problem().lot().house().currency());
        Money allocated = plan.uses().stream().map(StageUse::allocated).reduce(none, Money::plus);
        Money idle = plan.uses().stream().map(StageUse::idle).reduce(none, Money::plus);
        List<Forecast> forecasts = plan.forecasts().stream()
                .filter(forecast -> common.contains(forecast.title()))
                .toList();
        return new Comparison.Side(
                sum(forecasts, forecast -> (long) forecast.daysLate() * priority(planned, forecast)),
                sum(forecasts, Forecast::daysLate),
                allocated.plus(idle),
                allocated,
                idle,
                sum(plan.uses(), StageUse::usedDays),
                sum(plan.uses(), StageUse::idleDays),
                forecasts.stream().map(Forecast::launch).max(Comparator.naturalOrder()),
                planned.outcome().proofFound().orElse(new Proof(0, 0, List.of(), 0, 0)));
    }

    private static int priority(Planned planned, Forecast forecast) {
        return planned.problem().titles().stream()
                .filter(title -> title.id().equals(forecast.title()))
                .mapToInt(Title::priority)
                .findFirst()
                .orElse(1);
    }

    private static <T> long sum(List<T> list, ToLongFunction<T> value) {
        return list.stream().mapToLong(value).sum();
    }
}
