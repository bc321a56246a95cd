package io.madang;

import io.madang.common.Message;
import io.madang.common.SearchProgress;
import io.madang.lot.LotChange;
import io.madang.lot.Lots;
import io.madang.lot.Studio;
import io.madang.shooting.TitleSchedules;
import io.madang.slate.Titles;
import io.madang.stageplan.Comparison.LeaseValue;
import io.madang.stageplan.Objective;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.Scenario;
import io.madang.stageplan.ScheduledSlate;
import io.madang.stageplan.StagePlanning;
import io.madang.stageplan.StagePlanning.Planned;
import io.madang.stageplan.StagePlans;
import io.madang.stageplan.cli.PlanReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/// The main job on what a program keeps: the plan, then what each lease buys, both printed and kept for the pages.
///
/// @param seconds for the plan; each lease gets a third of them
record Demonstration(Program program, int seconds, PrintWriter out, Locale locale) {

    void run() {
        Planned asIs = plan();
        PlanReport report = new PlanReport(out, locale);
        report.print(asIs);
        out.flush();
        List<LeaseValue> leases = asIs.problem().lot().studios().stream()
                .map(studio -> without(studio, asIs))
                .toList();
        report.print(asIs, leases);
        out.flush();
    }

    private Planned plan() {
        Planned planned = planning()
                .planWhatFits(
                        planning()
                                .problem(
                                        program.part(Lots.class).current().orElseThrow(),
                                        ScheduledSlate.of(
                                                program.part(Titles.class).all(),
                                                program.part(TitleSchedules.class)
                                                        .all()),
                                        Objective.LAUNCH),
                        PlanLimits.ofSeconds(seconds),
                        SearchProgress.none());
        keep(Scenario.asIs(), planned);
        return planned;
    }

    private LeaseValue without(Studio studio, Planned asIs) {
        Scenario scenario =
                new Scenario(Message.of("demo.without", studio.name()).in(locale), LotChange.without(studio.id()));
        Planned changed = planning()
                .planWhatFits(
                        planning().problem(asIs.problem(), scenario),
                        PlanLimits.ofSeconds(Math.max(1, seconds / 3)),
                        SearchProgress.none());
        keep(scenario, changed);
        return new LeaseValue(studio.id(), StagePlanning.compare(scenario, asIs, changed));
    }

    private void keep(Scenario scenario, Planned planned) {
        program.part(StagePlans.class).keep(scenario, planned);
    }

    private StagePlanning planning() {
        return program.part(StagePlanning.class);
    }
}
