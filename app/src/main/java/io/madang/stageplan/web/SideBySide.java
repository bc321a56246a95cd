package io.madang.stageplan.web;

import io.madang.common.Money;
import io.madang.platform.web.Words;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.Forecast;
import io.madang.stageplan.Reason;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.StagePlan;
import io.madang.stageplan.StagePlans;
import io.madang.stageplan.StageUse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The newest plan of the lot as it is next to the newest plan of a scenario, in words.
///
/// @param value the difference in one or two sentences
/// @param reasons why there is no plan in the scenario; empty where there is one
record SideBySide(
        long number,
        String name,
        String value,
        boolean outOfDate,
        List<Line> lines,
        List<Launch> launches,
        List<Reason> reasons,
        Optional<Long> daysLate) {

    /// A number on both sides.
    record Line(String name, String asIs, String changed, String difference, String tone) {}

    /// A title on both sides.
    record Launch(String id, String title, int tone, String asIs, String changed, String difference, String mark) {}

    static SideBySide of(StagePlans.Kept asIs, StagePlans.Kept scenario, Snapshot now, Words words) {
        Optional<StagePlan> before = Answers.plan(asIs.outcome());
        Optional<StagePlan> after = Answers.plan(scenario.outcome());
        return new SideBySide(
                scenario.number(),
                name(scenario.scenario(), words),
                before.isPresent() && after.isPresent() && !after.get().uses().isEmpty()
                        ? value(before.get(), after.get(), words)
                        : Answers.sentence(scenario.outcome(), words),
                scenario.outOfDate(),
                lines(before, after, asIs, scenario, words, now),
                launches(before, after, PlanPage.reasons(scenario.outcome()), now, words),
                PlanPage.reasons(scenario.outcome()),
                after.map(SideBySide::daysLate));
    }

    static String name(Scenario scenario, Words words) {
        return scenario.change().isNone() ? words.say("page.scenario.as-is") : scenario.name();
    }

    static long daysLate(StagePlan plan) {
        return plan.forecasts().stream().mapToLong(Forecast::daysLate).sum();
    }

    private static String value(StagePlan before, StagePlan after, Words words) {
        long later = daysLate(after) - daysLate(before);
        Money less = sum(before, SideBySide::rent).minus(sum(after, SideBySide::rent));
        String days = later == 0
                ? words.say("page.scenario.same-days")
                : words.say(later > 0 ? "page.scenario.later" : "page.scenario.sooner", Math.abs(later));
        String money = less.minor() == 0
                ? words.say("page.scenario.same-rent")
                : words.say(
                        less.isNegative() ? "page.scenario.more-rent" : "page.scenario.less-rent",
                        words.money(Money.of(Math.abs(less.minor()), less.currency())));
        return days + " " + money;
    }

    private static List<Line> lines(
            Optional<StagePlan> before,
            Optional<StagePlan> after,
            StagePlans.Kept asIs,
            StagePlans.Kept scenario,
            Words words,
            Snapshot now) {
        return List.of(
                number("page.scenario.days-late", before, after, SideBySide::daysLate, true, words),
                number("page.scenario.weighted", before, after, plan -> weighted(plan, now), true, words),
                number("page.scenario.used-days", before, after, plan -> days(plan, StageUse::usedDays), false, words),
                number("page.scenario.idle-days", before, after, plan -> days(plan, StageUse::idleDays), true, words),
                money("page.scenario.rent", before, after, SideBySide::rent, words),
                money("page.money.allocated", before, after, StageUse::allocated, words),
                money("page.money.idle", before, after, StageUse::idle, words),
                new Line(
                        words.say("page.scenario.last-launch"),
                        before.flatMap(SideBySide::lastLaunch).map(words::date).orElse("–"),
                        after.flatMap(SideBySide::lastLaunch).map(words::date).orElse("–"),
                        "",
                        ""),
                new Line(
                        words.say("page.scenario.answer"),
                        Answers.sentence(asIs.outcome(), words),
                        Answers.sentence(scenario.outcome(), words),
                        "",
                        ""));
    }

    private static Line number(
            String key,
            Optional<StagePlan> before,
            Optional<StagePlan> after,
            Function<StagePlan, Long> number,
            boolean lessIsBetter,
            Words words) {
        Optional<Long> old = before.map(number);
        Optional<Long> changed = after.map(number);
        long difference = old.isPresent() && changed.isPresent() ? changed.get() - old.get() : 0;
        return new Line(
                words.say(key),
                old.map(words::number).orElse("–"),
                changed.map(words::number).orElse("–"),
                difference == 0 ? "" : (difference > 0 ? "+" : "−") + words.number(Math.abs(difference)),
                difference == 0 ? "" : difference < 0 == lessIsBetter ? "good" : "bad");
    }

    private static Line money(
            String key,
            Optional<StagePlan> before,
            Optional<StagePlan> after,
            Function<StageUse, Money> part,
            Words words) {
        Optional<Money> old = before.filter(plan -> !plan.uses().isEmpty()).map(plan -> sum(plan, part));
        Optional<Money> changed = after.filter(plan -> !plan.uses().isEmpty()).map(plan -> sum(plan, part));
        String difference = old.isPresent() && changed.isPresent()
                ? words.money(changed.get().minus(old.get()))
                : "";
        return new Line(
                words.say(key),
                old.map(words::money).orElse("–"),
                changed.map(words::money).orElse("–"),
                difference,
                "");
    }

    private static List<Launch> launches(
            Optional<StagePlan> before, Optional<StagePlan> after, List<Reason> reasons, Snapshot now, Words words) {
        Set<TitleId> lost =
                reasons.stream().flatMap(reason -> reason.title().stream()).collect(Collectors.toSet());
        return now.titles().stream()
                .filter(title -> forecast(before, title).isPresent()
                        || forecast(after, title).isPresent())
                .map(title -> launch(
                        title,
                        forecast(before, title),
                        forecast(after, title),
                        words.say(lost.contains(title.id()) ? "page.scenario.lost" : "page.scenario.unplanned"),
                        now,
                        words))
                .toList();
    }

    private static Launch launch(
            Title title,
            Optional<LocalDate> before,
            Optional<LocalDate> after,
            String otherwise,
            Snapshot now,
            Words words) {
        String key = title.id().value();
        long days = before.isPresent() && after.isPresent() ? ChronoUnit.DAYS.between(before.get(), after.get()) : 0;
        return new Launch(
                key,
                words.say(title.name()),
                now.tone(key),
                before.map(words::date).orElse("–"),
                after.map(words::date).orElse(otherwise),
                days == 0 ? "" : words.say(days > 0 ? "page.days-later" : "page.days-sooner", Math.abs(days)),
                days == 0 ? "" : days > 0 ? "bad" : "good");
    }

    private static Optional<LocalDate> forecast(Optional<StagePlan> plan, Title title) {
        return plan.stream()
                .flatMap(found -> found.forecasts().stream())
                .filter(forecast -> forecast.title().equals(title.id()))
                .map(Forecast::launch)
                .findFirst();
    }

    private static long weighted(StagePlan plan, Snapshot now) {
        return plan.forecasts().stream()
                .mapToLong(forecast -> (long) forecast.daysLate()
                        * now.title(forecast.title().value())
                                .map(Title::priority)
                                .orElse(1))
                .sum();
    }

    private static long days(StagePlan plan, Function<StageUse, Integer> days) {
        return plan.uses().stream().mapToLong(days::apply).sum();
    }

    private static Optional<LocalDate> lastLaunch(StagePlan plan) {
        return plan.forecasts().stream().map(Forecast::launch).max(Comparator.naturalOrder());
    }

    private static Money rent(StageUse use) {
        return use.allocated().plus(use.idle());
    }

    /// Of a plan with at least one stage.
    private static Money sum(StagePlan plan, Function<StageUse, Money> part) {
        return plan.uses().stream().map(part).reduce(Money::plus).orElseThrow();
    }
}
