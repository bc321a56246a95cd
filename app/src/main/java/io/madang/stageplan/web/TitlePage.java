package io.madang.stageplan.web;

import io.madang.common.Message;
import io.madang.common.Money;
import io.madang.lot.StageRent;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.slate.BlockedDays;
import io.madang.slate.Credits;
import io.madang.slate.FilmSet;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.stageplan.Forecast;
import io.madang.stageplan.Placement;
import io.madang.stageplan.StagePlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One title: its story, partners, sets on stages over time, what held it up, and the money of its stage days.
@Controller
public final class TitlePage {

    /// A set with its place.
    record SetRow(
            String name, String needs, String days, String after, String stage, List<String> placed, String rent) {}

    /// A link of the chain behind the launch.
    record Link(String set, String days, String why) {}

    private final Snapshots snapshots;
    private final Credits credits;

    public TitlePage(Snapshots snapshots, Credits credits) {
        this.snapshots = snapshots;
        this.credits = credits;
    }

    @GetMapping("/titles/{id}")
    String title(@PathVariable String id, Model model, Locale locale) {
        Snapshot now = snapshots.need();
        Title title = now.title(id).orElseThrow(() -> Rejected.missing(Message.of("page.title.unknown", id)));
        Words words = new Words(locale);
        Optional<StagePlan> plan = now.plan();
        List<Placement> placements =
                plan.map(found -> found.placementsOf(title.id())).orElse(List.of());
        model.addAttribute("title", title)
                .addAttribute("row", Launches.row(title, now, words))
                .addAttribute("source", source(title, words))
                .addAttribute("start", title.earliestStart().map(words::date).orElse("–"))
                .addAttribute(
                        "lateCost", title.costOfDayLate().map(words::money).orElse("–"))
                .addAttribute("parts", credits.of(title))
                .addAttribute("blocked", blocked(title, words))
                .addAttribute("strip", Strip.of(title, placements, now, words).orElse(null))
                .addAttribute("planned", plan.isPresent())
                .addAttribute("chain", chain(title, now, words))
                .addAttribute(
                        "schedule",
                        now.slate()
                                .schedule(title.id())
                                .map(days -> ScheduleView.of(title, days, now, words))
                                .orElse(null));
        sets(model, title, placements, now, words);
        return "title";
    }

    private static String source(Title title, Words words) {
        String kind = words.say("page.Source." + title.source().kind().name());
        return title.source().of().map(work -> kind + " · " + work).orElse(kind);
    }

    private static List<String> blocked(Title title, Words words) {
        return title.blocked().stream()
                .map((BlockedDays days) -> words.days(days.days()) + ": " + days.reason())
                .toList();
    }

    private static List<Link> chain(Title title, Snapshot now, Words words) {
        return now.forecast(title.id()).map(Forecast::heldUpBy).orElse(List.of()).stream()
                .map(link -> new Link(
                        words.say(now.setName(
                                link.placement().title().value(),
                                link.placement().set().value())),
                        words.days(link.placement().days()),
                        words.say(link.waitedFor())))
                .toList();
    }

    private static void sets(Model model, Title title, List<Placement> placements, Snapshot now, Words words) {
        StageRent rent = now.rent();
        Money total = placements.stream()
                .map(placement -> money(placement, rent, now))
                .reduce(Money.zero(now.lot().house().currency()), Money::plus);
        model.addAttribute("rent", words.money(total))
                .addAttribute(
                        "sets",
                        title.sets().stream()
                                .map(set -> set(
                                        set,
                                        placements.stream()
                                                .filter(placement ->
                                                        placement.set().equals(set.id()))
                                                .findFirst(),
                                        rent,
                                        now,
                                        title,
                                        words))
                                .toList());
    }

    private static SetRow set(
            FilmSet set, Optional<Placement> place, StageRent rent, Snapshot now, Title title, Words words) {
        List<SetId> after = set.after();
        return new SetRow(
                words.say(set.name()),
                needs(set, words),
                set.onLocation()
                        ? words.say("page.set.location-days", set.shootDays())
                        : words.say("page.set.days", set.buildDays(), set.shootDays(), set.strikeDays()),
                String.join(
                        ", ",
                        after.stream()
                                .map(id -> words.say(now.setName(title.id().value(), id.value())))
                                .toList()),
                set.onLocation()
                        ? words.say("page.on-location")
                        : place.flatMap(Placement::stage)
                                .map(now::stageName)
                                .map(words::say)
                                .orElse("–"),
                place.map(found -> Bar.dates(found.days(), Optional.of(found.shoot()), words))
                        .orElse(List.of()),
                place.map(found -> words.money(money(found, rent, now))).orElse("–"));
    }

    private static Money money(Placement placement, StageRent rent, Snapshot now) {
        return placement
                .stage()
                .filter(stage -> now.lot().stagesById().containsKey(stage))
                .map(stage -> rent.of(stage, placement.days()))
                .orElse(Money.zero(now.lot().house().currency()));
    }

    private static String needs(FilmSet set, Words words) {
        List<String> needs = new ArrayList<>();
        set.area().ifPresent(area -> needs.add(words.area(area)));
        set.height().ifPresent(height -> needs.add("↥ " + height));
        needs.addAll(set.features().stream().sorted().toList());
        return String.join(" · ", needs);
    }
}
