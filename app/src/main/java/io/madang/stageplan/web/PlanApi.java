package io.madang.stageplan.web;

import io.madang.common.Message;
import io.madang.lot.Booking;
import io.madang.lot.BookingOutcome;
import io.madang.lot.StageId;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.slate.TitleId;
import io.madang.stageplan.Forecast;
import io.madang.stageplan.Placement;
import io.madang.stageplan.Proof;
import io.madang.stageplan.StagePlan;
import io.madang.stageplan.StagePlans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Computed plans, in the words of `madang plan --format json`.
@RestController
@RequestMapping("/api/plans")
public final class PlanApi {

    /// A plan in numbers; placements and titles only where one plan is asked for.
    ///
    /// @param shootDayChanges titles whose shoot days have changed since, and what that would move
    public record PlanView(
            long number,
            Instant madeAt,
            String scenario,
            boolean outOfDate,
            List<String> shootDayChanges,
            String status,
            @Nullable Long cost,
            @Nullable Long bound,
            @Nullable Double gap,
            @Nullable Double seconds,
            List<LaunchView> titles,
            List<PlacementView> placements,
            List<String> lost,
            List<String> reasons) {}

    /// When a title launches.
    public record LaunchView(String id, LocalDate launch, int lateDays, List<String> heldUpBy) {}

    /// Where and when a set stands.
    public record PlacementView(
            String title,
            String set,
            @Nullable String stage,
            LocalDate buildFrom,
            LocalDate shootFrom,
            LocalDate shootTo,
            LocalDate strikeTo,
            boolean booked) {

        static PlacementView of(Placement placement) {
            return new PlacementView(
                    placement.title().value(),
                    placement.set().value(),
                    placement.stage().map(StageId::value).orElse(null),
                    placement.buildFrom(),
                    placement.shootFrom(),
                    placement.shootTo(),
                    placement.strikeTo(),
                    placement.booked());
        }
    }

    /// How many bookings a plan became.
    public record Accepted(int bookings) {}

    private final StagePlans plans;
    private final Acceptance acceptance;
    private final Snapshots snapshots;
    private final Drifts drifts;

    public PlanApi(StagePlans plans, Acceptance acceptance, Snapshots snapshots, Drifts drifts) {
        this.plans = plans;
        this.acceptance = acceptance;
        this.snapshots = snapshots;
        this.drifts = drifts;
    }

    /// The newest plan of each scenario.
    @GetMapping
    List<PlanView> plans() {
        return plans.all().stream().map(kept -> view(kept, false)).toList();
    }

    @GetMapping("/latest")
    PlanView latest() {
        return plans.latest()
                .map(kept -> view(kept, true))
                .orElseThrow(() -> Rejected.missing(Message.of("page.plan.none")));
    }

    @GetMapping("/{number}")
    PlanView plan(@PathVariable long number) {
        return plans.find(number)
                .map(kept -> view(kept, true))
                .orElseThrow(() -> Rejected.missing(Message.of("page.plan.unknown", String.valueOf(number))));
    }

    /// Books everything the plan proposes, or nothing.
    @PostMapping("/{number}/acceptance")
    Accepted accept(@PathVariable long number) {
        return switch (acceptance.accept(number)) {
            case BookingOutcome.Booked(List<Booking> bookings) -> new Accepted(bookings.size());
            case BookingOutcome.Refused(List<Message> reasons) ->
                throw Rejected.conflict(Message.of("page.accept.refused"), reasons);
        };
    }

    private PlanView view(StagePlans.Kept kept, boolean whole) {
        Words words = Words.ofRequest();
        Optional<Proof> proof = Answers.proof(kept.outcome());
        Optional<StagePlan> plan = whole ? Answers.plan(kept.outcome()) : Optional.empty();
        return new PlanView(
                kept.number(),
                kept.madeAt(),
                kept.scenario().name(),
                kept.outOfDate(),
                whole ? changes(kept, words) : List.of(),
                Answers.status(kept),
                proof.map(Proof::cost).orElse(null),
                proof.map(Proof::bound).orElse(null),
                proof.map(Proof::gap).orElse(null),
                proof.map(Proof::seconds).orElse(null),
                plan.map(StagePlan::forecasts).orElse(List.of()).stream()
                        .map(forecast -> launch(forecast, words))
                        .toList(),
                plan.map(StagePlan::placements).orElse(List.of()).stream()
                        .map(PlacementView::of)
                        .toList(),
                kept.lost().stream().map(TitleId::value).toList(),
                reasons(kept, words));
    }

    private List<String> changes(StagePlans.Kept kept, Words words) {
        return kept.outOfDate() && kept.scenario().change().isNone()
                ? snapshots.find().map(now -> drifts.of(kept, now, words)).orElse(List.of()).stream()
                        .map(DriftView::sentence)
                        .toList()
                : List.of();
    }

    private static LaunchView launch(Forecast forecast, Words words) {
        return new LaunchView(
                forecast.title().value(),
                forecast.launch(),
                forecast.daysLate(),
                forecast.heldUpBy().stream()
                        .map(link -> words.say(link.waitedFor()))
                        .toList());
    }

    private static List<String> reasons(StagePlans.Kept kept, Words words) {
        return kept.reasons().stream()
                .map(reason -> words.say(reason.why()) + " " + words.say(reason.enough()))
                .toList();
    }
}
