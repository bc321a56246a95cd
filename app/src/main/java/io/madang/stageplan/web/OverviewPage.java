package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.platform.web.Words;
import io.madang.stageplan.Proof;
import io.madang.stageplan.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The state of the house on one day: launches, stages, money, and how good the plan is.
@Controller
public final class OverviewPage {

    private static final int NEXT = 8;

    private final Snapshots snapshots;

    public OverviewPage(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @GetMapping("/")
    String overview(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            Model model,
            Locale locale) {
        Optional<Snapshot> found = snapshots.find(on);
        if (found.isEmpty()) {
            return "empty";
        }
        Snapshot now = found.get();
        Words words = new Words(locale);
        List<Launches.Row> rows = Launches.rows(now, words);
        List<Launches.Row> open =
                rows.stream().filter(row -> !row.phase().equals("LAUNCHED")).toList();
        List<StageNow> stages = StageNow.all(now, words);
        model.addAttribute("now", now)
                .addAttribute("chosen", on.isPresent())
                .addAttribute("house", words.say(now.lot().house().name()))
                .addAttribute("open", open.size())
                .addAttribute(
                        "next",
                        Launches.byDay(open).stream()
                                .filter(row -> row.day()
                                        .map(day -> !day.isBefore(now.today()))
                                        .orElse(false))
                                .limit(NEXT)
                                .toList())
                .addAttribute(
                        "late",
                        open.stream()
                                .filter(Launches.Row::isLate)
                                .sorted(Comparator.comparingInt(Launches.Row::daysLate)
                                        .reversed())
                                .toList())
                .addAttribute("stages", stages)
                .addAttribute(
                        "leased",
                        stages.stream().filter(stage -> stage.isLeased()).count())
                .addAttribute(
                        "used", stages.stream().filter(stage -> stage.isUsed()).count());
        proof(model, now, words);
        money(model, now, words);
        return "overview";
    }

    private static void proof(Model model, Snapshot now, Words words) {
        Optional<Proof> proof = now.kept().flatMap(kept -> Answers.proof(kept.outcome()));
        model.addAttribute("kept", now.kept().orElse(null))
                .addAttribute(
                        "answer",
                        now.kept()
                                .map(kept -> Answers.sentence(kept.outcome(), words))
                                .orElse(""))
                .addAttribute(
                        "gap",
                        proof.map(found -> words.percent(
                                        found.firstOpen().map(Term::gap).orElse(0.0)))
                                .orElse("–"))
                .addAttribute(
                        "openTerm",
                        proof.map(found -> Answers.open(found, words)).orElse(""));
    }

    private static void money(Model model, Snapshot now, Words words) {
        YearMonth month = YearMonth.from(now.today());
        DateRange year = DateRange.of(month.atDay(1), month.plusMonths(12).atDay(1));
        StageMoney thisMonth = StageMoney.of(
                now, DateRange.of(month.atDay(1), month.plusMonths(1).atDay(1)), true, words);
        model.addAttribute("month", words.month(month))
                .addAttribute("idle", words.briefly(thisMonth.idle()))
                .addAttribute("allocated", words.briefly(thisMonth.allocated()))
                .addAttribute("money", StageMoney.of(now, year, true, words));
    }
}
