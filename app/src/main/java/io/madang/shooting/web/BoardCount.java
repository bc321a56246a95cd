package io.madang.shooting.web;

import io.madang.breakdown.Stripboard;
import io.madang.common.Money;
import io.madang.platform.web.Words;
import io.madang.script.Eighths;
import io.madang.shooting.DayOutOfDays;
import io.madang.shooting.ShootingCheck;
import io.madang.shooting.ShootingCheck.BoardDay;
import io.madang.shooting.ShootingProblem;
import io.madang.shooting.ShootingRules;
import io.madang.shooting.ShootingSchedule;
import io.madang.shooting.ShootingSchedule.Term;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// What an order of strips costs and breaks, as the page says it.
///
/// @param amount the whole cost in minor units, or paid days where nothing has a price
/// @param paid days for which the cast is paid, work and hold
/// @param days of all units, in the order of their day breaks
/// @param broken rules, one sentence each; the first `MOST_BROKEN`
/// @param brokenCount of all of them
/// @param withoutDay scenes that no day has; while there are some, that is not called broken
/// @param wrap the last shooting day
/// @param launch that day and post-production and localization
public record BoardCount(
        long amount,
        String total,
        List<TermLine> terms,
        long paid,
        List<DayLine> days,
        List<String> broken,
        int brokenCount,
        int withoutDay,
        String wrap,
        String launch) {

    private static final int MOST_BROKEN = 12;

    /// A term of the cost.
    public record TermLine(String name, long amount, String text) {}

    /// A shooting day.
    ///
    /// @param label number and date
    /// @param load pages, scenes and hours
    /// @param date as programs write it
    public record DayLine(String label, String load, String date) {}

    static BoardCount of(OpenBoard open, ShootingProblem problem, Words words) {
        List<BoardDay> boardDays = open.boardDays(problem);
        ShootingSchedule schedule = ShootingCheck.counted(problem, boardDays);
        int withoutDay = problem.scenes().size()
                - boardDays.stream().mapToInt(day -> day.scenes().size()).sum();
        List<String> broken = ShootingCheck.violations(problem, schedule).stream()
                .filter(violation -> withoutDay == 0 || violation.rule() != ShootingRules.Rule.SCENES)
                .map(violation -> words.say(violation.reason()))
                .toList();
        Optional<LocalDate> wrap =
                schedule.days().stream().map(day -> day.date()).max(LocalDate::compareTo);
        return new BoardCount(
                schedule.cost().total(),
                amount(schedule.cost().total(), problem, words),
                Arrays.stream(Term.values())
                        .filter(term -> schedule.cost().of(term) != 0)
                        .map(term -> new TermLine(
                                words.say(term),
                                schedule.cost().of(term),
                                amount(schedule.cost().of(term), problem, words)))
                        .toList(),
                DayOutOfDays.of(problem, schedule).stream()
                        .mapToLong(row -> row.marks().size())
                        .sum(),
                days(open, problem, schedule, words),
                broken.stream().limit(MOST_BROKEN).toList(),
                broken.size(),
                withoutDay,
                wrap.map(words::date).orElse("–"),
                wrap.map(day -> words.date(day.plusDays(open.title().daysFromWrapToLaunch())))
                        .orElse("–"));
    }

    /// Money, or paid days where nothing has a price.
    static String amount(long amount, ShootingProblem problem, Words words) {
        String currency = problem.costs().currency();
        return currency.isEmpty()
                ? words.say("page.board.paid-days", amount)
                : words.money(Money.of(amount, Currency.getInstance(currency)));
    }

    private static List<DayLine> days(OpenBoard open, ShootingProblem problem, ShootingSchedule schedule, Words words) {
        List<DayLine> lines = new ArrayList<>();
        List<List<Stripboard.Day>> units = open.unitDays(problem);
        for (int unit = 0; unit < units.size(); unit++) {
            for (Stripboard.Day day : units.get(unit)) {
                lines.add(new DayLine(
                        label(day, words),
                        load(day, unit, open, schedule, words),
                        day.date().map(LocalDate::toString).orElse("")));
            }
        }
        return lines;
    }

    private static String label(Stripboard.Day day, Words words) {
        String number = words.say("page.board.day", day.number());
        return day.date()
                .map(date -> number + " · " + words.date(date) + " ("
                        + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, words.locale()) + ")")
                .orElse(number);
    }

    private static String load(Stripboard.Day day, int unit, OpenBoard open, ShootingSchedule schedule, Words words) {
        Eighths pages = day.sheets().stream()
                .flatMap(id -> open.breakdown().sheet(id).stream())
                .map(sheet -> sheet.eighths())
                .reduce(Eighths.NONE, Eighths::plus);
        Optional<ShootingSchedule.ShootingDay> shot = schedule.days().stream()
                .filter(one -> one.unit() == unit && day.date().equals(Optional.of(one.date())))
                .findFirst();
        String load = words.say("page.board.load", pages, day.sheets().size());
        return shot.map(one -> load + " · " + one.call().toLocalTime() + "–"
                        + one.wrap().toLocalTime())
                .orElse(load);
    }
}
