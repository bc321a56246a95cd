package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.common.Money;
import io.madang.lot.Lease;
import io.madang.lot.Lot;
import io.madang.lot.LotChange;
import io.madang.lot.Studio;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import io.madang.stageplan.Comparison;
import io.madang.stageplan.Objective;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.StagePlans;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What if: the slate without a studio, with another lease or other dates, side by side with the lot as it is.
@Controller
@RequestMapping("/scenarios")
public final class ScenariosPage {

    private final Snapshots snapshots;
    private final StagePlans plans;
    private final StagePlanning planning;
    private final PlanRuns runs;
    private final PlanRunApi searches;
    private final ChangeText changes;

    public ScenariosPage(
            Snapshots snapshots,
            StagePlans plans,
            StagePlanning planning,
            PlanRuns runs,
            PlanRunApi searches,
            ChangeText changes) {
        this.snapshots = snapshots;
        this.plans = plans;
        this.planning = planning;
        this.runs = runs;
        this.searches = searches;
        this.changes = changes;
    }

    @GetMapping
    String scenarios(Model model, Locale locale) {
        Optional<Snapshot> found = snapshots.find();
        if (found.isEmpty()) {
            return "empty";
        }
        Snapshot now = found.get();
        Words words = new Words(locale);
        List<SideBySide> sides = sides(now, words);
        model.addAttribute("now", now)
                .addAttribute("run", runs.running().orElse(null))
                .addAttribute("runWords", RunWords.json(words))
                .addAttribute("kept", now.kept().orElse(null))
                .addAttribute("sides", sides)
                .addAttribute("studios", now.lot().studios())
                .addAttribute("leases", now.lot().leases())
                .addAttribute("chart", chart(sides, words));
        return "scenarios";
    }

    /// None where nothing could be planned at all: then there is nothing to compare with.
    private List<SideBySide> sides(Snapshot now, Words words) {
        if (now.kept().isEmpty() || Snapshot.stretch(now.lot()).isEmpty()) {
            return List.of();
        }
        StagePlanProblem problem = planning.problem(now.lot(), now.slate(), Objective.LAUNCH);
        StagePlanning.Planned asIs = now.kept().get().planned(problem);
        return plans.all().stream()
                .filter(kept -> !kept.scenario().change().isNone())
                .map(kept ->
                        SideBySide.of(asIs, kept, kept.planned(planning.problem(problem, kept.scenario())), now, words))
                .toList();
    }

    /// Both sides of each scenario, over the titles they share.
    private static String chart(List<SideBySide> sides, Words words) {
        Drawing.Series asIs = series("page.scenario.as-is", sides, comparison -> comparison.asIs(), "tone-0", words);
        Drawing.Series changed =
                series("page.scenario.changed", sides, comparison -> comparison.changed(), "tone-1", words);
        List<String> names = sides.stream().map(SideBySide::name).toList();
        return new Drawing("across", names, List.of(asIs, changed), 1, words.say("page.scenario.days-late")).json();
    }

    private static Drawing.Series series(
            String key, List<SideBySide> sides, Function<Comparison, Comparison.Side> which, String tone, Words words) {
        return new Drawing.Series(
                words.say(key),
                sides.stream()
                        .map(side -> which.apply(side.comparison()).daysLate())
                        .toList(),
                tone);
    }

    @PostMapping("/without")
    String without(
            @RequestParam String studio, @RequestParam(defaultValue = "30") int seconds, RedirectAttributes flash) {
        return start(flash, seconds, now -> {
            Studio given = now.lot().studios().stream()
                    .filter(candidate -> candidate.id().value().equals(studio))
                    .findFirst()
                    .orElseThrow(() -> Rejected.badRequest(Message.of("page.scenario.unknown-studio", studio)));
            Words words = Words.ofRequest();
            return new Scenario(words.say("page.scenario.without", given.name()), LotChange.without(given.id()));
        });
    }

    @PostMapping("/lease")
    String lease(
            @RequestParam String lease,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate last,
            @RequestParam(defaultValue = "") String rent,
            @RequestParam(defaultValue = "30") int seconds,
            RedirectAttributes flash) {
        return start(flash, seconds, now -> {
            if (last.isBefore(from)) {
                throw Rejected.badRequest(Message.of("page.booking.reversed", from, last));
            }
            DateRange term = DateRange.of(from, last.plusDays(1));
            Lease changed = changed(now.lot(), lease, term, rent);
            Words words = Words.ofRequest();
            return new Scenario(
                    words.say("page.scenario.with-lease", lease, words.days(term)),
                    new LotChange(Set.of(), List.of(), List.of(), List.of(changed)));
        });
    }

    private static Lease changed(Lot lot, String id, DateRange term, String rent) {
        Lease old = lot.leases().stream()
                .filter(lease -> lease.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejected.badRequest(Message.of("page.scenario.unknown-lease", id)));
        Money paid = rent.isBlank() ? old.rent() : Money.of(rent, lot.house().currency());
        if (paid.isNegative()) {
            throw Rejected.badRequest(Message.of("page.scenario.rent-negative", rent));
        }
        return new Lease(
                old.id(), old.landlord(), old.stages(), term, paid, old.period(), old.options(), old.references());
    }

    @PostMapping("/change")
    String change(
            @RequestParam String text,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "30") int seconds,
            RedirectAttributes flash) {
        flash.addFlashAttribute("text", text);
        return start(flash, seconds, now -> {
            Words words = Words.ofRequest();
            return new Scenario(
                    name.isBlank() ? words.say("page.scenario.with-file") : name.strip(),
                    changes.read(text, now.lot(), words.locale()));
        });
    }

    private String start(RedirectAttributes flash, int seconds, Function<Snapshot, Scenario> question) {
        try {
            searches.start(question.apply(snapshots.need()), seconds);
        } catch (Rejected e) {
            flash.addFlashAttribute("refused", e.reasons().isEmpty() ? List.of(e.sentence()) : e.reasons());
        } catch (IllegalArgumentException e) {
            flash.addFlashAttribute("refused", List.of(Message.of("page.verbatim", String.valueOf(e.getMessage()))));
        }
        return "redirect:/scenarios";
    }
}
