package io.madang.stageplan.cli;

import io.madang.common.Message;
import io.madang.common.Money;
import io.madang.stageplan.Comparison;
import io.madang.stageplan.Comparison.Side;
import io.madang.stageplan.StagePlanProblem;
import java.util.ArrayList;
import java.util.List;

/// Says in sentences what a scenario changes.
final class ComparisonText {

    private ComparisonText() {}

    static List<Message> sentences(StagePlanProblem problem, Comparison comparison) {
        List<Message> sentences = new ArrayList<>(comparison.inWords(problem.titles()));
        Side before = comparison.asIs();
        Side after = comparison.changed();
        sentences.add(Message.of(
                "compare.late", before.daysLate(), after.daysLate(), signed(after.daysLate() - before.daysLate())));
        sentences.add(Message.of(
                "compare.rent", before.rent(), after.rent(), signed(after.rent().minus(before.rent()))));
        sentences.add(
                Message.of("compare.idle", before.idleStageDays(), after.idleStageDays(), before.idle(), after.idle()));
        return sentences;
    }

    private static String signed(long number) {
        return (number > 0 ? "+" : "") + number;
    }

    private static String signed(Money money) {
        return money.isNegative() ? money.toString() : "+" + money;
    }
}
