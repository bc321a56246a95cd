package io.madang.shooting.cli;

import io.madang.common.Message;
import io.madang.platform.Columns;
import io.madang.shooting.SceneOrderCheck.Drop;
import io.madang.shooting.TalentActor;
import io.madang.shooting.TalentCost;
import io.madang.shooting.TalentOrder;
import io.madang.shooting.TalentProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The usual picture of an order: a row per actor, a column per scene in the order, and beside it what each is paid.
///
/// Few scenes get wide columns. Many get one character each, with numbers written downwards, in bands of sixty.
final class TalentMatrix {

    static final char WORK = 'X';
    static final char WAIT = '-';
    static final char OFF = '.';

    private static final int MOST_WIDE = 66;
    private static final int BAND = 60;
    private static final int GAP_EVERY = 10;
    private static final int MOST_DIGITS_DOWNWARDS = 4;

    private final TalentProblem problem;
    private final TalentOrder order;
    private final List<Drop> drops;
    private final Locale locale;
    private final List<List<String>> sums = new ArrayList<>();
    private final int cell;
    private final int label;

    /// @param drops absences without pay
    TalentMatrix(TalentProblem problem, TalentOrder order, List<Drop> drops, Locale locale) {
        this.problem = problem;
        this.order = order;
        this.drops = List.copyOf(drops);
        this.locale = locale;
        int wide = Math.max(2, Math.max(digits(sceneNumbers()), digits(problem.durations()))) + 1;
        cell = wide * problem.sceneCount() <= MOST_WIDE ? wide : 1;
        label = Math.max(
                Math.max(Columns.width(text("talent.scene")), Columns.width(text("talent.days"))),
                problem.actors().stream()
                        .mapToInt(actor -> Columns.width(actor.name()))
                        .max()
                        .orElse(0));
        sums.add(List.of(text("talent.paid-head"), text("talent.wait-head"), text("talent.cost-head")));
        problem.actors().forEach(actor -> sums.add(sums(actor)));
    }

    private List<String> sums(TalentActor actor) {
        long unpaid = drops.stream()
                .filter(drop -> isOf(actor, drop))
                .mapToLong(Drop::days)
                .max()
                .orElse(0);
        long paid = TalentCost.paidDays(problem, actor, order.scenes()) - unpaid;
        long worked =
                actor.scenes().stream().mapToLong(problem.durations()::get).sum();
        return List.of(String.valueOf(paid), String.valueOf(paid - worked), String.valueOf(paid * actor.dailyCost()));
    }

    private boolean isOf(TalentActor actor, Drop drop) {
        return problem.actors().get(drop.actor()).equals(actor);
    }

    private boolean isDropped(TalentActor actor, int place) {
        return drops.stream().anyMatch(drop -> isOf(actor, drop) && place >= drop.from() && place < drop.to());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int band = cell > 1 ? Math.max(1, problem.sceneCount()) : BAND;
        for (int from = 0; from < problem.sceneCount(); from += band) {
            if (from > 0) {
                lines.add("");
            }
            int to = Math.min(problem.sceneCount(), from + band);
            band(order.scenes().subList(from, to), from, to == problem.sceneCount(), lines);
        }
        return lines;
    }

    /// @param hasSums the sums stand beside the last band
    private void band(List<Integer> scenes, int from, boolean hasSums, List<String> lines) {
        lines.addAll(numbers(
                text("talent.scene"), scenes.stream().map(Integer::longValue).toList()));
        if (areDurationsShown()) {
            lines.addAll(numbers(
                    text("talent.days"),
                    scenes.stream().map(problem.durations()::get).toList()));
        }
        if (hasSums) {
            lines.set(lines.size() - 1, withSums(lines.getLast(), 0));
        }
        for (int actor = 0; actor < problem.actorCount(); actor++) {
            String line = row(problem.actors().get(actor), from, scenes.size());
            lines.add(hasSums ? withSums(line, actor + 1) : line);
        }
    }

    private boolean areDurationsShown() {
        return problem.durations().stream().anyMatch(days -> days != 1)
                && (cell > 1 || digits(problem.durations()) <= MOST_DIGITS_DOWNWARDS);
    }

    /// One line where columns are wide, else one line per digit.
    private List<String> numbers(String name, List<Long> numbers) {
        if (cell > 1) {
            return List.of(line(name, numbers.stream().map(String::valueOf).toList()));
        }
        List<String> lines = new ArrayList<>();
        int digits = digits(numbers);
        for (int digit = 0; digit < digits; digit++) {
            int place = digit;
            lines.add(line(
                    digit == digits - 1 ? name : "",
                    numbers.stream()
                            .map(number -> Columns.right(String.valueOf(number), digits)
                                    .substring(place, place + 1))
                            .toList()));
        }
        return lines;
    }

    private String row(TalentActor actor, int from, int count) {
        int first = 0;
        while (first < order.scenes().size()
                && !actor.scenes().contains(order.scenes().get(first))) {
            first++;
        }
        int last = order.scenes().size() - 1;
        while (last > first && !actor.scenes().contains(order.scenes().get(last))) {
            last--;
        }
        List<String> marks = new ArrayList<>();
        for (int place = from; place < from + count; place++) {
            boolean isHeld = place > first && place < last && !isDropped(actor, place);
            boolean isWorking = actor.scenes().contains(order.scenes().get(place));
            marks.add(String.valueOf(isWorking ? WORK : isHeld ? WAIT : OFF));
        }
        return line(actor.name(), marks);
    }

    private String line(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(Columns.left(name, label)).append(cell > 1 ? "" : " ");
        for (int place = 0; place < cells.size(); place++) {
            line.append(cell == 1 && place > 0 && place % GAP_EVERY == 0 ? " " : "")
                    .append(Columns.right(cells.get(place), cell));
        }
        return line.toString();
    }

    private String withSums(String line, int row) {
        StringBuilder whole = new StringBuilder(line).append(' ');
        for (int column = 0; column < sums.get(row).size(); column++) {
            int place = column;
            int width = sums.stream()
                    .mapToInt(sum -> Columns.width(sum.get(place)))
                    .max()
                    .orElse(0);
            whole.append("  ").append(Columns.right(sums.get(row).get(column), width));
        }
        return whole.toString();
    }

    private List<Long> sceneNumbers() {
        return List.of((long) problem.sceneCount() - 1);
    }

    private static int digits(List<Long> numbers) {
        return numbers.stream()
                .mapToInt(number -> String.valueOf(number).length())
                .max()
                .orElse(1);
    }

    private String text(String key) {
        return Message.of(key).in(locale);
    }
}
