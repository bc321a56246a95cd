package io.madang.stageplan.cli;

import io.madang.common.Message;
import io.madang.common.Money;
import io.madang.slate.Title;
import io.madang.stageplan.Comparison;
import io.madang.stageplan.Comparison.Change;
import io.madang.stageplan.Comparison.Side;
import io.madang.stageplan.StagePlanProblem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Says in sentences what a scenario changes.
final class ComparisonText {

    private ComparisonText() {}

    static List<Message> sentences(StagePlanProblem problem, Comparison comparison) {
        List<Message> sentences = new ArrayList<>();
        Side before = comparison.asIs();
        Side after = comparison.changed();
        List<Title> lost = problem.titles().stream()
                .filter(title -> comparison.lost().contains(title.id()))
                .toList();
        if (!lost.isEmpty()) {
            sentences.add(Message.of("compare.lost", lost.size(), names(lost)));
        }
        long later = comparison.changes().stream()
                .filter(change -> change.daysLater() > 0)
                .count();
        long earlier = comparison.changes().stream()
                .filter(change -> change.daysLater() < 0)
                .count();
        long most =
                comparison.changes().stream().mapToLong(Change::daysLater).max().orElse(0);
        if (later > 0) {
            sentences.add(Message.of("compare.later", later, most));
        }
        if (earlier > 0) {
            sentences.add(Message.of("compare.earlier", earlier));
        }
        if (later + earlier == 0 && lost.isEmpty()) {
            sentences.add(Message.of("compare.same"));
        }
        long lateBefore = late(problem, comparison, Change::asIs);
        long lateAfter = late(problem, comparison, Change::changed);
        sentences.add(Message.of("compare.late", lateBefore, lateAfter, signed(lateAfter - lateBefore)));
        sentences.add(Message.of(
                "compare.rent", before.rent(), after.rent(), signed(after.rent().minus(before.rent()))));
        sentences.add(
                Message.of("compare.idle", before.idleStageDays(), after.idleStageDays(), before.idle(), after.idle()));
        return sentences;
    }

    /// Days late of the titles that launch on both sides: what is lost is not in time.
    private static long late(
            StagePlanProblem problem, Comparison comparison, Function<Change, Optional<LocalDate>> side) {
        long late = 0;
        for (Change change : comparison.changes()) {
            if (change.asIs().isPresent() && change.changed().isPresent()) {
                LocalDate launch = side.apply(change).orElseThrow();
                late += problem.titles().stream()
                        .filter(title -> title.id().equals(change.title()))
                        .flatMap(title -> title.targetLaunch().stream())
                        .mapToLong(target -> Math.max(0, ChronoUnit.DAYS.between(target, launch)))
                        .sum();
            }
        }
        return late;
    }

    private static Message names(List<Title> titles) {
        Message names = Message.of("compare.one", titles.getFirst().name());
        for (Title title : titles.subList(1, titles.size())) {
            names = Message.of("compare.and", names, title.name());
        }
        return names;
    }

    private static String signed(long number) {
        return (number > 0 ? "+" : "") + number;
    }

    private static String signed(Money money) {
        return money.isNegative() ? money.toString() : "+" + money;
    }
}
