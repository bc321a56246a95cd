package io.madang.shooting.cli;

import io.madang.common.Message;
import io.madang.platform.Columns;
import io.madang.shooting.DayOutOfDays;
import io.madang.shooting.SchedulingOutcome;
import io.madang.shooting.SchedulingOutcome.Feasible;
import io.madang.shooting.SchedulingOutcome.Impossible;
import io.madang.shooting.SchedulingOutcome.Optimal;
import io.madang.shooting.SchedulingOutcome.Unknown;
import io.madang.shooting.ShootingCheck.Consequence;
import io.madang.shooting.ShootingProblem.Scene;
import io.madang.shooting.ShootingRules.Violation;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.ShootingSchedule.Cost;
import io.madang.shooting.ShootingSchedule.ShootingDay;
import io.madang.shooting.ShootingSchedule.Term;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The answer for people: what it costs and what is proved, a line per day, and the days of the cast.
final class ShootText {

    private static final int SETS_WIDTH = 70;
    private static final int NAME_WIDTH = 24;
    private static final int SHOWN = 5;

    private final PrintWriter out;
    private final Locale locale;

    ShootText(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    void write(ShootAnswer answer) {
        out.println(answer.problem().name());
        switch (answer.outcome()) {
            case Optimal(ShootingSchedule schedule, SchedulingOutcome.Effort effort) -> {
                say("shoot.optimal", money(schedule.cost().total()), seconds(effort));
                schedule(answer, schedule);
            }
            case Feasible feasible -> {
                say(
                        "shoot.feasible",
                        money(feasible.schedule().cost().total()),
                        money(feasible.bound()),
                        "%.1f".formatted(100 * feasible.gap()),
                        seconds(feasible.effort()));
                schedule(answer, feasible.schedule());
            }
            case Impossible(List<Message> reasons, List<Message> relaxation, SchedulingOutcome.Effort _) -> {
                say("shoot.impossible");
                reasons.forEach(reason -> out.println("  " + reason.in(locale)));
                relaxation.forEach(change -> say("shoot.relaxation", change.in(locale)));
            }
            case Unknown(List<Message> broken, SchedulingOutcome.Effort effort) -> {
                say("shoot.unknown", seconds(effort));
                broken.forEach(reason -> out.println("  " + reason.in(locale)));
            }
        }
        answer.board().ifPresent(board -> board(answer, board));
    }

    private void schedule(ShootAnswer answer, ShootingSchedule schedule) {
        terms(schedule.cost());
        out.println();
        days(answer, schedule);
        out.println();
        say("shoot.cast-head");
        for (DayOutOfDays row : DayOutOfDays.of(answer.problem(), schedule)) {
            List<LocalDate> dates = List.copyOf(row.marks().keySet());
            say(
                    "shoot.cast-row",
                    Columns.left(row.name(), NAME_WIDTH),
                    dates.getFirst(),
                    dates.getLast(),
                    Columns.right(String.valueOf(row.worked()), 3),
                    Columns.right(String.valueOf(row.held()), 3),
                    Columns.right(String.valueOf(row.worked() + row.held()), 3));
        }
        answer.why().stream()
                .sorted(Comparator.<Consequence>comparingInt(one -> one.broken().size())
                        .thenComparingLong(one -> one.change().total()))
                .limit(SHOWN)
                .forEach(this::consequence);
        for (ShootingSchedule other : answer.alternatives()) {
            out.println();
            say("shoot.alternative", money(other.cost().total()), other.days().size());
            days(answer, other);
        }
    }

    private void terms(Cost cost) {
        out.println("  "
                + cost.terms().entrySet().stream()
                        .filter(entry -> entry.getValue() != 0 || entry.getKey() == Term.CAST)
                        .map(entry -> term(entry.getKey()) + " " + money(entry.getValue()))
                        .collect(Collectors.joining(" · ")));
    }

    private String term(Term term) {
        return Message.of("shoot.term." + term.name().toLowerCase(Locale.ROOT)).in(locale);
    }

    private void days(ShootAnswer answer, ShootingSchedule schedule) {
        int number = 0;
        for (ShootingDay day : schedule.days()) {
            number++;
            List<Scene> scenes =
                    day.scenes().stream().map(answer.problem().scenes()::get).toList();
            int eighths = scenes.stream().mapToInt(Scene::eighths).sum();
            String sets = scenes.stream()
                    .map(scene -> answer.problem().sets().get(scene.set()).name())
                    .distinct()
                    .collect(Collectors.joining(", "));
            String weekday = day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
            String unit = answer.problem().units().get(day.unit()).name();
            out.println("%s  %s %s %s  %s  %s"
                    .formatted(
                            Columns.right(String.valueOf(number), 3),
                            day.date(),
                            Columns.left(weekday, 3),
                            unit,
                            Columns.right(pages(eighths), 6),
                            Columns.cut(sets, SETS_WIDTH)));
            out.println("       " + scenes.stream().map(Scene::number).collect(Collectors.joining(", ")));
        }
    }

    private static String pages(int eighths) {
        int pages = eighths / 8;
        int rest = eighths % 8;
        return rest == 0 ? String.valueOf(pages) : pages == 0 ? rest + "/8" : pages + " " + rest + "/8";
    }

    private void consequence(Consequence consequence) {
        String change = consequence.change().terms().entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> term(entry.getKey()) + " " + "%+,d".formatted(entry.getValue()))
                .collect(Collectors.joining(", "));
        String broken = consequence.broken().stream()
                .map(Violation::reason)
                .map(reason -> reason.in(locale))
                .limit(1)
                .collect(Collectors.joining());
        say("shoot.why", consequence.to(), change.isEmpty() ? "0" : change, broken);
    }

    private void board(ShootAnswer answer, ShootAnswer.Counted board) {
        out.println();
        say(
                "shoot.board",
                board.name(),
                money(board.schedule().cost().total()),
                board.schedule().days().size(),
                board.schedule().days().stream()
                        .mapToInt(day -> day.scenes().size())
                        .sum(),
                answer.problem().scenes().size());
        terms(board.schedule().cost());
        board.broken().stream()
                .collect(Collectors.groupingBy(Violation::rule, Collectors.counting()))
                .forEach((rule, count) ->
                        say("shoot.board-broken", count, rule.sentence().in(locale)));
    }

    private static String money(long amount) {
        return "%,d".formatted(amount);
    }

    private static String seconds(SchedulingOutcome.Effort effort) {
        return "%.1f".formatted(effort.seconds());
    }

    private void say(String key, Object... values) {
        Object[] texts = java.util.Arrays.stream(values).map(String::valueOf).toArray();
        out.println(Message.of(key, texts).in(locale));
    }
}
