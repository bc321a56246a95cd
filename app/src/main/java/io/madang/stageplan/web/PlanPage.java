package io.madang.stageplan.web;

import io.madang.common.Message;
import io.madang.common.Money;
import io.madang.lot.Booking;
import io.madang.lot.BookingOutcome;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.stageplan.Placement;
import io.madang.stageplan.Proof;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.StagePlanOutcome;
import io.madang.stageplan.StagePlans;
import io.madang.stageplan.StageUse;
import io.madang.stageplan.Term;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The plan: start a search, follow it, see the newest answer with its proof, and accept it into bookings.
@Controller
public final class PlanPage {

    /// A term of the cost with its own proof.
    record TermRow(String name, String value, String bound, String gap, boolean proved) {}

    /// A set's place.
    record PlaceRow(String id, String title, String set, String stage, String days, int tone, boolean booked) {}

    /// What a stage is used for.
    record UseRow(String stage, int leased, int used, int idle, String allocated, String idleMoney, int percent) {}

    private final Snapshots snapshots;
    private final PlanRuns runs;
    private final PlanRunApi searches;
    private final Acceptance acceptance;
    private final Drifts drifts;

    public PlanPage(Snapshots snapshots, PlanRuns runs, PlanRunApi searches, Acceptance acceptance, Drifts drifts) {
        this.snapshots = snapshots;
        this.runs = runs;
        this.searches = searches;
        this.acceptance = acceptance;
        this.drifts = drifts;
    }

    @GetMapping("/plan")
    String plan(Model model, Locale locale) {
        Optional<Snapshot> found = snapshots.find();
        if (found.isEmpty()) {
            return "empty";
        }
        Snapshot now = found.get();
        Words words = new Words(locale);
        model.addAttribute("run", runs.running().orElse(null))
                .addAttribute("runWords", RunWords.json(words))
                .addAttribute(
                        "open",
                        now.titles().stream()
                                .filter(title -> title.phase().isOpen())
                                .count())
                .addAttribute("kept", now.kept().orElse(null))
                .addAttribute("proposed", now.proposed().size())
                .addAttribute("schedules", ScheduleView.all(now, words))
                .addAttribute("drifts", drifts.of(now, words));
        now.kept().ifPresent(kept -> answer(model, kept, now, words));
        return "plan";
    }

    private static void answer(Model model, StagePlans.Kept kept, Snapshot now, Words words) {
        model.addAttribute("answer", Answers.sentence(kept.outcome(), words))
                .addAttribute("optimal", kept.outcome() instanceof StagePlanOutcome.Optimal)
                .addAttribute("madeAt", moment(kept, now, words))
                .addAttribute("proof", Answers.proof(kept.outcome()).orElse(null))
                .addAttribute(
                        "terms",
                        Answers.proof(kept.outcome()).map(Proof::terms).orElse(List.of()).stream()
                                .map(term -> term(term, now, words))
                                .toList())
                .addAttribute("reasons", kept.reasons())
                .addAttribute(
                        "rows",
                        Launches.rows(now, words).stream()
                                .filter(row -> row.forecastDay().isPresent())
                                .sorted(Launches.order("late").reversed())
                                .toList())
                .addAttribute(
                        "places",
                        now.plan().stream()
                                .flatMap(plan -> plan.placements().stream())
                                .map(placement -> place(placement, now, words))
                                .toList())
                .addAttribute(
                        "uses",
                        now.plan().stream()
                                .flatMap(plan -> plan.uses().stream())
                                .map(use -> use(use, now, words))
                                .toList());
    }

    private static String moment(StagePlans.Kept kept, Snapshot now, Words words) {
        return ZonedDateTime.ofInstant(kept.madeAt(), now.lot().house().timeZone())
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(words.locale()));
    }

    static TermRow term(Term term, Snapshot now, Words words) {
        return new TermRow(
                words.say("page.Term." + term.kind().name()),
                value(term.kind(), term.value(), now, words),
                value(term.kind(), term.bound(), now, words),
                words.percent(term.gap()),
                term.value() == term.bound());
    }

    private static String value(Term.Kind kind, long value, Snapshot now, Words words) {
        return kind == Term.Kind.STAGE_MONEY
                ? words.money(Money.of(value, now.lot().house().currency()))
                : words.number(value);
    }

    private static PlaceRow place(Placement placement, Snapshot now, Words words) {
        String title = placement.title().value();
        return new PlaceRow(
                title,
                words.say(now.titleName(title)),
                words.say(now.setName(title, placement.set().value())),
                placement.stage().map(now::stageName).map(words::say).orElse(words.say("page.on-location")),
                String.join(" · ", Bar.dates(placement.days(), Optional.of(placement.shoot()), words)),
                now.tone(title),
                placement.booked());
    }

    private static UseRow use(StageUse use, Snapshot now, Words words) {
        return new UseRow(
                words.say(now.stageName(use.stage())),
                use.leasedDays(),
                use.usedDays(),
                use.idleDays(),
                words.money(use.allocated()),
                words.money(use.idle()),
                use.leasedDays() == 0 ? 0 : Math.toIntExact(100L * use.usedDays() / use.leasedDays()));
    }

    @PostMapping("/plan/runs")
    String start(@RequestParam(defaultValue = "30") int seconds, RedirectAttributes flash) {
        try {
            searches.start(Scenario.asIs(), seconds);
        } catch (Rejected e) {
            flash.addFlashAttribute("refused", List.of(e.sentence()));
        }
        return "redirect:/plan";
    }

    @PostMapping("/plan/runs/{number}/stop")
    String stop(@PathVariable long number) {
        runs.find(number).ifPresent(PlanRun::stop);
        return "redirect:/plan";
    }

    @PostMapping("/plan/{number}/acceptance")
    String accept(
            @PathVariable long number, @RequestParam(defaultValue = "/plan") String back, RedirectAttributes flash) {
        try {
            switch (acceptance.accept(number)) {
                case BookingOutcome.Booked(List<Booking> bookings) ->
                    flash.addFlashAttribute("done", Message.of("page.accept.done", bookings.size()));
                case BookingOutcome.Refused(List<Message> reasons) -> flash.addFlashAttribute("refused", reasons);
            }
        } catch (Rejected e) {
            flash.addFlashAttribute("refused", List.of(e.sentence()));
        }
        return "redirect:" + (back.equals("/lot") ? "/lot" : "/plan");
    }
}
