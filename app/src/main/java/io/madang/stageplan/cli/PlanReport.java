package io.madang.stageplan.cli;

import io.madang.common.LocalName;
import io.madang.common.Message;
import io.madang.common.Money;
import io.madang.lot.Lot;
import io.madang.lot.Stage;
import io.madang.platform.Columns;
import io.madang.slate.FilmSet;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.Comparison;
import io.madang.stageplan.Comparison.Change;
import io.madang.stageplan.Comparison.LeaseValue;
import io.madang.stageplan.Forecast;
import io.madang.stageplan.Forecast.HoldUp;
import io.madang.stageplan.Proof;
import io.madang.stageplan.Reason;
import io.madang.stageplan.StagePlan;
import io.madang.stageplan.StagePlanOutcome;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StagePlanning.Planned;
import io.madang.stageplan.StageUse;
import io.madang.stageplan.Term;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Prints a plan for people, in one hundred columns.
public final class PlanReport {

    private static final int WIDTH = 100;
    private static final int NAME = 20;

    private final PrintWriter out;
    private final Locale locale;

    public PlanReport(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    /// The plan: proof, stages, titles, what held the late ones up, money.
    public void print(Planned planned) {
        StagePlanProblem problem = planned.problem();
        say(
                "plan.head",
                problem.lot().house().name(),
                problem.titles().size(),
                problem.titles().stream().mapToInt(title -> title.sets().size()).sum(),
                problem.lot().stages().size(),
                problem.calendar().within().from(),
                problem.calendar().within().last());
        planned.outcome().proofFound().ifPresent(proof -> proof(problem, proof));
        planned.outcome().planFound().ifPresent(plan -> body(problem, plan));
        if (planned.outcome() instanceof StagePlanOutcome.Unknown) {
            say("plan.unknown");
        }
        reasons(planned.reasons());
    }

    private void body(StagePlanProblem problem, StagePlan plan) {
        stages(problem, plan);
        titles(problem, plan);
        heldUp(problem, plan);
        new ScheduleLines(problem, locale).print(this::head, this::say);
        money(problem.lot(), plan);
    }

    private void proof(StagePlanProblem problem, Proof proof) {
        say("plan.proof", proof.seconds(), String.valueOf(proof.seed()));
        for (Term term : proof.terms()) {
            String name = "plan.term." + term.kind().name();
            Message what = Message.of(name, amount(problem, term, term.value()));
            if (term.value() == term.bound()) {
                say("plan.term.proved", what);
            } else {
                say("plan.term.open", what, amount(problem, term, term.bound()), term.gap());
            }
        }
    }

    private static Object amount(StagePlanProblem problem, Term term, long value) {
        return term.kind() == Term.Kind.STAGE_MONEY
                ? Money.of(value, problem.lot().house().currency())
                : value;
    }

    private void stages(StagePlanProblem problem, StagePlan plan) {
        StageBars bars = new StageBars(problem, plan, WIDTH - NAME - 1);
        head("plan.stages");
        out.println(Columns.left("", NAME) + " " + bars.header());
        for (Stage stage : problem.lot().stages()) {
            out.println((Columns.left(name(stage.name()), NAME) + " " + bars.bar(stage)).stripTrailing());
        }
        say(
                "plan.legend",
                bars.weeks(),
                String.valueOf(StageBars.BUILD),
                String.valueOf(StageBars.SHOOT),
                String.valueOf(StageBars.STRIKE),
                String.valueOf(StageBars.BOOKED),
                String.valueOf(StageBars.IDLE));
    }

    private void titles(StagePlanProblem problem, StagePlan plan) {
        head("plan.titles");
        row(text("plan.title"), text("plan.launch"), text("plan.target"), text("plan.late"), text("plan.waits"));
        for (Forecast forecast : plan.forecasts()) {
            Title title = title(problem, forecast.title());
            row(
                    name(title.name()),
                    forecast.launch().toString(),
                    title.targetLaunch().map(Object::toString).orElse("–"),
                    forecast.daysLate() == 0 ? "–" : "+" + forecast.daysLate(),
                    forecast.heldUpBy().isEmpty()
                            ? ""
                            : forecast.heldUpBy().getFirst().waitedFor().in(locale));
        }
    }

    private void row(String title, String launch, String target, String late, String waits) {
        String line = Columns.left(title, 28)
                + " "
                + Columns.left(launch, 11)
                + Columns.left(target, 11)
                + Columns.right(late, 5)
                + "  "
                + waits;
        out.println(Columns.cut(line, WIDTH).stripTrailing());
    }

    /// The whole chain, for titles that launch late.
    private void heldUp(StagePlanProblem problem, StagePlan plan) {
        List<Forecast> late = plan.forecasts().stream()
                .filter(forecast ->
                        forecast.daysLate() > 0 && forecast.heldUpBy().size() > 1)
                .toList();
        if (late.isEmpty()) {
            return;
        }
        head("plan.held-up");
        for (Forecast forecast : late) {
            Title title = title(problem, forecast.title());
            say("plan.held-up.title", title.name(), forecast.launch(), forecast.daysLate());
            for (HoldUp link : forecast.heldUpBy()) {
                say(
                        "plan.held-up.link",
                        set(problem, title, link),
                        link.placement().shootFrom(),
                        link.waitedFor());
            }
        }
    }

    /// The set of a link, with its title where that is another one.
    private static Message set(StagePlanProblem problem, Title about, HoldUp link) {
        Title title = title(problem, link.placement().title());
        LocalName name = title.sets().stream()
                .filter(set -> set.id().equals(link.placement().set()))
                .map(FilmSet::name)
                .findFirst()
                .orElse(LocalName.of(link.placement().set().value()));
        return title.id().equals(about.id())
                ? Message.of("plan.set", name)
                : Message.of("plan.set-of", name, title.name());
    }

    private void money(Lot lot, StagePlan plan) {
        head("plan.money");
        Money none = Money.zero(lot.house().currency());
        out.println(Columns.left("", NAME)
                + Columns.right(text("plan.used"), 10)
                + Columns.right(text("plan.idle"), 10)
                + Columns.right(text("plan.allocated"), 28)
                + Columns.right(text("plan.idle-money"), 28));
        for (StageUse use : plan.uses()) {
            money(stageName(lot, use), use.usedDays(), use.idleDays(), use.allocated(), use.idle());
        }
        money(
                text("plan.sum"),
                plan.uses().stream().mapToInt(StageUse::usedDays).sum(),
                plan.uses().stream().mapToInt(StageUse::idleDays).sum(),
                plan.uses().stream().map(StageUse::allocated).reduce(none, Money::plus),
                plan.uses().stream().map(StageUse::idle).reduce(none, Money::plus));
    }

    private void money(String name, int used, int idle, Money allocated, Money idleMoney) {
        out.println(Columns.left(name, NAME)
                + Columns.right(String.valueOf(used), 10)
                + Columns.right(String.valueOf(idle), 10)
                + Columns.right(allocated.toString(), 28)
                + Columns.right(idleMoney.toString(), 28));
    }

    private String stageName(Lot lot, StageUse use) {
        return lot.stages().stream()
                .filter(stage -> stage.id().equals(use.stage()))
                .map(stage -> name(stage.name()))
                .findFirst()
                .orElse(use.stage().value());
    }

    /// Why there is no plan for all, and what would be enough.
    public void reasons(List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        head("plan.impossible");
        for (Reason reason : reasons) {
            say("plan.reason", reason.why(), reason.enough());
        }
    }

    /// What each studio's leases buy.
    public void print(Planned asIs, List<LeaseValue> values) {
        head("plan.leases");
        for (LeaseValue value : values) {
            LocalName studio = asIs.problem().lot().studios().stream()
                    .filter(one -> one.id().equals(value.studio()))
                    .map(one -> one.name())
                    .findFirst()
                    .orElse(LocalName.of(value.studio().value()));
            out.println();
            say("plan.without", studio);
            print(asIs, value.without());
        }
    }

    /// Two plans side by side: what changes from the first to the second.
    public void print(Planned asIs, Comparison comparison) {
        ComparisonText.sentences(asIs.problem(), comparison)
                .forEach(sentence -> out.println("  " + sentence.in(locale)));
        List<Change> moved = comparison.changes().stream()
                .filter(change -> change.daysLater() != 0)
                .toList();
        for (Change change : moved) {
            say(
                    "plan.moved",
                    title(asIs.problem(), change.title()).name(),
                    change.asIs().map(Object::toString).orElse("–"),
                    change.changed().map(Object::toString).orElse("–"),
                    (change.daysLater() > 0 ? "+" : "") + change.daysLater());
        }
        comparison.reasons().forEach(reason -> say("plan.reason", reason.why(), reason.enough()));
    }

    private static Title title(StagePlanProblem problem, TitleId id) {
        return problem.titles().stream()
                .filter(title -> title.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void head(String key) {
        String text = text(key);
        out.println();
        out.println(text);
        out.println("─".repeat(Columns.width(text)));
    }

    /// One sentence, broken at spaces where it is too long for a line.
    private void say(String key, Object... values) {
        String rest = Message.of(key, values).in(locale);
        String indent = rest.startsWith("  ") ? "    " : "";
        while (Columns.width(rest) > WIDTH) {
            int space = lastSpaceBefore(rest, WIDTH).orElse(rest.length());
            out.println(rest.substring(0, space));
            rest = space >= rest.length() ? "" : indent + rest.substring(space + 1);
        }
        if (!rest.isBlank()) {
            out.println(rest);
        }
    }

    private static Optional<Integer> lastSpaceBefore(String text, int columns) {
        int best = -1;
        for (int space = text.indexOf(' ', 5); space >= 0; space = text.indexOf(' ', space + 1)) {
            if (Columns.width(text.substring(0, space)) <= columns) {
                best = space;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private String text(String key) {
        return Message.of(key).in(locale);
    }

    private String name(LocalName name) {
        return name.in(locale);
    }
}
