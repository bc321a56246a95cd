package io.madang.shooting.cli;

import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.platform.Columns;
import io.madang.shooting.SceneOrderCheck;
import io.madang.shooting.SceneOrderCheck.Drop;
import io.madang.shooting.SceneOrderProblem;
import io.madang.shooting.SceneOrderSolver;
import io.madang.shooting.SceneOrderSolver.Found;
import io.madang.shooting.SceneOrderSolver.Impossible;
import io.madang.shooting.SceneOrderSolver.Unknown;
import io.madang.shooting.TalentOutcome;
import io.madang.shooting.TalentOutcome.Feasible;
import io.madang.shooting.TalentOutcome.Optimal;
import io.madang.shooting.TalentProblem;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Answers for people: what the order costs and what is proved, the order, and the matrix of the cast's days; after
/// several files also a list of all.
final class TalentReport implements TalentAnswers {

    private static final int WIDTH = 100;

    private final PrintWriter out;
    private final Locale locale;
    private final boolean hasList;
    private final List<List<String>> list = new ArrayList<>();

    TalentReport(PrintWriter out, Locale locale, boolean hasList) {
        this.out = out;
        this.locale = locale;
        this.hasList = hasList;
        list.add(List.of(
                "",
                text("talent.list.scenes"),
                text("talent.list.actors"),
                text("talent.cost-head"),
                text("talent.list.bound"),
                text("talent.list.gap"),
                text("talent.list.seconds")));
    }

    @Override
    public void solved(Path file, TalentProblem problem, TalentOutcome outcome) {
        head(problem);
        found(problem, outcome, List.of());
    }

    @Override
    public void ruled(Path file, SceneOrderProblem problem, SceneOrderSolver.Outcome outcome) {
        TalentProblem talent = problem.talent();
        head(talent);
        switch (outcome) {
            case Found(TalentOutcome found) ->
                found(
                        talent,
                        found,
                        SceneOrderCheck.drops(problem, found.order().scenes()));
            case Impossible(List<Message> reasons, TalentOutcome.Effort _) -> {
                say("order.impossible");
                reasons.forEach(reason -> out.println("  " + reason.in(locale)));
                without(talent, "order.list.impossible");
            }
            case Unknown(TalentOutcome.Effort effort, TalentOutcome.Stop _) -> {
                say("order.unknown", Figures.seconds(effort.seconds()));
                without(talent, "order.list.unknown");
            }
        }
    }

    private void head(TalentProblem problem) {
        say("talent.head", problem.name(), problem.sceneCount(), problem.actorCount());
    }

    private void without(TalentProblem problem, String key) {
        out.println();
        out.flush();
        list.add(List.of(problem.name(), text(key)));
    }

    private void found(TalentProblem problem, TalentOutcome outcome, List<Drop> drops) {
        proof(outcome);
        say("talent.work", problem.workCost(), outcome.order().cost() - problem.workCost());
        order(outcome.order().scenes());
        out.println();
        new TalentMatrix(problem, outcome.order(), drops, locale).lines().forEach(out::println);
        say("talent.legend", TalentMatrix.WORK, TalentMatrix.WAIT, TalentMatrix.OFF);
        out.println();
        out.flush();
        list.add(List.of(
                problem.name(),
                String.valueOf(problem.sceneCount()),
                String.valueOf(problem.actorCount()),
                String.valueOf(outcome.order().cost()),
                String.valueOf(outcome.bound()),
                Figures.percent(outcome.gap()),
                Figures.seconds(outcome.effort().seconds())));
    }

    private void proof(TalentOutcome outcome) {
        String seconds = Figures.seconds(outcome.effort().seconds());
        switch (outcome) {
            case Optimal optimal -> say("talent.optimal", optimal.order().cost(), seconds);
            case Feasible feasible -> {
                say("talent.feasible", feasible.order().cost(), feasible.bound(), Figures.percent(feasible.gap()));
                say("talent.stopped." + feasible.stopped().name(), seconds);
            }
        }
    }

    /// Broken at spaces where it is too long for a line.
    private void order(List<Integer> scenes) {
        StringBuilder line = new StringBuilder(text("talent.order"));
        for (int scene : scenes) {
            if (Columns.width(line.toString()) + 1 + String.valueOf(scene).length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ");
            }
            line.append(' ').append(scene);
        }
        out.println(line);
    }

    @Override
    public void unreadable(Path file, List<Finding> findings) {
        list.add(List.of(file.toString(), text("talent.list.unreadable")));
    }

    @Override
    public void end() {
        if (hasList) {
            list();
        }
        out.flush();
    }

    private void list() {
        int name = list.stream()
                .mapToInt(row -> Columns.width(row.getFirst()))
                .max()
                .orElse(0);
        for (List<String> row : list) {
            StringBuilder line = new StringBuilder(Columns.left(row.getFirst(), name));
            for (int column = 1; column < row.size(); column++) {
                line.append("  ")
                        .append(row.size() > 2 ? Columns.right(row.get(column), width(column)) : row.get(column));
            }
            out.println(line);
        }
    }

    private int width(int column) {
        return list.stream()
                .filter(row -> row.size() > 2)
                .mapToInt(row -> Columns.width(row.get(column)))
                .max()
                .orElse(0);
    }

    /// Numbers as plain digits, so that they read as in the file.
    private void say(String key, Object... values) {
        Object[] written = new Object[values.length];
        for (int index = 0; index < values.length; index++) {
            written[index] = String.valueOf(values[index]);
        }
        out.println(Message.of(key, written).in(locale));
    }

    private String text(String key) {
        return Message.of(key).in(locale);
    }
}
