package io.madang.stageplan.web;

import io.madang.platform.web.Words;
import io.madang.stageplan.Proof;
import io.madang.stageplan.StagePlan;
import io.madang.stageplan.StagePlanOutcome;
import io.madang.stageplan.StagePlans;
import java.util.Locale;
import java.util.Optional;

/// What an outcome holds, and how it is told in one sentence.
final class Answers {

    private Answers() {}

    static Optional<StagePlan> plan(StagePlanOutcome outcome) {
        return switch (outcome) {
            case StagePlanOutcome.Optimal(StagePlan plan, Proof proof) -> Optional.of(plan);
            case StagePlanOutcome.Feasible(StagePlan plan, Proof proof) -> Optional.of(plan);
            case StagePlanOutcome.Impossible impossible -> Optional.empty();
            case StagePlanOutcome.Unknown unknown -> Optional.empty();
        };
    }

    static Optional<Proof> proof(StagePlanOutcome outcome) {
        return switch (outcome) {
            case StagePlanOutcome.Optimal(StagePlan plan, Proof proof) -> Optional.of(proof);
            case StagePlanOutcome.Feasible(StagePlan plan, Proof proof) -> Optional.of(proof);
            case StagePlanOutcome.Impossible impossible -> Optional.empty();
            case StagePlanOutcome.Unknown unknown -> Optional.empty();
        };
    }

    /// The word programs read: as in the JSON of `madang plan`, where a plan of a part is no answer for the whole.
    static String status(StagePlans.Kept kept) {
        if (!kept.lost().isEmpty()) {
            return "IMPOSSIBLE";
        }
        return switch (kept.outcome()) {
            case StagePlanOutcome.Optimal optimal -> "OPTIMAL";
            case StagePlanOutcome.Feasible feasible -> "FEASIBLE";
            case StagePlanOutcome.Impossible impossible -> "IMPOSSIBLE";
            case StagePlanOutcome.Unknown unknown -> "UNKNOWN";
        };
    }

    static String sentence(StagePlanOutcome outcome, Words words) {
        return switch (outcome) {
            case StagePlanOutcome.Optimal(StagePlan plan, Proof proof) ->
                words.say("page.answer.optimal", seconds(proof.seconds()));
            case StagePlanOutcome.Feasible(StagePlan plan, Proof proof) ->
                words.say("page.answer.feasible", seconds(proof.seconds()), open(proof, words));
            case StagePlanOutcome.Impossible impossible ->
                words.say("page.answer.impossible", impossible.reasons().size());
            case StagePlanOutcome.Unknown unknown -> words.say("page.answer.unknown", seconds(unknown.seconds()));
        };
    }

    /// What is not proved yet, and by how much it could be better at most.
    static String open(Proof proof, Words words) {
        return proof.firstOpen()
                .map(term -> words.say(
                        "page.answer.open", words.say("page.Term." + term.kind().name()), words.percent(term.gap())))
                .orElse("");
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
