package io.madang.stageplan.web;

import io.madang.common.Money;
import io.madang.lot.LotChange;
import io.madang.lot.Studio;
import io.madang.platform.web.Words;
import io.madang.slate.TitleId;
import io.madang.stageplan.Comparison;
import io.madang.stageplan.Comparison.Change;
import io.madang.stageplan.Comparison.Side;
import io.madang.stageplan.Reason;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.StagePlanOutcome;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.StagePlanning.Planned;
import io.madang.stageplan.StagePlans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// The newest plan of the lot as it is next to the newest plan of a scenario, in words.
///
/// @param value the difference in a few sentences
/// @param reasons why titles cannot be shot in the scenario
record SideBySide(
        long number,
        String name,
        List<String> value,
        boolean outOfDate,
        List<Line> lines,
        List<Launch> launches,
        List<Reason> reasons,
        Comparison comparison) {

    /// A number on both sides.
    record Line(String name, String asIs, String changed, String difference, String tone) {}

    /// A title on both sides.
    record Launch(String id, String title, int tone, String asIs, String changed, String difference, String mark) {}

    /// Two plans of the slate as it is now.
    static SideBySide of(Planned asIs, StagePlans.Kept kept, Planned changed, Snapshot now, Words words) {
        Comparison comparison = StagePlanning.compare(kept.scenario(), asIs, changed);
        return new SideBySide(
                kept.number(),
                name(kept.scenario(), now, words),
                value(asIs, changed, comparison, words),
                kept.outOfDate(),
                lines(asIs, changed, comparison, words),
                comparison.changes().stream()
                        .map(change -> launch(change, asIs, changed, now, words))
                        .toList(),
                kept.reasons(),
                comparison);
    }

    /// In the reader's language where a studio is all that is missing; other names are those that people gave.
    private static String name(Scenario scenario, Snapshot now, Words words) {
        return now.lot().studios().stream()
                .filter(studio -> scenario.change().equals(LotChange.without(studio.id())))
                .map(Studio::name)
                .map(studio -> words.say("page.scenario.without", studio))
                .findFirst()
                .orElse(scenario.name());
    }

    private static List<String> value(Planned asIs, Planned changed, Comparison comparison, Words words) {
        if (changed.outcome() instanceof StagePlanOutcome.Unknown) {
            return List.of(Answers.sentence(changed.outcome(), words));
        }
        List<String> sentences = new ArrayList<>();
        comparison.inWords(asIs.problem().titles()).forEach(sentence -> sentences.add(words.say(sentence) + "."));
        if (isPlanned(asIs) && isPlanned(changed)) {
            sentences.add(days(comparison, words));
            sentences.add(rent(comparison, words));
        }
        return sentences;
    }

    private static String days(Comparison comparison, Words words) {
        long later = comparison.changed().daysLate() - comparison.asIs().daysLate();
        return later == 0
                ? words.say("page.scenario.same-days")
                : words.say(later > 0 ? "page.scenario.later" : "page.scenario.sooner", Math.abs(later));
    }

    private static String rent(Comparison comparison, Words words) {
        Money less = comparison.asIs().rent().minus(comparison.changed().rent());
        return less.minor() == 0
                ? words.say("page.scenario.same-rent")
                : words.say(
                        less.isNegative() ? "page.scenario.more-rent" : "page.scenario.less-rent",
                        words.money(Money.of(Math.abs(less.minor()), less.currency())));
    }

    private static boolean isPlanned(Planned planned) {
        return planned.outcome().planFound().isPresent();
    }

    private static List<Line> lines(Planned asIs, Planned changed, Comparison comparison, Words words) {
        Pair pair = new Pair(
                Optional.of(comparison.asIs()).filter(side -> isPlanned(asIs)),
                Optional.of(comparison.changed()).filter(side -> isPlanned(changed)),
                words);
        return List.of(
                pair.counts(
                        "page.scenario.lost-titles",
                        asIs.lost().size(),
                        changed.lost().size()),
                pair.number("page.scenario.late", Side::daysLate, true),
                pair.number("page.scenario.weighted", Side::weightedDaysLate, true),
                pair.number("page.scenario.used-days", Side::usedStageDays, false),
                pair.number("page.scenario.idle-days", Side::idleStageDays, true),
                pair.money("page.scenario.rent", Side::rent),
                pair.money("page.money.allocated", Side::allocated),
                pair.money("page.money.idle", Side::idle),
                pair.text(
                        "page.scenario.last-launch",
                        side -> side.lastLaunch().map(words::date).orElse("–")),
                new Line(
                        words.say("page.scenario.answer"),
                        Answers.sentence(asIs.outcome(), words),
                        Answers.sentence(changed.outcome(), words),
                        "",
                        ""));
    }

    /// Writes what both sides have; a side without a plan has nothing.
    private record Pair(Optional<Side> asIs, Optional<Side> changed, Words words) {

        Line text(String key, Function<Side, String> text) {
            return new Line(
                    words.say(key),
                    asIs.map(text).orElse("–"),
                    changed.map(text).orElse("–"),
                    "",
                    "");
        }

        Line number(String key, ToLongFunction<Side> number, boolean lessIsBetter) {
            Line line = text(key, side -> words.number(number.applyAsLong(side)));
            return asIs.isPresent() && changed.isPresent()
                    ? marked(line, number.applyAsLong(changed.get()) - number.applyAsLong(asIs.get()), lessIsBetter)
                    : line;
        }

        Line counts(String key, long before, long after) {
            return marked(
                    new Line(words.say(key), words.number(before), words.number(after), "", ""), after - before, true);
        }

        private Line marked(Line line, long more, boolean lessIsBetter) {
            return more == 0
                    ? line
                    : new Line(
                            line.name(),
                            line.asIs(),
                            line.changed(),
                            (more > 0 ? "+" : "−") + words.number(Math.abs(more)),
                            more < 0 == lessIsBetter ? "good" : "bad");
        }

        Line money(String key, Function<Side, Money> part) {
            Line line = text(key, side -> words.money(part.apply(side)));
            return asIs.isPresent() && changed.isPresent()
                    ? new Line(
                            line.name(),
                            line.asIs(),
                            line.changed(),
                            words.money(part.apply(changed.get()).minus(part.apply(asIs.get()))),
                            "")
                    : line;
        }
    }

    private static Launch launch(Change change, Planned asIs, Planned changed, Snapshot now, Words words) {
        String key = change.title().value();
        long days = change.daysLater();
        return new Launch(
                key,
                words.say(now.titleName(key)),
                now.tone(key),
                launch(change.asIs(), asIs, change.title(), words),
                launch(change.changed(), changed, change.title(), words),
                days == 0 ? "" : words.say(days > 0 ? "page.days-later" : "page.days-sooner", Math.abs(days)),
                days == 0 ? "" : days > 0 ? "bad" : "good");
    }

    private static String launch(Optional<LocalDate> day, Planned planned, TitleId title, Words words) {
        return day.map(words::date)
                .orElseGet(() ->
                        words.say(planned.lost().contains(title) ? "page.scenario.lost" : "page.scenario.unplanned"));
    }
}
