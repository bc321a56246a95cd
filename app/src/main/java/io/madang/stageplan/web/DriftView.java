package io.madang.stageplan.web;

import io.madang.common.Message;
import io.madang.lot.StageId;
import io.madang.platform.web.Words;
import io.madang.stageplan.Placement;
import io.madang.stageplan.ScheduleDrift;
import io.madang.stageplan.ScheduleDrift.SetDrift;
import io.madang.stageplan.StagePlans;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What other shoot days do to the newest plan, title by title, in words.
///
/// @param head the title, and where its new days come from
/// @param launch what becomes of the launch; empty where the plan lacks the title
record DriftView(String id, String head, List<Line> sets, String launch) {

    /// A set with other days.
    record Line(String text, List<String> clashes) {}

    static DriftView of(ScheduleDrift drift, StagePlans.Kept kept, Snapshot now, Words words) {
        Message title =
                Message.of("page.drift.name", now.titleName(drift.title().value()));
        return new DriftView(
                drift.title().value(),
                drift.board()
                        .map(board -> words.say("page.drift.board", title, board))
                        .orElseGet(() -> words.say("page.drift.typed", title)),
                drift.sets().stream()
                        .map(set -> line(set, stage(drift, set, kept), drift, now, words))
                        .toList(),
                launch(drift, words));
    }

    private static Line line(SetDrift set, Optional<StageId> stage, ScheduleDrift drift, Snapshot now, Words words) {
        String title = drift.title().value();
        String days = words.say("page.drift.set", now.setName(title, set.set().value()), set.before(), set.after());
        String place = stage.map(now::stageName).map(words::say).orElseGet(() -> words.say("page.on-location"));
        String until = set.planned()
                .flatMap(planned -> set.estimate()
                        .filter(estimate -> !estimate.equals(planned))
                        .map(estimate -> " "
                                + words.say(
                                        "page.drift.until",
                                        place,
                                        words.date(estimate.last()),
                                        words.date(planned.last()))))
                .orElse("");
        return new Line(days + until, set.clashes().stream().map(words::say).toList());
    }

    private static Optional<StageId> stage(ScheduleDrift drift, SetDrift set, StagePlans.Kept kept) {
        return kept.outcome().planFound().stream()
                .flatMap(plan -> plan.placementsOf(drift.title()).stream())
                .filter(place -> place.set().equals(set.set()))
                .findFirst()
                .flatMap(Placement::stage);
    }

    /// All of it in one line, for programs.
    String sentence() {
        Stream<String> lines =
                sets.stream().flatMap(set -> Stream.concat(Stream.of(set.text()), set.clashes().stream()));
        return Stream.of(Stream.of(head + "."), lines, Stream.of(launch))
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String launch(ScheduleDrift drift, Words words) {
        if (drift.launch().isEmpty()) {
            return "";
        }
        LocalDate launch = drift.launch().get();
        if (drift.estimate().isEmpty()) {
            return words.say("page.drift.no-launch", words.date(launch));
        }
        LocalDate estimate = drift.estimate().get();
        long days = ChronoUnit.DAYS.between(launch, estimate);
        if (days == 0) {
            return words.say("page.drift.same-launch", words.date(launch));
        }
        String key = days > 0 ? "page.drift.later" : "page.drift.earlier";
        return words.say(key, words.date(launch), words.date(estimate), Math.abs(days));
    }
}
