package io.madang.stageplan.cli;

import io.madang.slate.Title;
import io.madang.stageplan.Comparison;
import io.madang.stageplan.Forecast;
import io.madang.stageplan.Placement;
import io.madang.stageplan.Proof;
import io.madang.stageplan.Reason;
import io.madang.stageplan.ScheduledSlate;
import io.madang.stageplan.StagePlan;
import io.madang.stageplan.StagePlanOutcome;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning.Planned;
import io.madang.stageplan.StageUse;
import io.madang.stageplan.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A plan as nested maps, ready to be written as JSON; `docs/formats.md` describes it key by key.
final class PlanJson {

    private final Locale locale;

    PlanJson(Locale locale) {
        this.locale = locale;
    }

    Map<String, Object> of(Planned planned, PlanAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        StagePlanProblem problem = planned.problem();
        StagePlan plan = planned.outcome().planFound().orElse(new StagePlan(List.of(), List.of(), List.of()));
        json.put("status", status(planned));
        Optional<Proof> proof = planned.outcome().proofFound();
        json.put("cost", proof.map(Proof::cost).orElse(null));
        json.put("bound", proof.map(Proof::bound).orElse(null));
        json.put("gap", proof.map(Proof::gap).orElse(null));
        json.put("seconds", answer.seconds());
        json.put("seed", answer.seed());
        json.put("objective", problem.objective().name().toLowerCase(Locale.ROOT));
        json.put(
                "terms",
                proof.stream()
                        .flatMap(one -> one.terms().stream())
                        .map(PlanJson::term)
                        .toList());
        json.put(
                "titles",
                plan.forecasts().stream()
                        .map(forecast -> title(problem, forecast))
                        .toList());
        json.put(
                "placements",
                plan.placements().stream()
                        .map(placement -> placement(placement, problem.slate()))
                        .toList());
        json.put("schedules", ScheduleJson.of(problem));
        json.put("stages", plan.uses().stream().map(PlanJson::stage).toList());
        json.put("lost", planned.lost().stream().map(Object::toString).toList());
        json.put("reasons", planned.reasons().stream().map(this::reason).toList());
        answer.comparison().ifPresent(comparison -> json.put("comparison", comparison(comparison)));
        if (!answer.leases().isEmpty()) {
            json.put("leases", answer.leases().stream().map(this::lease).toList());
        }
        return json;
    }

    /// A plan of only a part of the slate is not an answer to the question for the whole.
    private static String status(Planned planned) {
        if (!planned.lost().isEmpty()) {
            return "IMPOSSIBLE";
        }
        return switch (planned.outcome()) {
            case StagePlanOutcome.Optimal _ -> "OPTIMAL";
            case StagePlanOutcome.Feasible _ -> "FEASIBLE";
            case StagePlanOutcome.Impossible _ -> "IMPOSSIBLE";
            case StagePlanOutcome.Unknown _ -> "UNKNOWN";
        };
    }

    private static Map<String, Object> term(Term term) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", term.kind().name().toLowerCase(Locale.ROOT));
        json.put("value", term.value());
        json.put("bound", term.bound());
        json.put("gap", term.gap());
        return json;
    }

    private Map<String, Object> title(StagePlanProblem problem, Forecast forecast) {
        Title title = problem.titles().stream()
                .filter(one -> one.id().equals(forecast.title()))
                .findFirst()
                .orElseThrow();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", title.id().value());
        json.put("name", title.name().in(locale));
        json.put("priority", title.priority());
        json.put("wrap", forecast.wrap().toString());
        json.put("launch", forecast.launch().toString());
        json.put("target", title.targetLaunch().map(Object::toString).orElse(null));
        json.put("late_days", forecast.daysLate());
        json.put("held_up_by", forecast.heldUpBy().stream().map(this::holdUp).toList());
        return json;
    }

    private Map<String, Object> holdUp(Forecast.HoldUp link) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", link.placement().title().value());
        json.put("set", link.placement().set().value());
        json.put("shoot_from", link.placement().shootFrom().toString());
        json.put("waited_for", link.waitedFor().in(locale));
        return json;
    }

    private static Map<String, Object> placement(Placement place, ScheduledSlate slate) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", place.title().value());
        json.put("set", place.set().value());
        json.put("stage", place.stage().map(Object::toString).orElse(null));
        json.put("build_from", place.buildFrom().toString());
        json.put("shoot_from", place.shootFrom().toString());
        json.put("shoot_to", place.shootTo().toString());
        json.put("strike_to", place.strikeTo().toString());
        json.put("booked", place.booked());
        json.put("shoot_days_from", ScheduleJson.word(slate.source(place.title(), place.set())));
        return json;
    }

    private static Map<String, Object> stage(StageUse use) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", use.stage().value());
        json.put("leased_days", use.leasedDays());
        json.put("used_days", use.usedDays());
        json.put("idle_days", use.idleDays());
        json.put("allocated", use.allocated().toString());
        json.put("idle", use.idle().toString());
        return json;
    }

    private Map<String, Object> reason(Reason reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", reason.title().map(Object::toString).orElse(null));
        json.put("set", reason.set().map(Object::toString).orElse(null));
        json.put("why", reason.why().in(locale));
        json.put("enough", reason.enough().in(locale));
        return json;
    }

    private Map<String, Object> lease(Comparison.LeaseValue value) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("studio", value.studio().value());
        json.put("without", comparison(value.without()));
        return json;
    }

    private Map<String, Object> comparison(Comparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("scenario", comparison.scenario().name());
        json.put("as_is", side(comparison.asIs()));
        json.put("changed", side(comparison.changed()));
        json.put("launches", comparison.changes().stream().map(PlanJson::change).toList());
        json.put("lost", comparison.lost().stream().map(Object::toString).toList());
        json.put("reasons", comparison.reasons().stream().map(this::reason).toList());
        return json;
    }

    private static Map<String, Object> change(Comparison.Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", change.title().value());
        json.put("as_is", change.asIs().map(Object::toString).orElse(null));
        json.put("changed", change.changed().map(Object::toString).orElse(null));
        json.put("days_later", change.daysLater());
        return json;
    }

    private static Map<String, Object> side(Comparison.Side side) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("weighted_days_late", side.weightedDaysLate());
        json.put("late_days", side.daysLate());
        json.put("rent", side.rent().toString());
        json.put("allocated", side.allocated().toString());
        json.put("idle", side.idle().toString());
        json.put("used_stage_days", side.usedStageDays());
        json.put("idle_stage_days", side.idleStageDays());
        json.put("last_launch", side.lastLaunch().map(Object::toString).orElse(null));
        json.put("gap", side.proof().gap());
        return json;
    }
}
