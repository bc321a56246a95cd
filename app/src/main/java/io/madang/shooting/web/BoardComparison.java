package io.madang.shooting.web;

import io.madang.platform.web.Words;
import io.madang.shooting.DayOutOfDays;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.ShootingSchedule.Term;
import java.util.ArrayList;
import java.util.List;

/// Two boards of one title side by side.
record BoardComparison(List<Row> rows) {

    /// A figure of both; `change` is the second less the first.
    record Row(String name, String one, String other, String change, boolean isBetter, boolean isWorse) {}

    /// What a board comes to.
    private record Figures(ShootingProblem problem, ShootingSchedule schedule) {
        static Figures of(OpenBoard open) {
            ShootingProblem problem = open.countingProblem();
            return new Figures(problem, open.counted(problem));
        }

        long paid() {
            return DayOutOfDays.of(problem, schedule).stream()
                    .mapToLong(row -> row.marks().size())
                    .sum();
        }

        long broken() {
            return ShootingCheck.violations(problem, schedule).size();
        }
    }

    static BoardComparison of(OpenBoard one, OpenBoard other, Words words) {
        Figures first = Figures.of(one);
        Figures second = Figures.of(other);
        List<Row> rows = new ArrayList<>();
        rows.add(money(
                words.say("page.board.cost"),
                first.schedule.cost().total(),
                second.schedule.cost().total(),
                second,
                words));
        for (Term term : Term.values()) {
            long before = first.schedule.cost().of(term);
            long after = second.schedule.cost().of(term);
            if (before != 0 || after != 0) {
                rows.add(money(words.say(term), before, after, second, words));
            }
        }
        rows.add(number(words.say("page.board.paid"), first.paid(), second.paid(), words));
        rows.add(number(
                words.say("page.board.shooting-days"),
                first.schedule.days().size(),
                second.schedule.days().size(),
                words));
        rows.add(number(words.say("page.board.broken"), first.broken(), second.broken(), words));
        return new BoardComparison(rows);
    }

    private static Row money(String name, long before, long after, Figures figures, Words words) {
        return new Row(
                name,
                BoardCount.amount(before, figures.problem, words),
                BoardCount.amount(after, figures.problem, words),
                sign(after - before) + BoardCount.amount(Math.abs(after - before), figures.problem, words),
                after < before,
                after > before);
    }

    private static Row number(String name, long before, long after, Words words) {
        return new Row(
                name,
                words.number(before),
                words.number(after),
                sign(after - before) + words.number(Math.abs(after - before)),
                after < before,
                after > before);
    }

    private static String sign(long change) {
        return change < 0 ? "−" : change > 0 ? "+" : "";
    }
}
